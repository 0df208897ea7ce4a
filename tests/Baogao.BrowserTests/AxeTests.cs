using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>axe-core finds nothing on any kind of page, in either language, light or dark, on a phone or a desktop.</summary>
public abstract class AxeTests(Sites sites, ColorScheme colors)
{
    private const string All = "{ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }";

    // In the dark only colours differ.
    private const string Colors = "{ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }";

    [Theory]
    [InlineData("zh", 320)]
    [InlineData("zh", 1280)]
    [InlineData("en", 320)]
    [InlineData("en", 1280)]
    public async Task Axe_finds_nothing(string language, int width)
    {
        Programs.NeedTime(core: (language, width, colors) is ("zh", 1280, ColorScheme.Light) or ("en", 320, ColorScheme.Dark));
        await using var visit = await sites.Open(new Display(width, Colors: colors));
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind(language), await Look(colors == ColorScheme.Dark ? Colors : All)));
    }

    /// <summary>The checker itself comes with the question: a page's policy lets no other script in.</summary>
    private static async Task<string> Look(string options) =>
        $$"""
        async () => {
          {{await Tools.Source("axe-core/axe.min.js")}};
          const { passes, violations } = await axe.run(document, {{options}});
          return passes.length === 0 ? ["axe looked at nothing"] : violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help}: ${node.html}`));
        }
        """;
}

public sealed class LightAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Light);

public sealed class DarkAxeTests(Sites sites) : AxeTests(sites, ColorScheme.Dark);
