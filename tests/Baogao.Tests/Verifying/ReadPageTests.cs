using System.Text;
using AngleSharp.Html.Parser;
using Baogao.Tests.Golden;
using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

/// <summary>A page read without a tree says the same as the tree does.</summary>
public class ReadPageTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Every_page_of_a_site_is_read_as_a_browser_reads_it()
    {
        var pages = Workshop.SoundSite.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Same(Encoding.UTF8.GetString(page.Value)));
    }

    [Theory]
    [InlineData("<p id=\"a\">甲<b>乙</b>&amp;丙<br>丁</p><p id=\"b\">戊</p>")]
    [InlineData("<script>if (a < b) { \"</p>\" }</script><p id=\"a\">甲</p>")]
    [InlineData("<style>p > a { }</style><textarea><p id=\"no\"></textarea><p>甲</p>")]
    [InlineData("<!-- <p id=\"no\"> --><p title=\"a &lt; b\" ID=\"a\">甲</P>")]
    [InlineData("<svg><title>图</title><path d=\"M0\"/></svg><p id=\"a\">甲</p>")]
    public void So_is_markup_of_other_kinds(string body) => Same($"<!doctype html><html lang=\"zh\"><head><title>&lt;页&gt;</title></head><body>{body}</body></html>");

    private static void Same(string html)
    {
        using var tree = Parser.ParseDocument(html);
        var page = ReadPage.Of(Encoding.UTF8.GetBytes(html));
        Assert.Equal(tree.DocumentElement.GetAttribute("lang"), page.Language);
        // Within svg a tree writes viewBox, whatever the page does.
        Assert.Equal(tree.All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => $"{a.Name}={a.Value}"))}"), page.Elements.Select(e => $"{e.Name} {string.Join(' ', e.Attributes.Select(a => $"{a.Key}={a.Value}"))}"), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(tree.All.Where(e => e.Id is { Length: > 0 }).Select(e => e.TextContent), page.Elements.Where(e => e.Has("id")).Select(page.TextOf));
    }
}
