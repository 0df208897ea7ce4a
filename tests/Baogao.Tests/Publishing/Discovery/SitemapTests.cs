using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Baogao.Model;
using Baogao.Publishing.Discovery;
using Baogao.Publishing.Views;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing.Discovery;

/// <summary>Search engines find every page that they may list, each with its twins.</summary>
public class SitemapTests
{
    private const string Base = "https://example.org/some/base/";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Every_page_that_may_be_listed_is_and_no_other()
    {
        var site = Built(Base);
        var pages = site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && !Says(f.Value, "meta[name=robots][content=noindex]"))
            .Select(f => Base + f.Key.Replace("index.html", "", StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), Entries(site).Select(Loc).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Twins_name_each_other_and_one_of_them_is_the_default()
    {
        var entries = Entries(Built(Base)).ToDictionary(Loc, Links);
        Assert.Contains(entries, e => e.Value.Count == 0);
        Assert.All(entries.Where(e => e.Value.Count > 0), entry =>
        {
            Assert.Equal(["zh-Hans", "en", "x-default"], entry.Value.Select(l => l.Language));
            Assert.Contains(entry.Value, l => l.Href == entry.Key);
            Assert.All(entry.Value, link => Assert.Equal(entry.Value, entries[link.Href]));
        });
    }

    [Fact]
    public void What_the_map_says_of_twins_the_page_says_too()
    {
        var site = Built(Base);
        Assert.All(Entries(site), entry =>
        {
            using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site[Loc(entry)[Base.Length..] is var path && path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "index.html"]));
            Assert.Equal(Loc(entry), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal(Links(entry), page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!)));
        });
    }

    [Fact]
    public void Without_a_base_address_there_is_no_map_and_nothing_names_one()
    {
        var site = Built("");
        Assert.DoesNotContain(site.Keys, path => path.StartsWith("sitemap", StringComparison.Ordinal));
        Assert.Equal("User-agent: *\nDisallow:\n", Encoding.UTF8.GetString(site["robots.txt"]));
    }

    [Fact]
    public void Robots_are_told_where_it_is() =>
        Assert.Equal($"User-agent: *\nDisallow:\n\nSitemap: {Base}sitemap.xml\n", Encoding.UTF8.GetString(Built(Base)["robots.txt"]));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 2)]
    [InlineData(120_000, 3)]
    public void A_part_has_no_more_pages_than_the_protocol_allows(int pages, int parts)
    {
        var sitemap = new Sitemap(Base);
        var files = Joined(Enumerable.Range(0, pages).SelectMany(n => sitemap.Add(sitemap.EntryOf(Page(n)))).Concat(sitemap.End()));
        var index = XDocument.Parse(files["sitemap.xml"]);
        Assert.Equal(Enumerable.Range(1, parts).Select(n => $"{Base}sitemap-{n}.xml"), index.Root!.Elements(Map + "sitemap").Select(Loc));
        var listed = Enumerable.Range(1, parts).Select(n => XDocument.Parse(files[$"sitemap-{n}.xml"]).Root!.Elements(Map + "url").ToList()).ToList();
        Assert.All(listed, part => Assert.InRange(part.Count, 1, 50_000));
        Assert.Equal(Enumerable.Range(0, pages).Select(n => $"{Base}zh/{n}/"), listed.SelectMany(part => part.Select(Loc)));
    }

    private static Dictionary<string, string> Joined(IEnumerable<SiteFile> pieces) =>
        pieces.GroupBy(p => p.Path).ToDictionary(g => g.Key, g => string.Concat(g.Select(p => Encoding.UTF8.GetString(p.Content.Span))));

    private static Page Page(int number) => new(
        $"zh/{number}/index.html",
        "zh",
        "section",
        new Frame("zh", "zh-Hans", "section", "", "", "", $"{Base}zh/{number}/", true, "", [], [], null!, new Dictionary<string, string>(), "", "", null!, null, null!),
        "",
        []);

    private static bool Says(byte[] html, string selector) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html)).QuerySelector(selector) is not null;

    private static IEnumerable<XElement> Entries(IReadOnlyDictionary<string, byte[]> site) =>
        XDocument.Parse(Encoding.UTF8.GetString(site["sitemap-1.xml"])).Root!.Elements(Map + "url");

    private static string Loc(XElement entry) => entry.Element(Map + "loc")!.Value;

    private static List<(string Language, string Href)> Links(XElement entry) =>
        [.. entry.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value))];

    private static IReadOnlyDictionary<string, byte[]> Built(string baseUrl)
    {
        using var workshop = new Workshop();
        Assert.False(workshop.Build(baseUrl: baseUrl).Result.Failed);
        return workshop.Site();
    }
}
