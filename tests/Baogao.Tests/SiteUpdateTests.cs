using System.Security.Cryptography;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests;

/// <summary>How the new site takes the old one's place: what a killed run left, links, other builds, permissions.</summary>
public sealed class SiteUpdateTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_link_in_the_folder_leads_no_file_elsewhere()
    {
        folder.Write("elsewhere/a.txt", "mine");
        Build(File("zh/a.txt", "1"));
        Directory.Delete(folder["site/zh"], recursive: true);
        Directory.CreateSymbolicLink(folder["site/zh"], folder["elsewhere"]);
        Assert.Null(Begin());
        Assert.Equal("mine", folder.Read("elsewhere/a.txt"));
        Assert.StartsWith("out: error BG802: the output folder holds a file that Baogao did not make: zh\n", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_became_a_link_is_foreign()
    {
        folder.Write("elsewhere.txt", "1");
        Build(File("a.txt", "1"));
        System.IO.File.Delete(folder["site/a.txt"]);
        System.IO.File.CreateSymbolicLink(folder["site/a.txt"], folder["elsewhere.txt"]);
        Assert.Null(Begin());
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(folder["disk"]);
        Directory.CreateSymbolicLink(folder["site"], folder["disk/html"]);
        Build(File("a.txt", "1"));
        Build(File("a.txt", "2"));
        Assert.Equal("2", folder.Read("disk/html/a.txt"));
        Assert.NotNull(new DirectoryInfo(folder["site"]).LinkTarget);
    }

    [Theory]
    [InlineData("mine.txt", "mine.txt")]
    [InlineData("zh/mine.txt", "zh/mine.txt")]
    [InlineData("new/folder/mine.txt", "new/folder/mine.txt")]
    [InlineData("zh/b.txt", "zh/b.txt.1")]
    public void What_somebody_adds_while_the_site_is_built_stays(string added, string found)
    {
        Build(File("zh/a.txt", "1"));
        Build(() => folder.Write($"site/{added}", "mine"), File("zh/a.txt", "2"), File("zh/b.txt", "ours"));
        Assert.Equal(("2", "mine"), (folder.Read("site/zh/a.txt"), folder.Read($"site/{found}")));
        Said.Is(
            $"""
            out/{found}: warning BG814: somebody put this file there while the site was built
                hint: move it away: the next build stops at it
            """,
            diagnostics);
        Assert.Equal([".baogao-manifest", .. new[] { "zh/a.txt", "zh/b.txt", found }.Order(StringComparer.Ordinal)], folder.Files().Select(f => f["site/".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_somebody_makes_a_link_while_the_site_is_built_is_not_followed()
    {
        folder.Write("elsewhere/a.txt", "mine");
        Build(File("zh/a.txt", "1"), File("en/a.txt", "1"));
        Build(
            () =>
            {
                Directory.Delete(folder["site/zh"], recursive: true);
                Directory.CreateSymbolicLink(folder["site/zh"], folder["elsewhere"]);
            },
            File("zh/a.txt", "2"),
            File("en/a.txt", "2"));
        Assert.Equal("mine", folder.Read("elsewhere/a.txt"));
        Assert.Equal(("2", folder["elsewhere"]), (folder.Read("site/zh/a.txt"), new FileInfo(folder["site/zh.1"]).LinkTarget));
    }

    [Fact]
    public void Killed_while_the_old_site_was_taken_away_the_next_run_goes_on()
    {
        Build(File("zh/a.txt", "1"), File("en/a.txt", "1"));
        folder.Write(".site.baogao-old/.baogao-manifest", $"{Hash("0")}  zh/a.txt\n{Hash("0")}  en/a.txt\n").Write(".site.baogao-old/en/a.txt", "0").Write(".site.baogao-old/en/mine.txt", "mine");
        Begin()?.Dispose();
        Assert.Equal(["site/.baogao-manifest", "site/en/a.txt", "site/en/mine.txt", "site/zh/a.txt"], folder.Files());
    }

    [Fact]
    public void A_manifest_that_someone_has_changed_removes_nothing_elsewhere()
    {
        folder.Write("mine.txt", "mine");
        Build(File("a.txt", "1"));
        folder.Write("site/.baogao-manifest", folder.Read("site/.baogao-manifest") + $"\nnonsense\n{Hash("mine")}  ../mine.txt\n{Hash("mine")}  /etc/passwd\n");
        Build(File("a.txt", "2"));
        Assert.Equal(["mine.txt", "site/.baogao-manifest", "site/a.txt"], folder.Files());
        Assert.Equal("2", folder.Read("site/a.txt"));
    }

    [Fact]
    public void A_manifest_that_names_a_file_twice_is_read()
    {
        Build(File("a.txt", "1"), File("b.txt", "1"));
        folder.Write("site/.baogao-manifest", folder.Read("site/.baogao-manifest") + folder.Read("site/.baogao-manifest"));
        Build(File("a.txt", "2"), File("b.txt", "2"));
        Assert.Equal(("2", "2"), (folder.Read("site/a.txt"), folder.Read("site/b.txt")));
    }

    [Fact]
    public void Two_builds_at_once_do_not_mix()
    {
        using var first = Begin();
        Assert.Null(Begin());
        Said.Is(
            """
            out: error BG807: another build is writing to the output folder
                hint: wait until it has ended, or name another folder with --out
            """,
            diagnostics);
    }

    [Fact]
    public void Who_may_read_the_folder_may_read_the_new_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other permissions");
            return;
        }

        Build(File("a.txt", "1"));
        System.IO.File.SetUnixFileMode(folder["site"], (UnixFileMode)0b111_101_000);
        Build(File("a.txt", "2"));
        Assert.Equal((UnixFileMode)0b111_101_000, System.IO.File.GetUnixFileMode(folder["site"]));
    }

    [Fact]
    public void Killed_while_the_new_site_took_its_place_the_next_run_finishes_it()
    {
        Build(File("a.txt", "same"), File("b.txt", "old"), File("c.txt", "gone"));
        folder.Write(".site.baogao-ready/b.txt", "new").Write(".site.baogao-ready/.baogao-manifest", $"{Hash("same")}  a.txt\n{Hash("new")}  b.txt\n");
        Begin()!.Dispose();
        Assert.Equal(["site/.baogao-manifest", "site/a.txt", "site/b.txt"], folder.Files());
        Assert.Equal(("same", "new"), (folder.Read("site/a.txt"), folder.Read("site/b.txt")));
    }

    [Fact]
    public void Killed_at_the_very_end_the_new_site_stays()
    {
        Build(File("a.txt", "new"));
        Directory.CreateDirectory(folder[".site.baogao-ready/left"]);
        folder.Write(".site.baogao-new/a.txt", "half");
        Begin()!.Dispose();
        Assert.Equal(["site/.baogao-manifest", "site/a.txt"], folder.Files());
        Assert.Equal("new", folder.Read("site/a.txt"));
    }

    [Fact]
    public void Killed_between_two_renames_the_new_site_takes_its_place()
    {
        Build(File("a.txt", "old"));
        Directory.Move(folder["site"], folder[".site.baogao-old"]);
        folder.Write(".site.baogao-ready/a.txt", "new").Write(".site.baogao-ready/.baogao-manifest", $"{Hash("new")}  a.txt\n");
        Begin()!.Dispose();
        Assert.Equal(["site/.baogao-manifest", "site/a.txt"], folder.Files());
        Assert.Equal("new", folder.Read("site/a.txt"));
    }

    [Fact]
    public void Without_a_new_site_the_old_one_comes_back()
    {
        Build(File("a.txt", "old"));
        Directory.Move(folder["site"], folder[".site.baogao-old"]);
        Begin()!.Dispose();
        Assert.Equal("old", folder.Read("site/a.txt"));
    }

    private SiteFolder? Begin() => SiteFolder.Begin(folder["site"], "out", diagnostics);

    private void Build(params SiteFile[] files) => Build(() => { }, files);

    private void Build(Action meanwhile, params SiteFile[] files)
    {
        using var site = Begin();
        meanwhile();
        foreach (var file in files)
        {
            site?.Write(file);
        }

        site?.Finish();
        if (!diagnostics.HasErrors)
        {
            site?.Replace();
        }
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
