using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>The register of a report, narrowed to what a reader is looking for.</summary>
public sealed partial class RegisterTests(Sites sites)
{
    private const string Rows =
        """
        () => [...document.querySelectorAll("main ol > li")]
          .filter((row) => row.querySelector("a[href*='-p']") && row.checkVisibility())
          .map((row) => row.textContent)
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Each_choice_shows_as_many_as_it_says(string language)
    {
        await using var visit = await Register(language);
        var all = (await visit.Find(Rows)).Length;
        foreach (var choice in await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Combobox).AllAsync())
        {
            var option = choice.Locator("option:not([value=''])").First;
            var said = Number().Matches(await option.TextContentAsync() ?? "").Last().Value;
            await choice.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
            Assert.Equal(said, (await visit.Find(Rows)).Length.ToString(CultureInfo.InvariantCulture));
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status).First).ToContainTextAsync(said);
            await visit.Page.GetByRole(AriaRole.Main).Locator("button[type=reset]").ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(sites.Address + sites.Main.Fullest("register", language).Path);
            Assert.Equal(all, (await visit.Find(Rows)).Length);
        }

        Finds.None(visit.Complaints);
    }

    [Fact]
    public async Task A_choice_is_kept_in_the_address_and_in_the_other_language()
    {
        await using var visit = await Register("zh");
        var choice = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Combobox).First;
        await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var shown = (await visit.Find(Rows)).Length;
        await visit.Go(visit.Page.Url);
        Assert.Equal(shown, (await visit.Find(Rows)).Length);
        await visit.Page.GetByRole(AriaRole.Navigation).Locator("a[hreflang=en]").First.ClickAsync();
        await visit.Arrive("/en/");
        Assert.Equal(shown, (await visit.Find(Rows)).Length);
        Finds.None(visit.Complaints);
    }

    // The same by a plain link: a theme's own page has the same rows.
    [Fact]
    public async Task Without_a_script_a_theme_is_a_link()
    {
        await using var visit = await Register("zh", script: false);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Combobox).CountAsync());
        var link = visit.Page.GetByRole(AriaRole.Main).Locator("nav a[href*='/themes/']").First;
        var theme = await link.GetAttributeAsync("href");
        var shown = await visit.Page.GetByRole(AriaRole.Main).Locator($"ol > li a[href='{theme}']").CountAsync();
        await link.ClickAsync();
        Assert.Contains("/zh/xuhui/themes/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(shown, (await visit.Find(Rows)).Length);
    }

    private async Task<Visit> Register(string language, bool script = true)
    {
        var visit = await sites.Open(new Display(Script: script));
        return await visit.Go(sites.Address + sites.Main.Fullest("register", language).Path);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
