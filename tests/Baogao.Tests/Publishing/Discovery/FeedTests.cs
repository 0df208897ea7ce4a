using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing.Discovery;

/// <summary>What is new, for those who subscribe: RFC 4287.</summary>
public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("zh", "更正：示例县2020年政府工作报告，c1-s1-p1-n1", "新收录：示例县2020年政府工作报告")]
    [InlineData("en", "Corrected: Report on the Work of the Government of Shili County, 2020, c1-s1-p1-n1", "Added: Report on the Work of the Government of Shili County, 2020")]
    public void Reports_and_corrections_come_newest_first(string language, string correction, string report)
    {
        var feed = Feed(language, Dated);
        Assert.Equal([correction, report], Entries(feed).Select(e => Value(e, "title")));
        Assert.Equal(["2020-04-05T00:00:00Z", "2020-03-02T00:00:00Z"], Entries(feed).Select(e => Value(e, "updated")));
        Assert.Equal("2020-04-05T00:00:00Z", Value(feed.Root!, "updated"));
    }

    [Theory]
    [InlineData("zh", "正文变动：示例县2020年政府工作报告")]
    [InlineData("en", "Text changed: Report on the Work of the Government of Shili County, 2020")]
    public void Changes_that_a_person_accepted_are_news_of_their_day(string language, string title)
    {
        var feed = Feed(language, workshop => workshop.Change());
        var change = Assert.Single(Entries(feed), e => Value(e, "title") == title);
        Assert.Equal("2026-01-02T00:00:00Z", Value(change, "updated"));
        Assert.Contains("c1-s0-p1-n1", Value(change, "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public void People_find_the_same_on_a_page()
    {
        using var workshop = new Workshop();
        workshop.Change();
        workshop.Build();
        var page = new HtmlParser().ParseDocument(workshop.Root.Read("site/zh/changes/index.html"));
        Assert.Equal(["2026-01-02", "2020-03-02"], page.QuerySelectorAll(".changes time").Select(t => t.TextContent));
        Assert.Contains("c1-s0-p1-n1", page.QuerySelectorAll(".changes a").Select(a => a.TextContent));
    }

    [Fact]
    public void What_Atom_requires_is_there()
    {
        var feed = Feed("zh", Dated);
        Assert.Equal("utf-8", feed.Declaration!.Encoding);
        foreach (var element in Entries(feed).Prepend(feed.Root!))
        {
            Assert.StartsWith("urn:uuid:", Value(element, "id"), StringComparison.Ordinal);
            Assert.NotEqual("", Value(element, "title"));
            Assert.Single(element.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
        }

        Assert.Equal(3, Entries(feed).Prepend(feed.Root!).Select(e => Value(e, "id")).Distinct().Count());
        Assert.NotEqual("", Value(feed.Root!.Element(Atom + "author")!, "name"));
    }

    [Fact]
    public void Ids_are_the_same_wherever_the_site_stands()
    {
        var here = Feed("zh", Dated, "https://one.example/");
        var there = Feed("zh", Dated, "https://another.example/reports/");
        var nowhere = Feed("zh", Dated, "");
        Assert.Equal(Ids(here), Ids(there));
        Assert.Equal(Ids(here), Ids(nowhere));
        Assert.Equal(["feed.xml", "./"], nowhere.Root!.Elements(Atom + "link").Select(Href));
        Assert.Equal("shili/2020/", Href(Entries(nowhere).Last().Element(Atom + "link")!));
        Assert.Equal("https://another.example/reports/zh/shili/2020/", Href(Entries(there).Last().Element(Atom + "link")!));
    }

    [Fact]
    public void Both_languages_have_ids_of_their_own() => Assert.Empty(Ids(Feed("zh", Dated)).Intersect(Ids(Feed("en", Dated))));

    [Fact]
    public void Without_dates_there_is_no_feed_and_no_page_names_one()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/provenance.yaml", "added: 2020-03-02\n", "");
        workshop.Build();
        var site = workshop.Site();
        Assert.DoesNotContain(site.Keys, path => path.EndsWith("feed.xml", StringComparison.Ordinal));
        Assert.DoesNotContain("application/atom+xml", Encoding.UTF8.GetString(site["zh/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_name_the_feed_of_their_language()
    {
        using var workshop = new Workshop();
        workshop.Build();
        Assert.Contains(
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Reports added, corrections and changes\" href=\"../../feed.xml\">",
            Encoding.UTF8.GetString(workshop.Site()["en/shili/2020/index.html"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_XML_cannot_hold_leaves_the_feed_whole() =>
        Assert.Contains("坏\uFFFD字", Value(Entries(Feed("zh", w => Correct(w, "\"坏\\u0001字\""))).First(), "summary"), StringComparison.Ordinal);

    private static void Dated(Workshop workshop) => Correct(workshop, "人工核对");

    private static void Correct(Workshop workshop, string reason) =>
        workshop.Root.Write("seeds/reports/shili-2020/corrections.yaml", $"corrections:\n  - quote: 引进企业15家\n    role: achievement\n    date: 2020-04-05\n    reason: {reason}\n");

    private static XDocument Feed(string language, Action<Workshop> change, string? baseUrl = null)
    {
        using var workshop = new Workshop();
        change(workshop);
        workshop.Accept();
        Assert.False(workshop.Build(baseUrl: baseUrl).Result.Failed);
        return XDocument.Parse(workshop.Root.Read($"site/{language}/feed.xml"));
    }

    private static IEnumerable<XElement> Entries(XDocument feed) => feed.Root!.Elements(Atom + "entry");

    private static IEnumerable<string> Ids(XDocument feed) => feed.Descendants(Atom + "id").Select(id => id.Value);

    private static string Value(XElement element, string name) => element.Element(Atom + name)?.Value ?? "";

    private static string Href(XElement link) => link.Attribute("href")!.Value;
}
