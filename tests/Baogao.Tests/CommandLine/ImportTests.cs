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
            "seeds/reports/shili-2021: error BG003: the report cannot be written\n    hint: check the folder's permissions\n",
            run.Error);
    }
}
