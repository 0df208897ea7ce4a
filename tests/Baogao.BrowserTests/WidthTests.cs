using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>No page scrolls sideways, and nothing on it is cut off: on the narrowest phone, and at 200 % on a desktop.</summary>
public sealed class WidthTests(Sites sites)
{
    // What stands in a box that scrolls by itself, as a wide table does, may be wider.
    private const string TooWide =
        """
        () => {
          const scrolls = (e) => e && (e !== document.documentElement && /auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          const wide = [...document.querySelectorAll("body *")]
            .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e))
            .map((e) => `${e.outerHTML.slice(0, 80)} ends at ${Math.round(e.getBoundingClientRect().right)} of ${innerWidth}`);
          const page = document.scrollingElement;
          return page.scrollWidth > page.clientWidth ? [`scrolls to ${page.scrollWidth} of ${page.clientWidth}`, ...wide] : wide;
        }
        """;

    [Theory]
    [InlineData(320, 1)]
    [InlineData(390, 3)]
    [InlineData(640, 2)]
    public async Task Nothing_is_wider_than_the_window(int width, float density)
    {
        await using var visit = await sites.Open(new Display(width, Density: density));
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind(), TooWide));
    }
}
