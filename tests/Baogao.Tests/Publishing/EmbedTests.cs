using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>Commitments and indicators in other sites' pages: a card, the code for it, and what editors that know oEmbed ask for.</summary>
public sealed class EmbedTests : IDisposable
{
    private const string Base = "https://example.org/gov/";

    private readonly Workshop workshop = new();

    public EmbedTests()
    {
        var (result, said) = workshop.Build(baseUrl: Base);
        Assert.False(result.Failed, said);
    }

    [Theory]
    [InlineData("zh/shili/2020/commitments/c2-s1-p1-n1/", "新建养老床位100张")]
    [InlineData("en/shili/2020/commitments/c2-s1-p1-n1/", "100 elderly care beds")]
    [InlineData("zh/shili/indicators/gross-domestic-product/", "增长6.5%")]
    [InlineData("en/shili/indicators/gross-domestic-product/", "up 6.5%")]
    public void The_code_and_oEmbed_show_the_same_card(string page, string words)
    {
        var shown = Page(page);
        var code = Assert.Single(shown.QuerySelectorAll(".copy code"), c => c.TextContent.Contains("<iframe", StringComparison.Ordinal)).TextContent;
        using var told = JsonDocument.Parse(workshop.Root.Read($"site/{page}card/oembed.json"));
        Assert.Equal($"{Base}{page}card/oembed.json", shown.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href"));
        var (own, theirs) = (Frame(code), Frame(told.RootElement.GetProperty("html").GetString()!));
        Assert.Equal($"{Base}{page}card/", own.Source);
        Assert.Equal(own.Source, theirs.Source);
        Assert.Equal(own.DisplayHeight, theirs.DisplayHeight);
        Assert.Equal(own.DisplayHeight, told.RootElement.GetProperty("height").GetInt32());
        var card = Page(page + "card/");
        Assert.Contains(words, card.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Base + page, card.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.NotNull(card.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Empty(card.QuerySelectorAll("script"));
    }

    public void Dispose() => workshop.Dispose();

    private IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(workshop.Root.Read($"site/{url}index.html"));

    private static IHtmlInlineFrameElement Frame(string html) => (IHtmlInlineFrameElement)new HtmlParser().ParseDocument(html).QuerySelector("iframe")!;
}
