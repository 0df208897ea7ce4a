namespace Baogao.Publishing.Citing;

/// <summary>
/// A citation as one line for a list of references. GB/T 7714 wants the words of the source, and so is the same on pages of both languages.
/// The address comes last and is written by the page: only the reader's browser may know it.
/// </summary>
internal sealed record CitationText(Edition Edition)
{
    private const string Report = "[R/OL]";
    private const string DataSet = "[DS/OL]";

    /// <summary>GB/T 7714—2025, in force since 2026-07-01: wide marks, and for a report on line no day of access.</summary>
    public string Gbt2025(Citation citation)
    {
        var date = citation.Published.Length > 0 ? citation.Published : citation.Year;
        return Sentences(citation.Author.Zh, Title(citation), Located(date, citation.Locator, Mark("colon")));
    }

    /// <summary>GB/T 7714—2015: narrow marks, the day of publication in brackets behind the year.</summary>
    public static string Gbt2015(Citation citation)
    {
        var date = Located(citation.Year, citation.Locator, ": ");
        return Sentences(citation.Author.Zh, Title(citation), citation.Published.Length > 0 ? $"{date}({citation.Published})" : date);
    }

    public string English(Citation citation)
    {
        var title = citation.Container ?? citation.Title;
        var date = citation.Published.Length > 0 ? citation.Published : citation.Year;
        return Sentences(
            citation.Author.En ?? citation.Author.Zh,
            title.En ?? title.Zh,
            Located(date, citation.Locator, ", "),
            citation.IsSeries ? "" : Edition.Word("en", StringGroup.Citations, "edition"));
    }

    private static string Title(Citation citation) => (citation.Container ?? citation.Title).Zh + (citation.IsSeries ? DataSet : Report);

    private static string Located(string date, string locator, string colon) => locator.Length == 0 ? date : $"{date}{colon}{locator}";

    private static string Sentences(params ReadOnlySpan<string> parts)
    {
        var line = "";
        foreach (var part in parts)
        {
            line += part.Length > 0 ? $"{part}. " : "";
        }

        return line;
    }

    private string Mark(string key) => Edition.Word("zh", StringGroup.Citations, key);
}
