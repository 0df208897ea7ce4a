using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Scripts help; nobody needs them to read.</summary>
public sealed class WithoutScriptTests(Sites sites)
{
    // Controls and what they answer are the scripts' own.
    private const string Words =
        """
        () => {
          const main = document.querySelector("main");
          const own = "form, fieldset, summary, button, input, select, label, output, [role=status], noscript";
          const words = [];
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (data.trim() && !parentElement.closest(own) && parentElement.checkVisibility({ visibilityProperty: true })) words.push(data.trim());
          }
          return [...words, ...[...main.querySelectorAll("a[href]")].map((a) => a.href)];
        }
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_word_and_link_is_there_without_a_script(string language)
    {
        await using var with = await sites.Open();
        await using var without = await sites.Open(new Display(Script: false));
        foreach (var (address, page) in sites.OneOfEachKind(language))
        {
            await Task.WhenAll(with.Go(address), without.Go(address));
            var found = await without.Find(Words);
            Assert.NotEmpty(found);
            // An address that a script completes is written the short way without it.
            Finds.None((await with.Find(Words)).Where(w => !w.StartsWith("http", StringComparison.Ordinal)).Except(found).Select(w => $"{page}: {w}"));
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_search_page_says_where_to_read_on_without_one(string language)
    {
        await using var visit = await sites.Open(new Display(Script: false));
        await visit.Go(sites.Address + sites.Main.Fullest("search", language).Path);
        await visit.Page.Locator($"noscript a[href*='{sites.Main.Fullest("place", language).Path.Split('/')[1]}']").First.ClickAsync();
        Assert.Equal(sites.Address + sites.Main.Fullest("place", language).Path, visit.Page.Url);
    }
}
