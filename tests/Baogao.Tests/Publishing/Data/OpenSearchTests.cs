using System.Text;
using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Html.Dom;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing.Data;

/// <summary>A browser can take the site among its own searches, where the address of the site is known.</summary>
public class OpenSearchTests
{
    private const string Base = "https://example.org/some/base/";

    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void A_browser_is_led_from_the_search_page_to_its_description_and_back()
    {
        var site = Built(Base);
        foreach (var (language, code) in new[] { ("zh", "zh-Hans"), ("en", "en") })
        {
            using var page = Page(site, language);
            var link = Assert.IsAssignableFrom<IHtmlLinkElement>(page.QuerySelector("link[rel=search]"));
            Assert.Equal("application/opensearchdescription+xml", link.Type);
            var description = XDocument.Parse(Encoding.UTF8.GetString(site[link.Href![Base.Length..]])).Root!;
            Assert.Equal(Search + "OpenSearchDescription", description.Name);
            Assert.InRange(description.Element(Search + "ShortName")!.Value.Length, 1, 16);
            Assert.Equal(code, description.Element(Search + "Language")!.Value);
            var template = description.Element(Search + "Url")!.Attribute("template")!.Value;
            Assert.Equal($"{Base}{language}/search/?q={{searchTerms}}", template);
            // What the browser asks is what the form of that page would.
            Assert.Equal("q", page.QuerySelector("form[role=search] input[type=search]")?.GetAttribute("name"));
        }
    }

    [Fact]
    public void Where_the_address_is_not_known_there_is_none()
    {
        var site = Built("");
        Assert.DoesNotContain(site.Keys, path => path.Contains("opensearch", StringComparison.Ordinal));
        using var page = Page(site, "zh");
        Assert.Null(page.QuerySelector("link[rel=search]"));
    }

    private static IHtmlDocument Page(IReadOnlyDictionary<string, byte[]> site, string language)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var html = Encoding.UTF8.GetString(site[$"{language}/search/index.html"]);
        return (IHtmlDocument)context.OpenAsync(response => response.Content(html).Address($"{Base}{language}/search/")).Result;
    }

    private static IReadOnlyDictionary<string, byte[]> Built(string baseUrl)
    {
        using var workshop = new Workshop();
        Assert.False(workshop.Build(baseUrl: baseUrl).Result.Failed);
        return workshop.Site();
    }
}
