using AngleSharp.Html.Parser;
using Baogao.Tests.Golden;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>What a reader finds on the site at an address whose words have changed.</summary>
public sealed class OldAddressTests : IDisposable
{
    private const string Report = "seeds/reports/shili-2020";
    private const string Day = "2026-01-02";
    private const string Beds = "新建养老床位100张,年内建成县老年活动中心。";
    private const string Homes = "改造老旧小区3个。";

    private readonly Workshop workshop = new();

    [Theory]
    [InlineData("zh", "这些文字已从本版正文中删去")]
    [InlineData("en", "these words were taken out of the text")]
    public void A_removed_sentence_is_kept_with_the_day(string language, string said)
    {
        Change(Homes, "");
        var gone = Element($"{language}/shili/2020/c2-s1/", "c2-s1-p1-n2");
        Assert.Equal(Homes, gone.TextContent);
        Assert.Contains(said, gone.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Day, gone.ParentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_commitment_that_is_gone_keeps_its_page_and_its_card(string language)
    {
        Change(Homes, "");
        var page = $"{language}/shili/2020/commitments/c2-s1-p1-n2/";
        Assert.Equal(Homes, Element(page, "c2-s1-p1-n2").TextContent);
        Assert.Equal("改造老旧小区3个", Element(page, "c2-s1-p1-n2a").TextContent);
        Assert.Equal(Homes, Element(page + "card/", "c2-s1-p1-n2").TextContent);
    }

    [Fact]
    public void A_sentence_that_is_no_commitment_any_more_says_so_and_leads_to_its_words()
    {
        workshop.Edit($"{Report}/corrections.yaml", "corrections:\n", $"corrections:\n  - quote: {Homes}\n    role: principle\n    reason: 试验\n");
        Accept();
        var page = workshop.Root.Read("site/zh/shili/2020/commitments/c2-s1-p1-n2/index.html");
        Assert.Contains("已不再列为承诺事项", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../c2-s1/#c2-s1-p1-n2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_sentence_stands_there_with_its_earlier_words()
    {
        Change("120.5亿元", "130.5亿元");
        var page = workshop.Root.Read("site/en/shili/2020/c1-s0/index.html");
        Assert.Contains("edited 2026-01-02", page, StringComparison.Ordinal);
        var earlier = Element("en/shili/2020/c1-s0/", "was-c1-s0-p1-n1");
        Assert.Contains("In 2019 the county's GDP was RMB 12.05 billion, up 6.5%.", earlier.TextContent, StringComparison.Ordinal);
        // English of the earlier words is no English of these.
        Assert.Contains("2019年，全县生产总值130.5亿元，增长6.5%。", earlier.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_was_put_into_another_section_leads_on()
    {
        workshop.Freeze(Source.Replace(Beds, "", StringComparison.Ordinal).Replace("推进政务公开", Beds + "推进政务公开", StringComparison.Ordinal));
        Accept();
        Assert.Equal("../c2-s2/#c2-s2-p1-n2", Links("zh/shili/2020/c2-s1/", "c2-s1-p1-n1"));
        Assert.Equal("../c2-s2-p1-n2/#c2-s2-p1-n2b", Links("zh/shili/2020/commitments/c2-s1-p1-n1/", "c2-s1-p1-n1b"));
        Assert.Equal("../../../../zh/shili/2020/c2-s2/#c2-s2-p1-n2", Links("parallel/shili/2020/c2-s1/", "c2-s1-p1-n1"));
    }

    [Fact]
    public void A_section_that_is_gone_keeps_its_page()
    {
        workshop.Freeze(Source.Replace("（二）加强政府建设\n推进政务公开,完善12345热线办理机制。\n", "", StringComparison.Ordinal));
        workshop.Edit($"{Report}/corrections.yaml", "  - quote: 推进政务公开\n    checkable: no\n    reason: 没有可查证的事项\n", "");
        Accept();
        foreach (var page in new[] { "zh/shili/2020/c2-s2/", "en/shili/2020/c2-s2/", "parallel/shili/2020/c2-s2/" })
        {
            Assert.Equal("加强政府建设", Element(page, "c2-s2").TextContent);
            Assert.Equal("推进政务公开，完善12345热线办理机制。", Element(page, "c2-s2-p1-n1").TextContent);
        }
    }

    [Fact]
    public void A_link_to_cite_says_which_words_it_quotes()
    {
        workshop.Build();
        var page = new HtmlParser().ParseDocument(workshop.Root.Read("site/zh/shili/2020/commitments/c2-s1-p1-n2/index.html"));
        var mark = SameWords.Mark(Homes);
        Assert.All(page.QuerySelectorAll("#cite-link + p a, #cite-words + p a, #cite-share + p a"), a => Assert.Contains($"?h={mark}", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(mark, page.GetElementById("c2-s1-p1-n2")!.GetAttribute("data-h")!.Split(' '));
    }

    [Fact]
    public void What_a_link_quoted_is_found_by_its_mark_when_the_words_have_changed()
    {
        Change("120.5亿元", "130.5亿元");
        var page = Page("zh/shili/2020/c1-s0/");
        List<string> quoted = ["2019年,全县生产总值120.5亿元,增长6.5%。", "In 2019 the county's GDP was RMB 12.05 billion, up 6.5%."];
        Assert.All(quoted.Select(SameWords.Mark), mark => Assert.Equal("Q", Assert.Single(page.QuerySelectorAll($"[data-h~=\"{mark}\"]")).TagName));
    }

    [Fact]
    public void An_indicator_that_joins_the_catalogue_leads_on_from_where_it_stood()
    {
        workshop.Edit("seeds/indicators.yaml", "zh: 养老床位", "zh: 老旧小区");
        Accept();
        var page = workshop.Root.Read("site/zh/shili/indicators/i-lao-jiu-xiao-qu-0d94/index.html");
        Assert.Contains("href=\"../care-beds/\"", page, StringComparison.Ordinal);
        Assert.Contains("此项改用另一地址", Page("zh/shili/indicators/i-lao-jiu-xiao-qu-0d94/card/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_and_a_term_that_are_gone_are_kept_too()
    {
        workshop.Root.Write("seeds/pages/method.zh.md", "# 方法\n").Write("seeds/pages/method.en.md", "# Method\n");
        Accept();
        File.Delete(workshop.Root["seeds/pages/method.zh.md"]);
        File.Delete(workshop.Root["seeds/pages/method.en.md"]);
        workshop.Edit("seeds/glossary.yaml", "term: 政务公开", "term: 政府公开");
        Accept();
        Assert.Contains("方法", Page("en/method/").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("政务公开", Element("zh/glossary/", "g-zheng-wu-gong-kai").TextContent);
    }

    [Theory]
    [InlineData("zh", "此项已从本版中去掉", "此项改用另一地址")]
    [InlineData("en", "this was taken out", "this stands under another address")]
    public void The_page_of_a_theme_says_what_became_of_it(string language, string removed, string moved)
    {
        workshop.Edit("seeds/themes.yaml", "id: government", "id: administration");
        workshop.Edit("seeds/themes.yaml", "words: [养老, 老年, 失业]", "words: [别处才说的话]");
        Accept();
        var former = Page($"{language}/shili/themes/government/").QuerySelector("main")!;
        Assert.Contains(moved, former.TextContent, StringComparison.Ordinal);
        Assert.Equal("../administration/", former.QuerySelector("ul a")!.GetAttribute("href"));
        Assert.Contains(removed, Page($"{language}/shili/themes/social-protection/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_side_by_side_stand_where_they_stood_when_the_English_goes()
    {
        File.Delete(workshop.Root[$"{Report}/english.yaml"]);
        var (result, said) = workshop.Build();
        Assert.False(result.Failed, said);
        Assert.Equal(Homes, Element("parallel/shili/2020/c2-s1/", "c2-s1-p1-n2").TextContent);
    }

    public void Dispose() => workshop.Dispose();

    private string Source => workshop.Root.Read($"{Report}/source.txt");

    private void Change(string old, string replacement)
    {
        workshop.Freeze(Source.Replace(old, replacement, StringComparison.Ordinal));
        Accept();
    }

    // Until it is accepted, nothing is built.
    private void Accept()
    {
        Assert.True(workshop.Build().Result.Failed);
        workshop.Accept();
        var (result, said) = workshop.Build();
        Assert.False(result.Failed, said);
    }

    private AngleSharp.Html.Dom.IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(workshop.Root.Read($"site/{url}index.html"));

    private AngleSharp.Dom.IElement Element(string url, string id) => Page(url).GetElementById(id) ?? throw new InvalidOperationException($"no #{id} on {url}");

    private string? Links(string url, string id) => Element(url, id).ParentElement!.QuerySelector("ul a")!.GetAttribute("href");
}
