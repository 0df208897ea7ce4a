using System.Text;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>Writes a ledger: a line an address, more only for what has changed, so that people can read it and two branches can be merged.</summary>
internal static class LedgerText
{
    private const string Head = """
        # Every address ever published here, with its words, in reading order. An address leads to these words, or to what is said of them: for ever.
        # Written by 'baogao addresses accept'. Where it takes words for removed and new that were only edited, write the new words to the address,
        # and the old ones below it as an edit; then let it run again.

        """;

    public static byte[] Write(Ledger ledger)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        if (ledger.Source.Length > 0)
        {
            text.Append("source: ").Append(YamlText.Of(ledger.Source, inFlow: false)).Append('\n');
        }

        text.Append("addresses:\n");
        foreach (var entry in ledger.Entries)
        {
            Write(text, entry);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, LedgerEntry entry)
    {
        text.Append("  - ").Append(entry.Address).Append(": ").Append(YamlText.Of(entry.Words, inFlow: false)).Append('\n');
        if (entry.Earlier.Count > 0)
        {
            text.Append("    edited:\n");
        }

        foreach (var earlier in entry.Earlier)
        {
            text.Append("      - { until: ").Append(earlier.Until).Append(", was: ").Append(YamlText.Of(earlier.Words, inFlow: true)).Append(English(earlier.En)).Append(" }\n");
        }

        if (!entry.IsLive)
        {
            text.Append("    ").Append(Terms.Of(entry.Life)).Append(": ").Append(entry.On).Append('\n');
        }

        if (entry.To.Count > 0)
        {
            text.Append("    to: [").AppendJoin(", ", entry.To).Append("]\n");
        }

        if (entry.En.Length > 0)
        {
            text.Append("    en: ").Append(YamlText.Of(entry.En, inFlow: false)).Append('\n');
        }
    }

    private static string English(string english) => english.Length > 0 ? $", en: {YamlText.Of(english, inFlow: true)}" : "";
}
