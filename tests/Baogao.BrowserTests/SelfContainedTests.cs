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
        foreach (var (address, _) in sites.OneOfEachKind())
        {
            await visit.Go(address);
        }

        Finds.None(visit.Complaints);
    }
}
