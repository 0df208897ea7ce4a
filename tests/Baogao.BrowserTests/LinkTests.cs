using System.Text.Json;
using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>linkinator follows every link of the served site from its root.</summary>
public sealed class LinkTests(Sites sites)
{
    [Fact]
    public async Task No_link_is_broken_and_every_page_is_linked_to()
    {
        await using var visit = await sites.Open();
        var elsewhere = $"^(?!{sites.Address})";
        var said = await Tools.Node("linkinator/build/src/cli.js", sites.Address, "--recurse", "--format", "json", "--concurrency", "8", "--skip", elsewhere);
        var links = JsonDocument.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..]).RootElement.GetProperty("links").EnumerateArray();
        var followed = links.Where(l => l.GetProperty("state").GetString() == "OK").Select(l => l.GetProperty("url").GetString()!.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        Finds.None(sites.Main.Pages.Where(p => p.Kind != "not-found" && !followed.Contains(sites.Address + p.Path)).Select(p => $"no link leads to {p}"));
    }
}
