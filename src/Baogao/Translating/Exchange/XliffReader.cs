using System.Text;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Reads an XLIFF file, 1.2 or 2.0, of any program. What other programs propose (alt-trans, matches) is not looked at.</summary>
internal sealed class XliffReader(ExchangeXml xml)
{
    private static readonly string[] Passed = ["alt-trans", "matches", "glossary", "originalData", "seg-source", "metadata"];

    // Of both versions. 'translated' may be a machine's.
    private static readonly string[] Reviewed = ["reviewed", "final", "signed-off"];

    private readonly List<ExchangeEntry> entries = [];
    private readonly HashSet<string> reports = new(StringComparer.Ordinal);
    private string sha256 = "";
    private string kind = "";
    private string? from;
    private string? into;

    /// <param name="languages">Of the file; null for what it does not say.</param>
    public ExchangeFile Read(SourceText source, out (string? From, string? Into) languages)
    {
        do
        {
            if (xml.IsStart)
            {
                Element();
            }
        }
        while (xml.Read());

        languages = (from, into);
        return new ExchangeFile(source.Path, ExchangeFormat.Xliff, string.Join(", ", reports), sha256, entries);
    }

    private void Element()
    {
        switch (xml.Name)
        {
            case "xliff":
                Languages("srcLang", "trgLang");
                break;
            case "file":
                reports.Add(xml.Attribute("original"));
                Languages("source-language", "target-language");
                break;
            case "note":
                Note();
                break;
            case "unit" or "trans-unit":
                Unit();
                break;
        }
    }

    private void Languages(string source, string target)
    {
        from ??= xml.Reader.GetAttribute(source);
        into ??= xml.Reader.GetAttribute(target);
    }

    private void Note()
    {
        var category = xml.Attribute("category");
        var words = xml.Words();
        sha256 = category == ExchangeNames.Sha256 ? words : sha256;
        kind = category == ExchangeNames.Kind ? words : kind;
    }

    // A unit of 2.0 may be in several segments: they are one sentence here.
    private void Unit()
    {
        var (zh, en) = (new StringBuilder(), new StringBuilder());
        var reviewed = xml.Attribute("approved") == "yes";
        var states = new List<string>();
        var (at, enAt) = (xml.At, xml.At);
        kind = "";
        var depth = xml.Reader.Depth;
        while (!xml.IsEndOf(depth) && xml.Read() && xml.Reader.Depth > depth)
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "segment":
                    states.Add(xml.Attribute("state"));
                    break;
                case "source":
                    at = zh.Length == 0 ? xml.At : at;
                    zh.Append(xml.Words());
                    break;
                case "target":
                    enAt = en.Length == 0 ? xml.At : enAt;
                    states.AddRange(new[] { xml.Attribute("state") }.Where(state => state.Length > 0));
                    en.Append(xml.Words());
                    break;
                case "note":
                    Note();
                    break;
                case var name when Passed.Contains(name):
                    xml.Pass();
                    break;
            }
        }

        reviewed |= states.Count > 0 && states.TrueForAll(Reviewed.Contains);
        entries.Add(new ExchangeEntry(zh.ToString(), en.ToString(), QuoteKinds.Parse(kind), reviewed ? TranslationState.Human : TranslationState.Machine, at, enAt));
    }
}
