using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>A commitment is copied, linked to and embedded.</summary>
public sealed class CiteTests(Sites sites)
{
    private const string Words = "main a[href*=':~:text=']";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Each_copy_button_copies_what_stands_beside_it(string language)
    {
        await using var visit = await sites.Open();
        var address = sites.Address + sites.Main.Fullest("commitment", language).Path;
        await visit.Go(address);
        await visit.Find("() => [...document.querySelectorAll('.cite details')].map((box) => { box.open = true; return ''; })");
        var buttons = visit.Page.Locator("main button");
        Assert.NotEqual(0, await buttons.CountAsync());
        foreach (var button in await buttons.AllAsync())
        {
            await visit.Page.EvaluateAsync("() => navigator.clipboard.writeText('')");
            await button.ClickAsync();
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new(".") }).First).ToBeVisibleAsync();
            var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
            Assert.NotEqual("", copied);
            Assert.Contains(copied, await visit.Page.EvaluateAsync<string>("() => document.querySelector('main').textContent"), StringComparison.Ordinal);
            Assert.Contains(sites.Address, copied, StringComparison.Ordinal);
        }

        Finds.None(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_link_to_the_words_scrolls_to_them(string language)
    {
        await using var visit = await sites.Open(new Display(390, 600));
        await visit.Go(sites.Address + sites.Main.Fullest("commitment", language).Path);
        var link = await visit.Page.Locator(Words).First.EvaluateAsync<string>("a => a.href");
        await visit.Go(link);
        var sentence = visit.Page.Locator($"[id='{new Uri(link).Fragment[1..].Split(':')[0]}']");
        await Assertions.Expect(sentence).ToBeInViewportAsync();
        Assert.NotEqual(0, await visit.Page.EvaluateAsync<double>("() => scrollY"));
    }

    // Unencoded, each of them would mean something else in a text fragment.
    [Fact]
    public async Task Marks_with_a_meaning_in_a_text_fragment_are_encoded()
    {
        await using var visit = await sites.Open();
        var commitments = sites.Main.Pages.Where(p => p.Kind == "commitment" && p.Html.Contains('-', StringComparison.Ordinal)).Take(40);
        foreach (var page in commitments)
        {
            await visit.Go(sites.Address + page.Path);
            foreach (var fragment in await visit.Find($"() => [...document.querySelectorAll(\"{Words}\")].map((a) => a.hash.split(':~:text=')[1])"))
            {
                // One comma may part the first words from the last ones.
                Assert.Matches(@"^[^-,&]+(,[^-,&]+)?$", fragment);
            }
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_card_shows_in_a_page_of_another_site(string language)
    {
        await using var visit = await sites.Open();
        var card = sites.Main.Fullest("card", language);
        await visit.Page.SetContentAsync($"<iframe src='{sites.Address}{card.Path}' width='320' height='320'></iframe>");
        await Assertions.Expect(visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        Finds.None(visit.Complaints);
    }
}
