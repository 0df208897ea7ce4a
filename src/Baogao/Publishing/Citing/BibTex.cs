using System.Text;

namespace Baogao.Publishing.Citing;

/// <summary>A citation as BibTeX, in UTF-8.</summary>
internal static class BibTex
{
    public static string Entry(Citation citation)
    {
        var entry = new StringBuilder($"@{Type(citation)}{{{citation.Id},\n");
        foreach (var (field, value) in Fields(citation).Where(f => f.Value.Length > 0))
        {
            entry.Append($"  {field} = {{{value}}},\n");
        }

        return entry.Append("}\n").ToString();
    }

    private static string Type(Citation citation) => citation.IsSeries ? "misc" : citation.Container is null ? "techreport" : "incollection";

    // A second pair of braces keeps a name whole and a title's letters as they are.
    private static IEnumerable<(string Field, string Value)> Fields(Citation citation) =>
    [
        ("author", Braced(citation.Author.Zh)),
        ("title", Braced(citation.Title.Zh)),
        ("booktitle", Braced(citation.Container?.Zh ?? "")),
        ("institution", citation.IsSeries || citation.Container is not null ? "" : Braced(citation.Author.Zh)),
        ("year", citation.Year),
        ("date", citation.Published),
        ("note", citation.Locator),
        ("abstract", Escaped(citation.Quote)),
        ("url", citation.Url),
        ("langid", "chinese"),
    ];

    private static string Braced(string text) => text.Length == 0 ? "" : $"{{{Escaped(text)}}}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' or '}' or '%' or '&' or '#' or '_' or '$' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
