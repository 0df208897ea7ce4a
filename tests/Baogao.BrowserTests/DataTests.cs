using Baogao.BrowserTests.Support;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Other people's programs read the data: schemas, CSV, spreadsheet, Parquet, JSON-LD, Turtle, BibTeX.</summary>
public sealed class DataTests
{
    [Fact]
    public async Task Other_readers_find_the_same_facts_and_nothing_wrong()
    {
        using var site = new BrowsedSite(Checkout.Root);
        Assert.Equal("", await Tools.Script("read-data.mjs", "ajv", site.Folder, "https://example.org/baogao/"));
    }
}
