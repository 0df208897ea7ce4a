using System.Security.Cryptography;
using System.Text;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

public sealed class ImportTests
{
    private const string Text = "政 府 工 作 报 告\n现在，我代表示例市人民政府，向大会作政府工作报告。\n一、2020年工作回顾\n全年实现生产总值100亿元。\n";

    static ImportTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void A_text_file_becomes_a_source_with_its_papers(string encoding, bool mark)
    {
        using var folder = new TempFolder();
        var codec = Encoding.GetEncoding(encoding);
        folder.Write("report.txt", [.. mark ? codec.GetPreamble() : [], .. codec.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        var run = Cli.Run(folder, "import", "report.txt", "--id", "shili-2021");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("seeds/reports/shili-2021/source.txt\nseeds/reports/shili-2021/provenance.yaml\n", run.Out);
        Assert.Equal(Text, folder.Read("seeds/reports/shili-2021/source.txt"));
        Assert.Equal(
            """
            # Where this text comes from. Lines marked 'proposed' were read from the text: check them, then take the mark away.
            place:
              zh: "示例市" # proposed
            year: 2021
            title:
              zh: "政府工作报告" # proposed
            body:
              zh: "示例市人民政府" # proposed
            sha256: HASH

            """.Replace("HASH", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))), StringComparison.Ordinal),
            folder.Read("seeds/reports/shili-2021/provenance.yaml"));
    }

    [Fact]
    public void What_is_no_text_is_refused_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        folder.Write("report.pdf", [0x25, 0x50, 0x00, 0xFF, 0xFE, 0x00]);
        var run = Cli.Run(folder, "import", "report.pdf", "--id", "shili-2021");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "report.pdf: error BG001: the file is no text in UTF-8, UTF-16, GB18030 or Big5\n    hint: save the report as plain text (.txt) first\n",
            run.Error);
        Assert.Equal(["report.pdf"], folder.Files());
    }

    [Fact]
    public void What_was_left_out_of_a_page_is_told_and_listed()
    {
        using var folder = new TempFolder();
        folder.Write("page.html", "<html><div class=nav>首页</div><p>工作报告，各位代表，现在我代表示例县人民政府，向大会报告工作，请予审议，并请政协委员提出意见。</p><div class=footer>主办：示例县，电话。</div></html>");
        var run = Cli.Run(folder, "import", "page.html", "--id", "shili-2021");
        Assert.Equal((0, "left out, navigation: 首页\nleft out, page footer: 主办：示例县，电话。\n"), (run.ExitCode, run.Error));
        Assert.Equal("seeds/reports/shili-2021/source.txt\nseeds/reports/shili-2021/provenance.yaml\n", run.Out);
        Assert.EndsWith(
            "# Left out of the file, because it is not the report's text:\n# - navigation: 首页\n# - page footer: 主办：示例县，电话。\n",
            folder.Read("seeds/reports/shili-2021/provenance.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_takes_the_place_of_what_is_proposed()
    {
        using var folder = new TempFolder().Write("report.txt", Text);
        var run = Cli.Run(
            folder, "import", "report.txt", "--id", "shili-2021", "--place", "示例区", "--year", "2021", "--title", "报告", "--body", "区政府", "--speaker", "张三", "--delivered", "2021-02-03",
            "--url", "https://example.org/a", "--accessed", "2021-03-01", "--published", "2021-02-04", "--licence", "CC0");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var provenance = folder.Read("seeds/reports/shili-2021/provenance.yaml");
        Assert.Contains(
            """
            place:
              zh: "示例区"
            year: 2021
            title:
              zh: "报告"
            body:
              zh: "区政府"
            speaker: "张三"
            delivered: "2021-02-03"
            url: "https://example.org/a"
            accessed: "2021-03-01"
            published: "2021-02-04"
            licence: "CC0"
            sha256: 
            """,
            provenance,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year 2020 is not the year in --id shili-2021", "--year", "2020")]
    [InlineData("'3 February' is no day: write 2013-01-27", "--delivered", "3 February")]
    [InlineData("'2021-02-30' is no day: write 2013-01-27", "--accessed", "2021-02-30")]
    [InlineData("'example.org' is no address of a web page: write http(s)://…", "--url", "example.org")]
    public void What_cannot_be_is_wrong_usage(string message, params string[] arguments)
    {
        using var folder = new TempFolder().Write("report.txt", Text);
        var run = Cli.Run(folder, ["import", "report.txt", "--id", "shili-2021", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(message + "\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["report.txt"], folder.Files());
    }

    [Fact]
    public void A_report_that_is_there_is_not_overwritten()
    {
        using var folder = new TempFolder();
        folder.Write("report.txt", Text).Write("seeds/reports/shili-2021/source.txt", "mine");
        var run = Cli.Run(folder, "import", "report.txt", "--id", "shili-2021");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "seeds/reports/shili-2021: error BG002: there is a report of this address\n    hint: choose another --id, such as one that ends in -2, or remove the folder\n",
            run.Error);
        Assert.Equal("mine", folder.Read("seeds/reports/shili-2021/source.txt"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var folder = new TempFolder();
        folder.Write("report.txt", Text).Write("seeds", "a file where the folder should be");
        var run = Cli.Run(folder, "import", "report.txt", "--id", "shili-2021");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "seeds/reports/shili-2021: error BG003: the folder cannot be written\n    hint: check the folder's permissions\n",
            run.Error);
    }
}
