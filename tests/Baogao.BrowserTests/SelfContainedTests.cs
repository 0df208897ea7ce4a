using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>A page needs nothing but its own site, and nothing in it goes wrong.</summary>
public sealed class SelfContainedTests(Sites sites)
{
    [Fact]
    public async Task No_page_asks_another_host_or_says_anything_on_the_console()
    {
        await using var visit = await sites.Open();
        var pages = sites.OneOfEachKind();
        // What a strict policy most easily forbids: data in a page, and a page in others' frames.
        Assert.Contains(pages, p => p.Page.Html.Contains("application/ld+json", StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Page.Kind == "card");
        foreach (var (address, _) in pages)
        {
            await visit.Go(address);
        }

        Finds.None(visit.Complaints);
    }
}
