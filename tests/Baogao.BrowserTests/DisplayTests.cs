using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Readers' own settings: dark, forced colours, no motion. That dark pages have contrast is axe's to find.</summary>
public sealed class DisplayTests(Sites sites)
{
    private const string Brightness =
        "() => { const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number); return (r + g + b) / 3; }";

    // A chart is drawn by the page's colours, which the reader's own replace in text only. Marks carry the title that is read out for them.
    private const string FaintMarks =
        """
        () => {
          const paper = look.behind(document.body);
          return [...document.querySelectorAll("svg[role=img] g:has(> title)")]
            .filter((mark) => ![...mark.querySelectorAll("path, circle, rect")].some((shape) => {
              const style = getComputedStyle(shape);
              return [style.fill, style.stroke].some((color) => /^rgb/.test(color) && look.contrast(color, paper) >= 3);
            }))
            .map((mark) => `${mark.querySelector("title").textContent} is faint on ${paper}`);
        }
        """;

    private const string Moves =
        """
        () => [...document.querySelectorAll("*")].flatMap((e) => {
          const style = getComputedStyle(e);
          const still = [style.transitionDuration, style.animationDuration].every((times) => times.split(", ").every((t) => parseFloat(t) === 0));
          return still && style.scrollBehavior === "auto" ? [] : [`${e.outerHTML.slice(0, 80)} moves`];
        })
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_is_as_dark_as_the_reader_likes_it(ColorScheme colors)
    {
        await using var visit = await sites.Open(new Display(Colors: colors));
        foreach (var (address, _) in sites.OneOfEachKind("zh"))
        {
            await visit.Go(address);
            Assert.Equal(colors == ColorScheme.Dark, await visit.Page.EvaluateAsync<double>(Brightness) < 64);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task Marks_in_charts_stand_out(ColorScheme colors, ForcedColors forced)
    {
        await using var visit = await sites.Open(new Display(Colors: colors, Forced: forced));
        var charts = sites.OneOfEachKind().Where(p => p.Page.Html.Contains("role=\"img\"", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(charts);
        Finds.None(await visit.OnEachKind(charts, FaintMarks));
    }

    [Fact]
    public async Task Nothing_moves_for_readers_who_want_it_still()
    {
        await using var visit = await sites.Open(new Display(Motion: ReducedMotion.Reduce));
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind("en"), Moves));
    }
}
