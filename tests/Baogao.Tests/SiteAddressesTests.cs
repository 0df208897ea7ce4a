using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests;

/// <summary>No path from seeds leads outside of the output folder, or to a file that some system would not have.</summary>
public sealed class SiteAddressesTests
{
    [Theory]
    [InlineData("zh/index.html", true)]
    [InlineData("_headers", true)]
    [InlineData(".well-known/a.txt", true)]
    [InlineData("assets/style.4f3a12bc90.css", true)]
    [InlineData("甲/乙.txt", true)]
    [InlineData("zh/console/index.html", true)]
    [InlineData("..", false)]
    [InlineData("../a.txt", false)]
    [InlineData("zh/../../a.txt", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("zh//a.txt", false)]
    [InlineData("zh/", false)]
    [InlineData("", false)]
    [InlineData("./a.txt", false)]
    [InlineData("C:/a.txt", false)]
    [InlineData("C:a.txt", false)]
    [InlineData("a.txt:stream", false)]
    [InlineData("..\\a.txt", false)]
    [InlineData("zh\\..\\..\\a.txt", false)]
    [InlineData("\\\\server\\a.txt", false)]
    [InlineData("zh/nul/index.html", false)]
    [InlineData("zh/CON", false)]
    [InlineData("zh/aux.txt", false)]
    [InlineData("zh/com1.tar.gz", false)]
    [InlineData("zh/a.", false)]
    [InlineData("zh/ a", false)]
    [InlineData("zh/a\0b", false)]
    [InlineData("zh/a\nb", false)]
    [InlineData("zh/a?b", false)]
    public void A_path_stays_below_the_folder_on_every_system(string path, bool safe) => Assert.Equal(safe, SafePath.Is(path));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("A.txt")]
    public void Two_files_of_one_address(string other)
    {
        var diagnostics = new DiagnosticBag();
        var addresses = new SiteAddresses(diagnostics);
        Assert.True(addresses.Accept(new SiteFile("a.txt", default, Piece.First)));
        Assert.True(addresses.Accept(new SiteFile("a.txt", default, Piece.Next)));
        Assert.False(addresses.Accept(new SiteFile(other, default)));
        Said.Is(
            $"""
            {other}: error BG803: two pages of the site have this address
                hint: rename one of the reports, indicators or pages
            """,
            diagnostics);
    }

    [Theory]
    [InlineData("templates/assets/..\\..\\..\\out.css", "BG101: the file is missing")]
    [InlineData("templates/assets/aux.css", "BG806: no file of the site can have this address")]
    [InlineData("templates/assets/a:b.css", "BG806: no file of the site can have this address")]
    public void An_asset_of_such_a_name_is_refused(string asset, string said)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files");
        using var workshop = new Workshop();
        workshop.Root.Write(asset, "a {}");
        var before = workshop.Root.Files();
        var (result, messages) = workshop.Build();
        Assert.True(result.Failed);
        Assert.Contains($": error {said}\n", messages, StringComparison.Ordinal);
        Assert.Equal(before, workshop.Root.Files());
    }

    [Theory]
    [InlineData("aux-2020")]
    [InlineData("con-2020")]
    public void A_place_of_such_a_name_is_refused(string id)
    {
        using var workshop = new Workshop();
        Directory.Move(workshop.Root["seeds/reports/shili-2020"], workshop.Root[$"seeds/reports/{id}"]);
        var (result, said) = workshop.Build();
        Assert.True(result.Failed);
        Assert.Contains(": error BG806: ", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workshop.Root["site"]));
    }

    [Theory]
    [InlineData("seeds/reports/shili-2020x..y/source.txt")]
    [InlineData("seeds/reports/Shili-2020/source.txt")]
    [InlineData("seeds/pages/..x.zh.md")]
    [InlineData("seeds/pages/a\\b.zh.md")]
    public void Ids_and_names_of_pages_are_checked_where_they_are_read(string file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files");
        using var workshop = new Workshop();
        workshop.Root.Write(file, "# …\n");
        workshop.Build();
        Assert.DoesNotContain(workshop.Root.Files(), f => !f.StartsWith("seeds/", StringComparison.Ordinal) && !f.StartsWith("templates/", StringComparison.Ordinal));
    }
}
