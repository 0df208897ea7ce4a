using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Reads a PO file, of this program or any other. Plural forms and obsolete entries are not looked at.</summary>
internal sealed class PoReader
{
    private readonly SourceText source;
    private readonly List<PoMessage> messages = [];
    private PoMessage message = new();

    private PoReader(SourceText source) => this.source = source;

    public static bool Is(string text) => text.StartsWith("msgid ", StringComparison.Ordinal) || text.Contains("\nmsgid ", StringComparison.Ordinal);

    /// <returns>Null when it is malformed or cut off; the reason is in the diagnostics.</returns>
    public static ExchangeFile? Read(SourceText source, DiagnosticBag diagnostics, bool eitherWay)
    {
        var reader = new PoReader(source);
        for (var number = 1; number <= source.LineCount; number++)
        {
            if (reader.Take(number) is { } reason)
            {
                diagnostics.Add(Problems.MalformedExchange(source.Locate(source.Line(number)), "PO", reason));
                return null;
            }
        }

        if (reader.message.IsBegun && !reader.message.IsWhole)
        {
            diagnostics.Add(Problems.MalformedExchange(source.Locate(source.Line(source.LineCount)), "PO", "the last message has no msgstr"));
            return null;
        }

        reader.Close();
        var header = PoHeader.Of(reader.messages.FirstOrDefault(m => m.Id.Length == 0)?.Str.ToString() ?? "");
        if (header.Field("Language") is { Length: > 0 } language && !LanguageCode.IsEnglish(language) && !(eitherWay && LanguageCode.IsChinese(language)))
        {
            diagnostics.Add(Problems.OtherLanguages(source.Path, $"into '{language}'"));
            return null;
        }

        return new ExchangeFile(source.Path, ExchangeFormat.Po, header.Field("X-Baogao-Report"), header.Field("X-Source-Sha256"), [.. reader.messages.Where(m => m.Id.Length > 0).Select(Entry)]);
    }

    private static ExchangeEntry Entry(PoMessage message) => new(
        message.Id.ToString(),
        message.Str.ToString(),
        QuoteKinds.Parse(message.Context.ToString().Split(' ')[0]),
        message.IsFuzzy ? TranslationState.Machine : TranslationState.Human,
        message.IdAt!,
        message.StrAt!);

    /// <returns>What is wrong with the line; null when nothing is.</returns>
    private string? Take(int number)
    {
        var line = source.View(source.Line(number)).Trim();
        if (line.IsEmpty)
        {
            return null;
        }

        if (line[0] == '#')
        {
            return Comment(line);
        }

        var end = line[0] == '"' ? 0 : line.IndexOfAny(' ', '\t', '"');
        return end < 0 ? "neither a keyword nor words in quotes"
            : PoText.Unquoted(line[end..].Trim()) is not { } words ? "words that are not quoted right"
            : end == 0 ? message.Continue(words) ? null : "words without a keyword"
            : Keyword(line[..end].ToString(), words, source.Locate(source.Line(number)));
    }

    private string? Comment(ReadOnlySpan<char> line)
    {
        if (message.IsBegun && !message.IsWhole)
        {
            return "the message before has no msgstr";
        }

        Close();
        message.IsFuzzy |= line.StartsWith("#,") && line.ToString().TrimStart('#', ',').Split(',').Any(flag => flag.Trim() == "fuzzy");
        return null;
    }

    private string? Keyword(string keyword, string words, Location at)
    {
        if (keyword is "msgctxt" || (keyword is "msgid" && message.IsWhole))
        {
            if (message.IsBegun && !message.IsWhole)
            {
                return "the message before has no msgstr";
            }

            Close();
        }

        return message.Begin(keyword, words, at) ? null : $"'{keyword}' cannot stand here";
    }

    private void Close()
    {
        if (message.IsWhole)
        {
            messages.Add(message);
            message = new PoMessage();
        }
    }
}
