using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Baogao.Importing.Html;

/// <summary>What a page says of its text in its head. Government sites name the article and its day in meta elements (GB/T 33361, 国办发〔2017〕47号).</summary>
internal static partial class PagePapers
{
    public static Papers Of(IHtmlDocument page, string html) => new(
        Title: TitleOf(Meta(page, "ArticleTitle") is { Length: > 0 } title ? title : page.Title ?? ""),
        Url: SavedFrom().Match(html[..Math.Min(html.Length, 4096)]) is { Success: true } saved
            ? saved.Groups["url"].Value
            : page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } link && link.StartsWith("http", StringComparison.Ordinal) ? link : "",
        Published: Day().Match(Meta(page, "PubDate")).Value);

    // "2013年徐汇区政府工作报告_上海徐汇门户网站": the rest is the portal's.
    private static string TitleOf(string title)
    {
        const string Report = "工作报告";
        var end = title.IndexOf(Report, StringComparison.Ordinal);
        return end < 0 ? "" : title[..(end + Report.Length)].Trim();
    }

    private static string Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta[name]")
            .FirstOrDefault(m => string.Equals(m.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase))?
            .GetAttribute("content")?.Trim() ?? "";

    // Browsers write it when they save a page: <!-- saved from url=(0025)http://… -->
    [GeneratedRegex("<!-- saved from url=\\([0-9]+\\)(?<url>https?://[^ ]+) -->", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SavedFrom();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
