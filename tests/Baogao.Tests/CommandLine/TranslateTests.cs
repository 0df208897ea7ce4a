using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

public sealed class TranslateTests
{
    private const string Checked =
        """
        <tmx version="1.4"><header srclang="zh-CN"/><body>
        <tu><tuv xml:lang="zh-CN"><seg>总值达到1.85亿元，增长9%。</seg></tuv><tuv xml:lang="en-US"><seg>It reached 185 million yuan, up 9%.</seg></tuv></tu>
        <tu>
          <tuv xml:lang="zh-CN"><seg>投资1.85亿元，在过去的三年里新建了学校和医院。</seg></tuv>
          <tuv xml:lang="en-US"><seg>Schools and hospitals were built with 18.5 million yuan.</seg></tuv>
        </tu>
        <tu><tuv xml:lang="zh-CN"><seg>徐汇滨江</seg></tuv><tuv xml:lang="en-US"><seg>Xuhui 滨江</seg></tuv></tu>
        <tu><tuv xml:lang="zh-CN"><seg>没有译文</seg></tuv></tu>
        </body></tmx>
        """;

    [Theory]
    [InlineData("text", "status-small")]
    [InlineData("json", "status-small-json")]
    public void Status_is_printed(string format, string expected)
    {
        using var workshop = new Workshop();
        var run = Cli.Run(workshop.Root, "translate", "status", "--format", format);
        Assert.Equal((0, "", File.ReadAllText(Path.Combine(Message.Folder, expected + ".txt"))), (run.ExitCode, run.Error, run.Out));
    }

    [Fact]
    public void An_export_goes_to_standard_output_or_to_a_file_and_comes_back()
    {
        using var workshop = new Workshop();
        var printed = Cli.Run(workshop.Root, "translate", "export", "shili-2020", "--format", "po");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal((0, "", ""), Of(Cli.Run(workshop.Root, "translate", "export", "shili-2020", "--format", "po", "--out", "x.po")));
        Assert.Equal(printed.Out, workshop.Root.Read("x.po"));
        Assert.Equal(
            (0, "seeds/reports/shili-2020/english.yaml: 0 new, 0 changed, 0 reviewed; 28 of the file's 28 quotes stand in the report\n", ""),
            Of(Cli.Run(workshop.Root, "translate", "import", "x.po")));
        workshop.Edit("x.po", "Review of work in 2019", "The year 2019");
        Assert.Equal(
            (0, "seeds/reports/shili-2020/english.yaml: 0 new, 1 changed, 0 reviewed, not written; 28 of the file's 28 quotes stand in the report\n  c1: Review of work in 2019 → The year 2019 (machine)\n", ""),
            Of(Cli.Run(workshop.Root, "translate", "import", "x.po", "--dry-run")));
    }

    [Theory]
    [InlineData("text", "checked-file")]
    [InlineData("json", "checked-file-json")]
    public void A_file_of_any_program_is_checked(string format, string expected)
    {
        using var folder = new TempFolder().Write("a.tmx", Checked);
        var run = Cli.Run(folder, "translate", "check", "a.tmx", "--format", format);
        Message.Matches(expected, run.Out);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Its_terms_are_checked_when_that_is_asked_for()
    {
        using var workshop = new Workshop();
        workshop.Root.Write("a.po", "msgid \"营改增试点。\"\nmsgstr \"Trials of a tax.\"\n");
        workshop.Root.Write("seeds/glossary.yaml", "terms:\n- {term: 营改增, pinyin: yíng gǎi zēng, en: VAT reform, explanation: {zh: 税, en: A tax.}}\n");
        Assert.Equal((0, "a.po: 1 pair; numbers that disagree: 0; Chinese left: 0\n", ""), Of(Cli.Run(workshop.Root, "translate", "check", "a.po")));
        Assert.Equal(
            (1, "a.po(2,1): warning BG410: the English lacks 'VAT reform' for '营改增'"),
            (Cli.Run(workshop.Root, "translate", "check", "a.po", "--glossary") is var run ? run.ExitCode : 0, run.Out.Split('\n')[0]));
    }

    [Fact]
    public void What_is_refused_fails()
    {
        using var workshop = new Workshop();
        workshop.Root.Write("x.po", "no PO");
        Assert.Equal(1, Cli.Run(workshop.Root, "translate", "import", "x.po").ExitCode);
        Assert.Equal(1, Cli.Run(workshop.Root, "translate", "import", "y.po").ExitCode);
        Assert.Equal(1, Cli.Run(workshop.Root, "translate", "check", "x.po").ExitCode);
        Assert.Equal(1, Cli.Run(workshop.Root, "translate", "export", "shili-2021", "--format", "tmx").ExitCode);
        Assert.Equal(1, Cli.Run(workshop.Root, "check", "--min-translated", "90").ExitCode);
        Assert.Equal(0, Cli.Run(workshop.Root, "check", "--min-translated", "10").ExitCode);
    }

    [Theory]
    [InlineData("Must be one of:", "translate", "status", "--format", "xml")]
    [InlineData("Must be one of:", "translate", "check", "x.po", "--format", "xml")]
    [InlineData("Must be one of:", "translate", "export", "shili-2020", "--format", "docx")]
    [InlineData("Must be one of:", "translate", "import", "x.po", "--by", "robot")]
    [InlineData("Option '--format' is required.", "translate", "export", "shili-2020")]
    [InlineData("--min-translated is per cent: write 0 to 100", "check", "--min-translated", "101")]
    public void Wrong_usage_is_said(string message, params string[] arguments)
    {
        using var folder = new TempFolder();
        var run = Cli.Run(folder, arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_imported_report_is_told_how_much_of_it_is_known()
    {
        using var workshop = new Workshop();
        workshop.Root.Write("report.txt", workshop.Root.Read("seeds/reports/shili-2020/source.txt"));
        var run = Cli.Run(workshop.Root, "import", "report.txt", "--id", "shili-2020-2");
        Assert.Equal((0, "English is known for 4 of 28 sentences, headings and phrases, from other reports, the glossary and memory\n"), (run.ExitCode, run.Error));
    }

    private static (int, string, string) Of(Cli run) => (run.ExitCode, run.Out, run.Error);
}
