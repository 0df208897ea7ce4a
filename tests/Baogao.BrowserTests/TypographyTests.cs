using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>How the browser sets Chinese.</summary>
public sealed class TypographyTests(Sites sites)
{
    private const string WrongStarts =
        """
        () => {
          const finds = [];
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const top = (node, i) => { range.setStart(node, i); range.setEnd(node, i + 1); return range.getClientRects()[0]; };
          while (walker.nextNode()) {
            const node = walker.currentNode;
            for (let i = 1; i < node.data.length; i++) {
              if (!"、，。；：？！）》”’」』".includes(node.data[i])) continue;
              const [before, here] = [top(node, i - 1), top(node, i)];
              if (before && here && here.left < before.left) finds.push(node.data.slice(Math.max(0, i - 10), i + 1));
            }
          }
          return finds;
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_line_begins_with_a_mark_that_ends_something(int width)
    {
        await using var visit = await sites.Open(new Display(width));
        var pages = sites.OneOfEachKind().Where(p => p.Page.Kind is "section" or "parallel" && p.Page.Language != "en");
        Finds.None(await visit.OnEachKind(pages, WrongStarts));
    }
}
