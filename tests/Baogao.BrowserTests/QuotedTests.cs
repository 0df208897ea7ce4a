using Baogao.BrowserTests.Support;
using Baogao.Text;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>A link that says which words it quotes: where they have changed, the reader sees both.</summary>
public sealed class QuotedTests(Sites sites)
{
    private const string Was = "2019年,全县生产总值120.5亿元,增长6.5%。";
    private const string WasEnglish = "In 2019 the county's GDP was RMB 12.05 billion, up 6.5%.";
    private const string Now = "2019年,全县生产总值130.5亿元,增长6.5%。";
    private const string NowShown = "2019年，全县生产总值130.5亿元，增长6.5%。";
    private const string Anchor = "c1-s0-p1-n1";

    [Theory]
    [InlineData("zh", Was, "2019年，全县生产总值120.5亿元，增长6.5%。")]
    [InlineData("en", Was, WasEnglish)]
    [InlineData("en", WasEnglish, WasEnglish)]
    [InlineData("zh", WasEnglish, "2019年，全县生产总值120.5亿元，增长6.5%。")]
    public async Task It_shows_the_earlier_words_and_those_of_now(string language, string quoted, string shown)
    {
        await using var visit = await sites.Open();
        await visit.Go(Link(language, quoted));
        await Assertions.Expect(visit.Page.Locator(".quoted .known q")).ToHaveTextAsync(shown);
        await Assertions.Expect(visit.Page.Locator(".quoted .now q")).ToHaveTextAsync(NowShown);
        await Assertions.Expect(visit.Page.Locator(".quoted .unknown")).ToBeHiddenAsync();
        Finds.None(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_says_nothing_where_the_words_still_stand(string language)
    {
        await using var visit = await sites.Open();
        await visit.Go(Link(language, Now));
        await Assertions.Expect(visit.Page.Locator($"[id='{Anchor}']")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".quoted")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task It_says_that_words_are_unknown()
    {
        await using var visit = await sites.Open();
        await visit.Go(Link("zh", "别的话。"));
        await Assertions.Expect(visit.Page.Locator(".quoted .unknown")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".quoted .now q")).ToHaveTextAsync(NowShown);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_links_of_the_cite_box_quote_what_stands_there(string language)
    {
        await using var visit = await sites.Open();
        await visit.Go(sites.Address + sites.Main.Fullest("commitment", language).Path);
        var links = await visit.Find("() => [...new Set([...document.querySelectorAll(\".cite a.url[href*='?h=']\")].map((a) => a.href))]");
        // Of the page, and of the place in the report.
        Assert.Equal(2, links.Length);
        foreach (var link in links)
        {
            await visit.Go(link);
            await Assertions.Expect(visit.Page.Locator(".quoted")).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Without_a_script_it_still_lands()
    {
        await using var visit = await sites.Open(new Display(390, 600, Script: false));
        await visit.Go(Link("zh", Was));
        await Assertions.Expect(visit.Page.Locator($"[id='{Anchor}']")).ToBeInViewportAsync();
    }

    // What is gone is found at its old address.
    [Theory]
    [InlineData("zh/shili/2020/c2-s2/", "c2-s2-p1-n1")]
    [InlineData("en/shili/2020/c2-s2/", "c2-s2-p1-n1")]
    [InlineData("parallel/shili/2020/c2-s2/", "c2-s2-p1-n1")]
    [InlineData("zh/shili/2020/commitments/c2-s2-p1-n1/", "c2-s2-p1-n1b")]
    [InlineData("zh/shili/2020/c2-s1/", "c2-s1-p1-n2")]
    public async Task An_old_address_answers(string page, string anchor)
    {
        await using var visit = await sites.Open(new Display(390, 600));
        await visit.Go($"{sites.SmallAddress}{page}#{anchor}");
        await Assertions.Expect(visit.Page.Locator($"[id='{anchor}']")).ToBeInViewportAsync();
        Finds.None(visit.Complaints);
    }

    private string Link(string language, string words) => $"{sites.SmallAddress}{language}/shili/2020/c1-s0/?h={SameWords.Mark(words)}#{Anchor}";
}
