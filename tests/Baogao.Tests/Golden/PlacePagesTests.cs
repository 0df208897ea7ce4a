using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>Where a newcomer begins: home, place, themes, register, and what their lists come to.</summary>
public sealed class PlacePagesTests : IDisposable
{
    private const string Of2013 =
        """
        一、2012年工作回顾
        2008年至2012年，全区生产总值年均增长12%。全区生产总值109.1亿元,增长9%。
        二、2013年主要任务
        到2020年，全区生产总值达到300亿元。2013年全区生产总值达到118亿元。新建养老床位400张。年内改造老旧小区3个。完善医院管理机制。

        """;

    private const string Of2014 =
        """
        一、2013年工作回顾
        全区生产总值121亿元,增长10.1%。
        二、2014年主要任务
        全区生产总值增长7.5%左右。新建养老床位450张。

        """;

    private readonly Workshop workshop = new();

    public PlacePagesTests()
    {
        workshop.Root.Write("seeds/themes.yaml", File.ReadAllText(Path.Combine(House.Repository.Root, "seeds", "themes.yaml")));
        // Another publication, of which nothing was published yet.
        File.Delete(workshop.Root["seeds/addresses.yaml"]);
        Directory.Delete(workshop.Root["seeds/addresses"], recursive: true);
    }

    [Fact]
    public void The_home_of_one_place_shows_what_that_place_s_page_shows()
    {
        Build(("demo-2013", Of2013));
        foreach (var language in Baogao.Publishing.Urls.Languages)
        {
            var (home, place) = (Page($"{language}/index.html"), Page($"{language}/demo/index.html"));
            Assert.Equal(Texts(place, ".headlines, .themes, .cards"), Texts(home, ".headlines, .themes, .cards"));
            Assert.Equal(Targets(place, $"{language}/demo/"), Targets(home, $"{language}/"));
        }
    }

    [Fact]
    public void The_home_of_several_places_lists_them()
    {
        Build(("demo-2013", Of2013), ("other-2014", Of2014));
        var home = Page("zh/index.html");
        Assert.Equal(["demo/", "other/"], home.QuerySelectorAll(".places a").Select(a => a.GetAttribute("href")));
        Assert.Empty(home.QuerySelectorAll(".headlines, .themes"));
    }

    [Fact]
    public void Headline_figures_are_last_year_s_result_beside_this_year_s_target()
    {
        Build(("demo-2013", Of2013), ("demo-2014", Of2014));
        Assert.Equal("生产总值 实际 109.1亿元 2012 增长9% 2012 目标 118亿元 2013", Headline("zh/demo/2013/index.html"));
        Assert.Equal("生产总值 实际 121亿元 2013 增长10.1% 2013 目标 增长约7.5% 2014", Headline("zh/demo/index.html"));
    }

    [Fact]
    public void Each_theme_has_its_commitments_and_indicators()
    {
        Build(("demo-2013", Of2013), ("demo-2014", Of2014));
        foreach (var language in Baogao.Publishing.Urls.Languages)
        {
            var place = Page($"{language}/demo/index.html");
            Assert.NotEmpty(place.QuerySelectorAll(".themes a"));
            foreach (var link in place.QuerySelectorAll(".themes li"))
            {
                var page = Page($"{language}/demo/{link.QuerySelector("a")!.GetAttribute("href")}index.html");
                var counted = int.Parse(Regex.Match(link.QuerySelector(".note")!.TextContent, @"\d+").Value, CultureInfo.InvariantCulture);
                var rows = page.QuerySelectorAll(".register > li").Length;
                Assert.Equal(counted, rows > 0 ? rows : page.QuerySelectorAll(".headline tbody tr").Length);
            }
        }

        Assert.Equal(["新建养老床位450张。", "新建养老床位400张。"], Page("zh/demo/themes/social-protection/index.html").QuerySelectorAll(".register .promise").Select(p => p.TextContent));
    }

    [Fact]
    public void Every_choice_of_the_filter_counts_the_rows_that_have_it()
    {
        Build(("demo-2013", Of2013), ("demo-2014", Of2014));
        foreach (var page in new[] { Page("zh/demo/2013/commitments/index.html"), Page("en/demo/themes/social-protection/index.html") })
        {
            Assert.NotEmpty(page.QuerySelectorAll("select"));
            foreach (var option in page.QuerySelectorAll("option[data-count]"))
            {
                var name = option.Closest("select")!.GetAttribute("name");
                var rows = page.QuerySelectorAll(".register > li").Count(r => r.GetAttribute($"data-{name}") == option.GetAttribute("value"));
                Assert.Equal(option.GetAttribute("data-count"), rows.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void The_size_beside_a_download_is_the_file_s()
    {
        Build(("demo-2013", Of2013));
        var rows = Page("zh/data/index.html").QuerySelectorAll(".downloads tbody tr").ToList();
        Assert.True(rows.Count > 8);
        Assert.All(rows, row =>
        {
            var bytes = new FileInfo(workshop.Root[$"site/zh/data/{row.QuerySelector("a")!.GetAttribute("href")}"]).Length;
            Assert.Equal(bytes < 1000 ? $"{bytes} 字节" : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000m:0} KB"), row.QuerySelector(".number")!.TextContent);
            Assert.NotEqual("", row.QuerySelector("td")!.TextContent);
        });
    }

    [Fact]
    public void A_section_lists_the_other_sections_and_itself()
    {
        Build(("demo-2013", Of2013));
        var contents = Page("zh/demo/2013/c2-s0/index.html").QuerySelectorAll(".beside-text a");
        Assert.Equal(["../", "../c1-s0/", "./ page"], contents.Select(a => $"{a.GetAttribute("href")} {a.GetAttribute("aria-current")}".Trim()));
    }

    [Theory]
    [InlineData("zh", "二、2013年主要任务", "本篇全文")]
    [InlineData("en", "22013年主要任务", "The whole chapter")]
    public void A_chapter_without_sections_names_its_page(string language, string heading, string inContents)
    {
        Build(("demo-2013", Of2013));
        Assert.Equal(heading, Page($"{language}/demo/2013/c2-s0/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal([inContents, inContents], Page($"{language}/demo/2013/index.html").QuerySelectorAll(".contents li a").Select(a => a.TextContent));
    }

    [Fact]
    public void Whoever_finds_an_error_is_led_to_the_line_of_the_source()
    {
        Build(("demo-2013", Of2013));
        Assert.NotNull(Page("zh/demo/2013/commitments/c2-s0-p1-n3/index.html").QuerySelector("a[href='https://example.org/code/blob/HEAD/seeds/reports/demo-2013/source.txt#L4']"));
    }

    public void Dispose() => workshop.Dispose();

    private void Build(params (string Id, string Text)[] reports)
    {
        Directory.Delete(workshop.Root["seeds/reports/shili-2020"], recursive: true);
        foreach (var (id, text) in reports)
        {
            workshop.Root.Write($"seeds/reports/{id}/source.txt", text);
            workshop.Root.Write($"seeds/reports/{id}/provenance.yaml", Seeds.ProvenanceOf(text, int.Parse(id[^4..], CultureInfo.InvariantCulture)));
        }

        var (result, messages) = workshop.Build();
        Assert.False(result.Failed, messages);
    }

    private string Headline(string path) => Regex.Replace(Page(path).QuerySelector(".headlines > div")!.TextContent, @"\s+", " ").Trim();

    private static IEnumerable<string> Texts(IDocument page, string which) => page.QuerySelectorAll(which).Select(e => e.TextContent.Trim());

    private static IEnumerable<string> Targets(IDocument page, string at) => page.QuerySelectorAll(".headlines a, .themes a, .cards a")
        .Select(a => new Uri(new Uri($"https://example.org/{at}"), a.GetAttribute("href")!).AbsolutePath);

    private IDocument Page(string path) => new HtmlParser().ParseDocument(workshop.Root.Read($"site/{path}"));
}
