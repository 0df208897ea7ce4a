using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>What a reader's connection carries before a page can be read.</summary>
public sealed partial class WeightTests(Sites sites)
{
    private const int FirstScreenful = 14 * 1024;

    [Fact]
    public async Task A_section_is_read_after_fourteen_kilobytes()
    {
        await using var visit = await sites.Open();
        var style = Compressed(await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(sites.Main.Folder, "assets"), "*.css").Single(), TestContext.Current.CancellationToken));
        var weights = sites.Main.Pages.Where(p => p.Kind == "section").Select(p => (p, Weight: style + Compressed(p.Html))).OrderBy(p => p.Weight).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"style {style}; sections from {weights[0].Weight} to {weights[^1].Weight} bytes, median {weights[weights.Count / 2].Weight}");
        Assert.InRange(weights[^1].Weight, 1, FirstScreenful);
    }

    [Fact]
    public async Task No_script_holds_up_the_page_and_every_asset_has_its_hash()
    {
        await using var visit = await sites.Open();
        Finds.None(sites.Main.Pages.SelectMany(p => Scripts().Matches(p.Html).Where(m => !m.Value.Contains("type=\"module\"", StringComparison.Ordinal) && !m.Value.Contains("type=\"application/ld+json\"", StringComparison.Ordinal)).Select(m => $"{p}: {m.Value}")));
        Assert.All(Directory.GetFiles(Path.Combine(sites.Main.Folder, "assets")), f => Assert.Matches(@"\.[0-9a-f]{8,}\.\w+$", f));
    }

    private static int Compressed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22) ? length : throw new InvalidOperationException("brotli wrote nothing");
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();
}
