using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Importing;

/// <summary>A table with one row, one field of which is the report; the other fields are its papers.</summary>
internal static class ReportTable
{
    private const int LongestHeader = 1000;
    private const int ShortestReport = 500;

    private static readonly string[] TextNames = ["full_text", "fulltext", "text", "content", "body", "正文", "全文", "内容"];

    /// <summary>Whether the text is a table: it is called one, or has a column that is called the text; and its rows are as long as its header.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Rows(string file, string text)
    {
        var header = Header(text);
        return (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || header.Any(IsText))
            && header.Count > 1
            && CsvTable.Parse(text) is [_, _, ..] rows
            && rows.All(row => row.Count == header.Count)
                ? rows
                : null;
    }

    /// <returns>Null when it holds no report, or several; the reason is in the diagnostics.</returns>
    public static Draft? Read(string file, IReadOnlyList<IReadOnlyList<string>> rows, DiagnosticBag diagnostics)
    {
        var (header, row) = (rows[0], rows[1]);
        var column = TextColumn(header, row);
        if (rows.Count > 2)
        {
            diagnostics.Add(Problems.NotOneReport(file, string.Create(CultureInfo.InvariantCulture, $"{rows.Count - 1} rows")));
            return null;
        }

        if (column < 0)
        {
            diagnostics.Add(Problems.NotOneReport(file, "no field with a long text"));
            return null;
        }

        var others = Enumerable.Range(0, row.Count).Where(i => i != column && row[i].Length > 0);
        return new Draft(row[column], [.. others.Select(i => new LeftOut($"field {header[i]}", row[i]))], PapersOf(header, row));
    }

    private static IReadOnlyList<string> Header(string text)
    {
        var line = text[..Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))];
        return line.Length <= LongestHeader && CsvTable.Parse(line) is [var header] ? header : [];
    }

    private static bool IsText(string name) => TextNames.Contains(name.Trim().ToLowerInvariant());

    private static int TextColumn(IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        var named = Enumerable.Range(0, row.Count).Where(i => IsText(header[i]) && row[i].Length > 0);
        var longest = Enumerable.Range(0, row.Count).MaxBy(i => row[i].Length);
        return named.Append(row[longest].Length >= ShortestReport ? longest : -1).MaxBy(i => i < 0 ? -1 : row[i].Length);
    }

    private static Papers PapersOf(IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        string Of(params string[] names) =>
            Enumerable.Range(0, row.Count).Where(i => names.Contains(header[i].Trim().ToLowerInvariant())).Select(i => row[i].Trim()).FirstOrDefault("");

        return new Papers(
            Place: Of("place", "province", "city", "county", "district", "region", "地区", "省份", "城市", "区县"),
            Title: Of("title", "标题"),
            Url: Of("url", "source_url", "link", "网址", "链接", "来源url"),
            Published: Of("published", "publish_date", "date", "发布日期", "发布时间", "发文时间"),
            Licence: Of("licence", "license"));
    }
}
