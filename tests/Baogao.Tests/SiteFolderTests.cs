using System.Security.Cryptography;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests;

public sealed class SiteFolderTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_is_written_where_nothing_was()
    {
        Build(File("zh/index.html", "甲"), File("data/a.csv", "1"));
        Assert.Equal(["site/.baogao-manifest", "site/data/a.csv", "site/zh/index.html"], folder.Files());
        Assert.Equal("甲", folder.Read("site/zh/index.html"));
        Said.Nothing(diagnostics);
    }

    [Fact]
    public void The_new_site_takes_the_old_one_s_place()
    {
        Build(File("zh/index.html", "old"), File("zh/old/index.html", "old"));
        Build(File("zh/index.html", "new"));
        Assert.Equal(["site/.baogao-manifest", "site/zh/index.html"], folder.Files());
        Assert.Equal("new", folder.Read("site/zh/index.html"));
    }

    [Fact]
    public void Git_s_own_file_stays()
    {
        folder.Write("site/.gitkeep", "");
        Build(File("a.txt", "1"));
        Build(File("a.txt", "2"));
        Assert.Equal(["site/.baogao-manifest", "site/.gitkeep", "site/a.txt"], folder.Files());
    }

    [Fact]
    public void Without_replacing_the_old_site_stands_as_it_was()
    {
        Build(File("a.txt", "old"));
        using (var site = Begin()!)
        {
            site.Write(File("a.txt", "new").Single());
        }

        Assert.Equal(["site/.baogao-manifest", "site/a.txt"], folder.Files());
        Assert.Equal("old", folder.Read("site/a.txt"));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("zh/notes.txt")]
    [InlineData(".hidden")]
    [InlineData("zh/.gitkeep")]
    public void A_file_that_Baogao_did_not_make_is_never_lost(string path)
    {
        Build(File("a.txt", "old"));
        folder.Write($"site/{path}", "mine");
        Assert.Null(Begin());
        Assert.Equal(("mine", "old"), (folder.Read($"site/{path}"), folder.Read("site/a.txt")));
        Assert.DoesNotContain(folder.Files(), f => f.Contains(".site", StringComparison.Ordinal));
        Said.Is(
            $"""
            out: error BG802: the output folder holds a file that Baogao did not make: {path}
                hint: move them away, or name an empty folder with --out
            """,
            diagnostics);
    }

    [Fact]
    public void A_folder_of_someone_else_is_counted()
    {
        folder.Write("site/a.txt", "").Write("site/b.txt", "").Write("site/c/d.txt", "");
        Assert.Null(Begin());
        Said.Is(
            """
            out: error BG802: the output folder holds files that Baogao did not make: a.txt and 2 more
                hint: move them away, or name an empty folder with --out
            """,
            diagnostics);
    }

    [Fact]
    public void Pieces_are_put_one_behind_the_other()
    {
        var (first, second) = (Pieces("a.json", "[1").ToList(), Pieces("a.json", "2]").ToList());
        Build(first, File("b.txt", "b"), second.Select(s => s with { Piece = Piece.Next }));
        Assert.Equal("[12]", folder.Read("site/a.json"));
    }

    [Fact]
    public void The_manifest_is_what_sha256sum_checks()
    {
        Build(File("b/甲.txt", "乙"), Pieces("a.json", "[]"));
        Assert.Equal($"{Hash("乙")}  b/甲.txt\n{Hash("[]")}  a.json\n", folder.Read("site/.baogao-manifest"));
    }

    [Fact]
    public void What_has_not_changed_is_not_written_again()
    {
        Build(File("a.txt", "same"), File("b.txt", "old"));
        var longAgo = new DateTime(2013, 1, 9, 0, 0, 0, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(folder["site/a.txt"], longAgo);
        System.IO.File.SetLastWriteTimeUtc(folder["site/b.txt"], longAgo);
        Build(File("a.txt", "same"), File("b.txt", "new"));
        Assert.Equal(longAgo, System.IO.File.GetLastWriteTimeUtc(folder["site/a.txt"]));
        Assert.NotEqual(longAgo, System.IO.File.GetLastWriteTimeUtc(folder["site/b.txt"]));
        Assert.Equal("new", folder.Read("site/b.txt"));
        Assert.Equal($"{Hash("same")}  a.txt\n{Hash("new")}  b.txt\n", folder.Read("site/.baogao-manifest"));
    }

    [Fact]
    public void A_page_changed_by_hand_is_put_right_and_said()
    {
        Build(File("a.txt", "right"), File("b.txt", "right"), File("c.txt", "right"), Pieces("d.txt", "right"));
        folder.Write("site/a.txt", "wrong").Write("site/c.txt", "wrong").Write("site/d.txt", "wrong");
        Build(File("a.txt", "right"), File("b.txt", "new"), Pieces("d.txt", "right"));
        Assert.Equal(("right", "new", "right"), (folder.Read("site/a.txt"), folder.Read("site/b.txt"), folder.Read("site/d.txt")));
        Said.Is(
            """
            out/a.txt: warning BG805: the file is no longer as Baogao wrote it, and is put right
                hint: change the seeds or templates instead: what is changed in the output folder is lost
                the same in 2 more, up to out/d.txt
            """,
            diagnostics);
    }

    [Fact]
    public void What_a_person_changed_to_what_it_becomes_is_right()
    {
        Build(File("a.txt", "old"));
        folder.Write("site/a.txt", "new");
        Build(File("a.txt", "new"));
        Said.Nothing(diagnostics);
        Assert.Equal($"{Hash("new")}  a.txt\n", folder.Read("site/.baogao-manifest"));
    }

    [Fact]
    public void A_file_that_is_gone_is_written_again()
    {
        Build(File("a.txt", "1"), File("b.txt", "2"));
        System.IO.File.Delete(folder["site/a.txt"]);
        Build(File("a.txt", "1"), File("b.txt", "2"));
        Assert.Equal("1", folder.Read("site/a.txt"));
        Said.Nothing(diagnostics);
    }

    [Fact]
    public void Where_nothing_has_changed_nothing_is_touched()
    {
        Build(File("a/b.txt", "1"), Pieces("c.txt", "2"));
        var longAgo = new DateTime(2013, 1, 9, 0, 0, 0, DateTimeKind.Utc);
        foreach (var touched in new[] { "site", "site/a", "site/a/b.txt", "site/c.txt", "site/.baogao-manifest" })
        {
            Directory.SetLastWriteTimeUtc(folder[touched], longAgo);
        }

        Build(File("a/b.txt", "1"), Pieces("c.txt", "2"));
        Assert.All(["site", "site/a", "site/a/b.txt", "site/c.txt", "site/.baogao-manifest"], path => Assert.Equal(longAgo, Directory.GetLastWriteTimeUtc(folder[path])));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_an_empty_folder_goes()
    {
        Build(File("a", "file"), File("b/c/d.txt", "deep"));
        Build(File("a/index.html", "folder"), File("b.txt", "flat"));
        Assert.Equal(["site/.baogao-manifest", "site/a/index.html", "site/b.txt"], folder.Files());
        Assert.False(Directory.Exists(folder["site/b"]));
    }

    [Fact]
    public void A_folder_below_a_file_cannot_be()
    {
        folder.Write("file", "mine");
        Assert.Null(SiteFolder.Begin(folder["file/site"], "file/site", diagnostics));
        Assert.StartsWith("file/site: error BG801: the output folder cannot be written: ", Said.By(diagnostics), StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("file"));
    }

    [Fact]
    public void A_file_in_the_folder_s_place_is_kept()
    {
        folder.Write("site", "mine");
        Build(File("a.txt", "1"));
        Assert.Equal(["site"], folder.Files());
        Assert.Equal("mine", folder.Read("site"));
        Assert.StartsWith("out: error BG801: ", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_a_folder_should_be_breaks_the_site_once()
    {
        Build(File("old.txt", "old"));
        Build(File("a", "1"), File("a/b.txt", "2"), File("a/c.txt", "3"));
        Assert.Single(diagnostics.Sorted());
        Assert.Equal("old", folder.Read("site/old.txt"));
    }

    private SiteFolder? Begin() => SiteFolder.Begin(folder["site"], "out", diagnostics);

    private void Build(params IEnumerable<SiteFile>[] files)
    {
        using var site = Begin();
        foreach (var file in files.SelectMany(f => f))
        {
            site?.Write(file);
        }

        site?.Finish();
        if (!diagnostics.HasErrors)
        {
            site?.Replace();
        }
    }

    private static IEnumerable<SiteFile> File(string path, string text) => [new(path, Encoding.UTF8.GetBytes(text))];

    private static IEnumerable<SiteFile> Pieces(string path, string text) =>
        [new(path, Encoding.UTF8.GetBytes(text[..1]), Piece.First), new(path, Encoding.UTF8.GetBytes(text[1..]), Piece.Next)];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
