using System.Text;

namespace Baogao.Publishing.Citing;

/// <summary>A citation as RIS: a tag a line.</summary>
internal static class Ris
{
    public static string Record(Citation citation)
    {
        var record = new StringBuilder();
        foreach (var (tag, value) in Lines(citation).Where(l => l.Value.Length > 0))
        {
            record.Append($"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");
        }

        return record.Append("ER  - \r\n").ToString();
    }

    private static IEnumerable<(string Tag, string Value)> Lines(Citation citation) =>
    [
        ("TY", citation.IsSeries ? "DATA" : citation.Container is null ? "RPRT" : "CHAP"),
        ("ID", citation.Id),
        ("AU", citation.Author.Zh),
        ("TI", citation.Title.Zh),
        ("T2", citation.Container?.Zh ?? ""),
        ("PY", citation.Year),
        ("DA", citation.Published.Replace('-', '/')),
        ("SE", citation.Locator),
        ("AB", citation.Quote),
        ("UR", citation.Url),
        ("LA", "zh-CN"),
    ];
}
