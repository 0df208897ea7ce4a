using Baogao.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Two languages: the way from one to the other, and what a screen reader is told to read each in.</summary>
public sealed class LanguageTests(Sites sites)
{
    private const string WrongVoice =
        """
        () => {
          const english = /[A-Za-z]{2,}(?:[ ,]+[a-z]{2,}){3,}/, chinese = /[\u4e00-\u9fff]/;
          const wrong = (text, lang) => (lang.startsWith("zh") ? english : chinese).test(text);
          const language = (e) => e.closest("[lang]").lang;
          const finds = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (!parentElement.closest("script, style, code") && wrong(data, language(parentElement))) finds.push(`${language(parentElement)}: ${data.trim().slice(0, 80)}`);
          }
          for (const e of document.querySelectorAll("body *")) {
            for (const name of ["aria-label", "title", "alt", "placeholder"]) {
              if (e.hasAttribute(name) && wrong(e.getAttribute(name), language(e))) finds.push(`${language(e)}: ${name}=${e.getAttribute(name)}`);
            }
          }
          return finds;
        }
        """;

    [Fact]
    public async Task Words_of_the_other_language_are_marked()
    {
        await using var visit = await sites.Open();
        Finds.None(await visit.OnEachKind(sites.OneOfEachKind(), WrongVoice));
    }

    [Theory]
    [InlineData("zh", "en")]
    [InlineData("en", "zh")]
    public async Task The_switch_leads_to_the_same_sentence(string from, string to)
    {
        await using var visit = await sites.Open(new Display(390));
        var page = sites.Main.Fullest("section", from);
        await visit.Go(sites.Address + page.Path);
        var address = await visit.Page.Locator("main a[href^='#c']").Last.GetAttributeAsync("href");
        await visit.Go(sites.Address + page.Path + address);
        await Switch(visit, to);
        Assert.Equal(sites.Address + to + page.Path[from.Length..] + address, visit.Page.Url);
        await Assertions.Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
        Finds.None(visit.Complaints);
    }

    [Theory]
    [InlineData("zh", "en")]
    [InlineData("en", "zh")]
    public async Task Without_a_script_it_leads_to_the_same_page(string from, string to)
    {
        await using var visit = await sites.Open(new Display(Script: false));
        foreach (var (address, page) in sites.OneOfEachKind(from).Where(p => p.Page.Language == from && p.Page.Html.Contains("<nav", StringComparison.Ordinal)))
        {
            await visit.Go(address);
            await Switch(visit, to);
            Assert.Equal(address.Replace($"/{from}/", $"/{to}/", StringComparison.Ordinal), visit.Page.Url);
            Assert.StartsWith(to, await visit.Page.Locator("html").GetAttributeAsync("lang"), StringComparison.Ordinal);
        }
    }

    private static Task Switch(Visit visit, string to) =>
        visit.Page.GetByRole(AriaRole.Navigation).Locator($"a[hreflang^='{to}']").First.ClickAsync();
}
