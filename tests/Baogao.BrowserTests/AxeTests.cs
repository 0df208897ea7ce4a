using Baogao.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>axe-core finds nothing on any kind of page, in either language, light or dark, on a phone or a desktop.</summary>
public abstract class AxeTests(Sites sites, ColorScheme colors)
{
    private static readonly AxeRunOptions All = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    // In the dark only colours differ.
    private static readonly AxeRunOptions Colors = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
    };

    [Theory]
    [InlineData("zh", 320)]
    [InlineData("zh", 1280)]
    [InlineData("en", 320)]
    [InlineData("en", 1280)]
    public async Task Axe_finds_nothing(string language, int width)
    {
        Programs.NeedTime(core: (language, width, colors) is ("zh", 1280, ColorScheme.Light) or ("en", 320, ColorScheme.Dark));
        await using var visit = await sites.Open(new Display(width, Colors: colors));
        var found = new List<string>();
        foreach (var (address, page) in sites.OneOfEachKind(language))
        {
            await visit.Go(address);
            found.AddRange(Said(page, await visit.Page.RunAxe(colors == ColorScheme.Dark ? Colors : All)));
        }

        Finds.None(found);
    }

    private static IEnumerable<string> Said(SitePage page, AxeResult result) =>
        result.Violations.SelectMany(v => v.Nodes.Select(n => $"{page}: {v.Id}: {v.Help}: {n.Html}"));
}

public sealed class LightAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Light);

public sealed class DarkAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Dark);
