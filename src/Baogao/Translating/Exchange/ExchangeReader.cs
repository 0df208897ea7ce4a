using System.Xml;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Reads a file of translators. What it holds says what it is, not its name.</summary>
public static class ExchangeReader
{
    /// <param name="eitherWay">Whether a file from English into Chinese will do, too; the words then stand as it has them.</param>
    /// <returns>Null when it is not read; the reason is in the diagnostics.</returns>
    public static ExchangeFile? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, bool eitherWay = false)
    {
        if (ExchangeText.Decode(path, bytes, diagnostics) is not { } source)
        {
            return null;
        }

        var start = source.Text.AsSpan().TrimStart();
        if (start.StartsWith("<"))
        {
            return Xml(new SourceText(path, start.ToString()), diagnostics, eitherWay);
        }

        if (PoReader.Is(source.Text))
        {
            return PoReader.Read(source, diagnostics, eitherWay);
        }

        diagnostics.Add(Problems.NoExchange(path));
        return null;
    }

    private static ExchangeFile? Xml(SourceText source, DiagnosticBag diagnostics, bool eitherWay)
    {
        try
        {
            using var xml = new ExchangeXml(source);
            xml.Reader.MoveToContent();
            switch (xml.Name)
            {
                case "tmx":
                    return TmxReader.Read(source, xml);
                case "xliff":
                    var file = new XliffReader(xml).Read(source, out var languages);
                    return IsOurs(source.Path, languages, eitherWay, diagnostics) ? file : null;
                default:
                    diagnostics.Add(Problems.NoExchange(source.Path));
                    return null;
            }
        }
        catch (XmlException e)
        {
            diagnostics.Add(Problems.MalformedExchange(ExchangeXml.Locate(source, e.LineNumber, e.LinePosition), "XML", Reason(e)));
            return null;
        }
    }

    private static bool IsOurs(string path, (string? From, string? Into) languages, bool eitherWay, DiagnosticBag diagnostics)
    {
        if ((LanguageCode.IsChinese(languages.From ?? "zh") && LanguageCode.IsEnglish(languages.Into ?? "en"))
            || (eitherWay && LanguageCode.IsEnglish(languages.From ?? "en") && LanguageCode.IsChinese(languages.Into ?? "zh")))
        {
            return true;
        }

        diagnostics.Add(Problems.OtherLanguages(path, $"from '{languages.From}' into '{languages.Into}'"));
        return false;
    }

    // "'<' is wrong. Line 3, position 4.": the place is said apart.
    private static string Reason(XmlException e)
    {
        var end = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
    }
}
