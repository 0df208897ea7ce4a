using Xunit;

namespace Baogao.BrowserTests.Support;

internal static class Finds
{
    /// <summary>Fails with every find in full, a line each.</summary>
    public static void None(IEnumerable<string> finds)
    {
        var all = finds.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(60)));
    }

    /// <summary>What a script finds on one page of each kind.</summary>
    public static async Task<IReadOnlyList<string>> OnEachKind(this Visit visit, IEnumerable<(string Address, SitePage Page)> pages, string script)
    {
        var all = new List<string>();
        foreach (var (address, page) in pages)
        {
            await visit.Go(address);
            all.AddRange((await visit.Find(script)).Select(find => $"{page}: {find}"));
        }

        return all;
    }
}
