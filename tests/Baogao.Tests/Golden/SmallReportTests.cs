using System.Text;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>A tiny report invented for the test, and every byte of its site.</summary>
public sealed class SmallReportTests
{
    private static readonly string Expected = Path.Combine(Workshop.GoldenFolder, "SmallReport", "expected");

    [Fact]
    public void The_site_is_the_expected_one_byte_for_byte()
    {
        using var workshop = new Workshop();
        var (result, _) = workshop.Build();
        Assert.False(result.Failed);
        var site = workshop.Site();
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
