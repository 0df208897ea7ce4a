using System.Text;
using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class RootFolderTests
{
    [Fact]
    public void A_missing_file() => Says(folder => { },
        """
        a.txt: error BG101: the file is missing
            hint: restore it, or name the right folder with --root
        """);

    [Fact]
    public void A_file_that_cannot_be_read() => Says(folder => Directory.CreateDirectory(folder["a.txt"]),
        """
        a.txt: error BG102: the file cannot be read
            hint: check its permissions
        """);

    [Fact]
    public void A_file_in_another_encoding() => Says(folder => folder.Write("a.txt", [.. "一\n二\n"u8, 0xB1, 0xA8, 0xB8, 0xE6]),
        """
        a.txt: error BG103: not UTF-8: byte 0xB1 on line 3
            hint: save the file as UTF-8; 'baogao import' converts GB18030 and UTF-16
        """);

    [Theory]
    [InlineData(new byte[] { 0xE4, 0xB8 }, 1)]                            // cut off
    [InlineData(new byte[] { 0x0A, 0xED, 0xA0, 0x80 }, 2)]                // half of a surrogate pair
    [InlineData(new byte[] { 0x0A, 0x0A, 0xC0, 0x80 }, 3)]                // an overlong NUL
    [InlineData(new byte[] { 0xFF, 0xFE, 0xA5, 0x62 }, 1)]                // UTF-16
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0xFF }, 2)]          // behind a byte order mark
    public void What_is_not_UTF8_is_told_with_its_line(byte[] bytes, int line)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(RootFolder.Decode("a.txt", bytes, diagnostics));
        Assert.Contains($" on line {line}\n", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFF一、回顾", "一、回顾")]
    [InlineData("\uFEFF", "")]
    [InlineData("一\uFEFF二", "一\uFEFF二")]     // inside it is a character like others
    [InlineData("一\r\n二\n", "一\r\n二\n")]     // frozen: no line end is changed
    public void A_byte_order_mark_is_no_part_of_the_text(string stored, string text)
    {
        using var folder = new TempFolder().Write("a.txt", new UTF8Encoding(false).GetBytes(stored));
        Assert.Equal(text, new RootFolder(folder.Path).ReadText("a.txt", new DiagnosticBag())!.Text);
    }

    [Fact]
    public void Files_and_folders_come_in_one_order_on_every_machine()
    {
        using var folder = new TempFolder();
        foreach (var path in (string[])["s/b.md", "s/B.md", "s/a/z.md", "s/张.md", "s/阿.md", "s/a.txt", "s/z/q.md"])
        {
            folder.Write(path, "");
        }

        var root = new RootFolder(folder.Path);
        Assert.Equal(["s/B.md", "s/a/z.md", "s/b.md", "s/z/q.md", "s/张.md", "s/阿.md"], root.Files("s", ".md"));
        Assert.Equal(["a", "z"], root.Folders("s"));
        Assert.Empty(root.Files("nowhere", ".md"));
        Assert.Empty(root.Folders("nowhere"));
    }

    [Fact]
    public void A_new_folder_never_replaces_an_old_one()
    {
        using var folder = new TempFolder().Write("a/old/text", "old");
        var (root, diagnostics) = (new RootFolder(folder.Path), new DiagnosticBag());
        Assert.True(root.WriteNew("a/new", ".new", [("text", "new"u8.ToArray()), ("papers", "by me"u8.ToArray())], diagnostics));
        Assert.False(root.WriteNew("a/old", ".new", [("text", "new"u8.ToArray())], diagnostics));
        Assert.Equal(("new", "by me", "old"), (folder.Read("a/new/text"), folder.Read("a/new/papers"), folder.Read("a/old/text")));
        Said.Is(
            """
            a/old: error BG003: the folder cannot be written
                hint: check the folder's permissions
            """,
            diagnostics);
    }

    [Fact]
    public void A_new_folder_is_written_whole_or_not_at_all()
    {
        using var folder = new TempFolder().Write(".new/left from a try that was cut off", "");
        var root = new RootFolder(folder.Path);
        Assert.False(root.WriteNew("new", ".new", [("text", "new"u8.ToArray()), ("text/below", [])], new DiagnosticBag()));
        Assert.False(root.HasFolder("new"));
        Assert.True(root.WriteNew("new", ".new", [("text", "new"u8.ToArray())], new DiagnosticBag()));
        Assert.Equal(["new/text"], folder.Files());
    }

    [Fact]
    public void A_file_that_no_person_wrote_is_not_read() => Says(
        folder =>
        {
            using var file = new FileStream(folder["a.txt"], FileMode.CreateNew);
            file.SetLength(50_000_000);
        },
        """
        a.txt: error BG106: the file is larger than 20 MB
            hint: a report is a few hundred kilobytes at most: leave out pictures and everything that is not the report
        """);

    private static void Says(Action<TempFolder> prepare, string expected)
    {
        using var folder = new TempFolder();
        prepare(folder);
        var diagnostics = new DiagnosticBag();
        Assert.Null(new RootFolder(folder.Path).ReadText("a.txt", diagnostics));
        Said.Is(expected, diagnostics);
    }
}
