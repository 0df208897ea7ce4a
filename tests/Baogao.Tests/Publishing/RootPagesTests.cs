using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>The choice of language at the root, and the page for missing pages, which is shown at any depth.</summary>
public class RootPagesTests
{
    private const string Base = "https://example.org/some/base/";

    [Theory]
    [InlineData("https://example.org/some/base/zh/no/such/page/")]
    [InlineData("https://example.org/some/base/nothing.html")]
    public void A_missing_page_leads_into_the_site_from_any_depth(string shownAt)
    {
        using var page = Page("404.html", Base, shownAt);
        var addresses = page.QuerySelectorAll<IHtmlAnchorElement>("a").Select(a => a.Href)
            .Concat(page.QuerySelectorAll<IHtmlLinkElement>("link").Select(l => l.Href!)).ToList();
        Assert.Superset(new HashSet<string> { $"{Base}zh/", $"{Base}zh/search/", $"{Base}en/", $"{Base}en/search/" }, addresses.ToHashSet());
        Assert.All(addresses, address => Assert.StartsWith(Base, address, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_page_begins_at_the_host_s_root_while_no_base_address_is_known()
    {
        using var page = Page("404.html", null, "https://example.org/zh/no/such/page/");
        Assert.Contains("https://example.org/en/", page.QuerySelectorAll<IHtmlAnchorElement>("a").Select(a => a.Href));
    }

    [Fact]
    public void A_missing_page_is_not_to_be_found()
    {
        using var page = Page("404.html", Base, Base);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=alternate]"));
    }

    [Fact]
    public void The_root_offers_both_languages_in_their_own_words_without_a_script()
    {
        using var page = Page("index.html", Base, Base);
        Assert.Equal(
            ["zh-Hans 进入中文版 https://example.org/some/base/zh/", "en Read in English https://example.org/some/base/en/"],
            page.QuerySelectorAll<IHtmlAnchorElement>("main a").Select(a => $"{a.Closest("[lang]")?.GetAttribute("lang")} {a.Text} {a.Href}"));
        Assert.Empty(page.Scripts);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("zh/index.html")]
    [InlineData("en/index.html")]
    public void The_root_is_where_readers_of_other_languages_are_sent(string path)
    {
        using var page = Page(path, Base, Base + path);
        Assert.Equal(
            [$"zh-Hans {Base}zh/", $"en {Base}en/", $"x-default {Base}"],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
    }

    private static IHtmlDocument Page(string path, string? baseUrl, string shownAt)
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/publication.yaml", "base_url:", "# base_url:");
        Assert.False(workshop.Build(baseUrl: baseUrl).Result.Failed);
        // Read at an address: relative ones then resolve as in a browser.
        var context = AngleSharp.BrowsingContext.New();
        return (IHtmlDocument)AngleSharp.BrowsingContextExtensions.OpenAsync(context, response => response.Content(workshop.Root.Read($"site/{path}")).Address(shownAt)).GetAwaiter().GetResult();
    }
}
