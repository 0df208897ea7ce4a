using System.Text;

namespace Baogao.Translating.Exchange;

/// <summary>A report as a PO file of GNU gettext: what no person has reviewed is fuzzy.</summary>
public static class PoWriter
{
    public static string Write(ExportFile file)
    {
        var text = new StringBuilder();
        Header(text, file);
        foreach (var unit in file.Units)
        {
            text.Append('\n');
            Entry(text, unit);
        }

        return text.ToString();
    }

    // No date: the same seeds make the same file.
    private static void Header(StringBuilder text, ExportFile file)
    {
        string[] fields =
        [
            $"Project-Id-Version: {file.Report}",
            "PO-Revision-Date: ",
            "Last-Translator: ",
            "Language-Team: ",
            "Language: en",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            $"X-Baogao-Report: {file.Report}",
            $"X-Source-Sha256: {file.SourceSha256}",
        ];
        Append(text, "", "msgid", "");
        Append(text, "", "msgstr", string.Concat(fields.Select(f => f + "\n")));
    }

    private static void Entry(StringBuilder text, ExportUnit unit)
    {
        foreach (var note in unit.Notes)
        {
            text.Append("#. ").Append(note.Kind).Append(": ").Append(note.Words.ReplaceLineEndings(" ")).Append('\n');
        }

        if (unit.Places.Count > 0)
        {
            text.Append("#: ").AppendJoin(' ', unit.Places).Append('\n');
        }

        if (unit.En.Length > 0 && !unit.IsReviewed)
        {
            text.Append("#, fuzzy\n");
        }

        if (unit.OldZh.Length > 0)
        {
            Append(text, "#| ", "msgid", unit.OldZh);
        }

        Append(text, "", "msgctxt", $"{QuoteKinds.NameOf(unit.Unit.Kind)} {unit.Unit.Address}".Trim());
        Append(text, "", "msgid", unit.Zh);
        Append(text, "", "msgstr", unit.En);
    }

    private static void Append(StringBuilder text, string mark, string key, string words)
    {
        var first = true;
        foreach (var line in PoText.Lines(words))
        {
            text.Append(mark).Append(first ? key + " " : "").Append(line).Append('\n');
            first = false;
        }
    }
}
