using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>On paper stands what was said, where, and from which source; nothing that one would have to click.</summary>
public sealed class PrintTests(Sites sites)
{
    private const string Controls =
        """
        () => [...document.querySelectorAll("nav, form, button, [role=navigation], [role=search]")]
          .filter((e) => e.checkVisibility({ visibilityProperty: true }))
          .map((e) => `${e.outerHTML.slice(0, 120)} is printed`)
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Navigation_stays_on_the_screen_and_paper_is_white(ColorScheme colors)
    {
        await using var visit = await sites.Open(new Display(Colors: colors));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind().Where(p => p.Page.Kind is "section" or "commitment" or "parallel"), Controls));
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).color"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_sentence_is_printed_with_its_address_and_its_source(string language)
    {
        var reader = Programs.Need(Programs.PdfToText, "no pdftotext on PATH (poppler-utils): what is printed is not read");
        await using var visit = await sites.Open();
        await visit.Go(sites.Address + sites.Main.Fullest("section", language).Path);
        var addresses = await visit.Find("() => [...document.querySelectorAll('main [id]')].map((e) => e.id).filter((id) => /-n\\d+$/.test(id))");
        var printed = Squeeze(await Programs.Output(reader, ["-", "-"], await visit.Page.PdfAsync(new() { Format = "A4" })));
        Assert.NotEmpty(addresses);
        Finds.None(addresses.Where(a => !printed.Contains(Squeeze(a), StringComparison.Ordinal)).Select(a => $"{a} is not printed"));
        Assert.Contains(Squeeze(await visit.Page.GetByRole(AriaRole.Complementary).Last.Locator("p").First.InnerTextAsync())[..20], printed, StringComparison.Ordinal);
    }

    // Lines break where they must; a hyphen at a line's end is not read.
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));
}
