using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>From a word to the sentence that says it.</summary>
public sealed class SearchTests(Sites sites)
{
    [Theory]
    [InlineData("zh", "养老床位")]
    [InlineData("en", "housing")]
    public async Task A_word_leads_from_the_home_page_to_a_page_that_says_it(string language, string word)
    {
        await using var visit = await sites.Open(new Display(390));
        await visit.Go(sites.Address + language + "/");
        await visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).FillAsync(word);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive($"/{language}/search/");
        var result = visit.Page.GetByRole(AriaRole.Main).Locator("a[href*='/xuhui/']").Filter(new() { HasText = word }).First;
        await result.ClickAsync();
        await visit.Arrive($"/{language}/xuhui/");
        Assert.Contains(word, await visit.Page.GetByRole(AriaRole.Main).InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Finds.None(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task What_nobody_said_is_not_found(string language)
    {
        await using var visit = await sites.Open();
        await visit.Go($"{sites.Address}{language}/search/?q=xylophone<b>");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("xylophone<b>");
        Finds.None(visit.Complaints);
    }
}
