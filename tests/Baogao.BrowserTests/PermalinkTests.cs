using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Every sentence has a link to itself that one can see, hit and name.</summary>
public sealed class PermalinkTests(Sites sites)
{
    private const string Wrong =
        """
        () => {
          const sentences = [...document.querySelectorAll("main [id]")].filter((e) => /^c\d+-s\d+-p\d+-n\d+$/.test(e.id));
          if (sentences.length === 0) return ["no sentence"];
          return sentences.flatMap(({ id }) => {
            const links = [...document.querySelectorAll(`a[href="#${id}"]`)];
            if (links.length !== 1) return [`${id} has ${links.length} links`];
            const { width, height } = links[0].getBoundingClientRect();
            const named = (links[0].getAttribute("aria-label") ?? links[0].textContent).endsWith(id);
            return [named ? "" : `${id} is not in the link's name`, width >= 24 && height >= 24 ? "" : `${id}: ${width}×${height} px`].filter(Boolean);
          });
        }
        """;

    [Theory]
    [InlineData("section", 320)]
    [InlineData("section", 1280)]
    [InlineData("parallel", 320)]
    [InlineData("parallel", 1280)]
    public async Task Each_sentence_has_one_that_is_large_enough_and_says_the_address(string kind, int width)
    {
        await using var visit = await sites.Open(new Display(width));
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind().Where(p => p.Page.Kind == kind), Wrong));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_shows_when_one_points_at_the_sentence(string language)
    {
        await using var visit = await sites.Open();
        await visit.Go(sites.Address + sites.Main.Fullest("section", language).Path);
        var link = visit.Page.Locator("main a.perma").First;
        var sentence = visit.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']");
        await visit.Page.Mouse.MoveAsync(0, 0);
        Assert.Equal("0", await Opacity(link));
        await sentence.HoverAsync(new() { Position = new() { X = 5, Y = 5 } });
        Assert.Equal("1", await Opacity(link));
        await link.ClickAsync();
        Assert.EndsWith(await link.GetAttributeAsync("href"), visit.Page.Url, StringComparison.Ordinal);
        Finds.None(visit.Complaints);
    }

    private static Task<string> Opacity(ILocator link) => link.EvaluateAsync<string>("e => getComputedStyle(e).opacity");
}
