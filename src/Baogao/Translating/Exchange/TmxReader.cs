using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Reads a TMX file, version 1.1 to 1.4, of any program: of each unit the Chinese and the English.</summary>
internal static class TmxReader
{
    public static ExchangeFile Read(SourceText source, ExchangeXml xml)
    {
        var (report, sha256) = ("", "");
        var entries = new List<ExchangeEntry>();
        while (xml.Read())
        {
            if (xml is { IsStart: true, Name: "prop" })
            {
                var type = xml.Attribute("type");
                var words = xml.Words();
                report = type == ExchangeNames.Report ? words : report;
                sha256 = type == ExchangeNames.Sha256 ? words : sha256;
            }
            else if (xml is { IsStart: true, Name: "tu" } && Unit(xml) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new ExchangeFile(source.Path, ExchangeFormat.Tmx, report, sha256, entries);
    }

    private static ExchangeEntry? Unit(ExchangeXml xml)
    {
        var variants = new List<Variant>();
        QuoteKind? kind = null;
        var at = xml.At;
        var depth = xml.Reader.Depth;
        while (!xml.IsEndOf(depth) && xml.Read() && xml.Reader.Depth > depth)
        {
            if (xml is { IsStart: true, Name: "tuv" })
            {
                variants.Add(Read(xml));
            }
            else if (xml is { IsStart: true, Name: "prop" } && xml.Attribute("type") == ExchangeNames.Kind)
            {
                kind = QuoteKinds.Parse(xml.Words());
            }
        }

        // 简体 before 繁體, where a file has both.
        var chinese = variants.Where(v => LanguageCode.IsChinese(v.Language)).OrderBy(v => LanguageCode.IsTraditional(v.Language)).FirstOrDefault();
        var english = variants.Find(v => LanguageCode.IsEnglish(v.Language));
        return chinese is null ? null : new ExchangeEntry(chinese.Words, english?.Words ?? "", kind, english?.State, chinese.At, english?.At ?? at);
    }

    private static Variant Read(ExchangeXml xml)
    {
        var variant = new Variant(xml.Language, "", null, xml.At);
        var depth = xml.Reader.Depth;
        while (!xml.IsEndOf(depth) && xml.Read() && xml.Reader.Depth > depth)
        {
            if (xml is { IsStart: true, Name: "seg" })
            {
                variant = variant with { At = xml.At, Words = xml.Words() };
            }
            else if (xml is { IsStart: true, Name: "prop" } && xml.Attribute("type") == ExchangeNames.State)
            {
                variant = variant with { State = Terms.Parse<TranslationState>(xml.Words()) };
            }
        }

        return variant;
    }

    private sealed record Variant(string Language, string Words, TranslationState? State, Location At);
}
