using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>
/// A tiny report invented for the test, and every byte of its site. The hashes in the names of assets are left out, and the assets are
/// those of the templates: a new colour changes no page.
/// </summary>
public sealed partial class SmallReportTests
{
    private static readonly string Expected = Path.Combine(Workshop.GoldenFolder, "SmallReport", "expected");

    [Fact]
    public void The_site_is_the_expected_one_byte_for_byte()
    {
        using var workshop = new Workshop();
        var (result, _) = workshop.Build();
        Assert.False(result.Failed);
        var site = Plain(workshop.Site());
        if (Workshop.Updates)
        {
            Rewrite(site);
        }

        var expected = Workshop.FilesBelow(Expected);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), site.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in site)
        {
            if (!expected[path].AsSpan().SequenceEqual(bytes))
            {
                // Text first: the difference can then be read.
                Assert.Equal($"{path}\n{Encoding.UTF8.GetString(expected[path])}", $"{path}\n{Encoding.UTF8.GetString(bytes)}");
                Assert.Fail($"{path} differs in bytes that are no text");
            }
        }
    }

    [Fact]
    public void Its_manifest_names_each_file_with_its_hash()
    {
        using var workshop = new Workshop();
        workshop.Build();
        var files = workshop.Site().Where(f => f.Key != SiteUpdate.Manifest);
        Assert.Equal(
            files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Value))}  {f.Key}").Order(StringComparer.Ordinal),
            workshop.Root.Read($"site/{SiteUpdate.Manifest}").TrimEnd().Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_assets_are_those_of_the_templates()
    {
        using var workshop = new Workshop();
        workshop.Build();
        var published = workshop.Site().Where(f => f.Key.StartsWith("assets/", StringComparison.Ordinal))
            .Select(f => (Path: Named(f.Key), Text: Named(Encoding.UTF8.GetString(f.Value))));
        var read = Workshop.FilesBelow(workshop.Root["templates/assets"]).Select(f => (Path: $"assets/{f.Key}", Text: Encoding.UTF8.GetString(f.Value)));
        Assert.Equal(read.Order(), published.Order());
    }

    [Fact]
    public void What_it_warns_of_is_expected_too()
    {
        using var workshop = new Workshop();
        Message.Matches("small-report", workshop.Build().Messages);
    }

    [Fact]
    public void A_second_build_over_the_first_gives_the_same_bytes()
    {
        using var workshop = new Workshop();
        workshop.Build();
        var first = workshop.Site();
        workshop.Build();
        Assert.Equal(first.OrderBy(f => f.Key, StringComparer.Ordinal), workshop.Site().OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    private static Dictionary<string, byte[]> Plain(IReadOnlyDictionary<string, byte[]> site) =>
        site.Where(f => f.Key != SiteUpdate.Manifest && !f.Key.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Key.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Named(Encoding.UTF8.GetString(f.Value))) : f.Value, StringComparer.Ordinal);

    private static string Named(string text) => HashOfAsset().Replace(text, "$1");

    [GeneratedRegex(@"((?:assets|\.)/[\w/-]+)\.[0-9a-f]{10}(?=\.\w)")]
    private static partial Regex HashOfAsset();

    private static void Rewrite(IReadOnlyDictionary<string, byte[]> site)
    {
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        foreach (var (path, bytes) in site)
        {
            var file = Path.Combine(Expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
