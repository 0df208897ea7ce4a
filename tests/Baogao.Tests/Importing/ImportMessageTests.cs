using System.Text;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Importing;

/// <summary>Files that are no report, or not a whole one: what is said, word for word, in seconds, and what then becomes of them.</summary>
public sealed class ImportMessageTests
{
    private const string Report = "政府工作报告\n各位代表：现在，我代表示例县人民政府，向大会报告工作。\n";

    private static readonly Dictionary<string, Func<byte[]>> Refused = new(StringComparer.Ordinal)
    {
        ["import-binary"] = () => [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7 % 251))],
        ["import-empty"] = () => [],
        ["import-blank"] = () => Encoding.UTF8.GetBytes(" \n\u3000\n"),
        ["import-frames"] = () => "<html><frameset cols=\"20%,*\"><frame src=a.htm><frame src=b.htm></frameset></html>"u8.ToArray(),
        ["import-pdf"] = () => "%PDF-1.7\n%âãÏÓ\n1 0 obj"u8.ToArray(),
        ["import-rtf"] = () => "{\\rtf1\\ansi 报告}"u8.ToArray(),
        ["import-old-word"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0],
        ["import-encrypted"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        ["import-picture"] = () => [0x89, .. "PNG\r\n"u8],
        ["import-archive"] = () => [0x1F, 0x8B, 0x08, 0],
        ["import-web-archive"] = () => "MIME-Version: 1.0\nContent-Type: multipart/related\n"u8.ToArray(),
        ["import-word-xml"] = () => "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"u8.ToArray(),
        ["import-zip"] = () => WordFile.Zip(("xl/workbook.xml", "<x/>")),
        ["import-zip-cut-off"] = () => WordFile.Of(WordFile.P(Report))[..200],
        ["import-word-broken"] = () => WordFile.Of("<w:p>"),
        ["import-word-deep"] = () => WordFile.Of(Many("<w:p>", 1_000) + Many("</w:p>", 1_000)),
        ["import-word-dtd"] = () => WordFile.Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;</d>")),
        ["import-zip-bomb"] = () => WordFile.Of(WordFile.P(new string('0', 33_000_000))),
        ["import-utf8-bad-byte"] = () => [.. Encoding.UTF8.GetBytes(Report), 0xFF, .. Encoding.UTF8.GetBytes(Report)],
        ["import-utf16-bad-unit"] = () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Report), 0x00, 0xD8, 0x0A, 0x00],
        ["import-gb-bad-byte"] = () => [.. Gb(Report), 0xB0, 0x0A, .. Gb(Report)],
        ["import-mixed"] = () => [.. Gb(Report), .. Encoding.UTF8.GetBytes(Report)],
        ["import-long-text"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Report, 30_000))),
        ["import-long-line"] = () => Encoding.UTF8.GetBytes(Report + new string('报', 990_000) + "\n"),
        ["import-nested"] = () => Encoding.UTF8.GetBytes("<html>" + Many("<div>", 5_000) + Report),
        ["import-elements"] = () => Encoding.UTF8.GetBytes("<html>" + Many("<p>甲", 100_000) + Report),
        ["import-formatting"] = () => Encoding.UTF8.GetBytes("<html>" + Many("<a><b><i><p>", 100_000) + Report),
        ["import-cells"] = () => Encoding.UTF8.GetBytes("<html><table>" + Many("<tr><td>甲<td>乙", 100_000) + "</table>" + Report),
        ["import-page-large"] = () => Encoding.UTF8.GetBytes("<html>" + new string('a', 8_000_000)),
        ["import-table-rows"] = () => Encoding.UTF8.GetBytes("year,text\n2020,甲\n2021,乙\n"),
        ["import-table-no-report"] = () => Encoding.UTF8.GetBytes("year,text,name\n2020,,甲\n"),
    };

    private static readonly Dictionary<string, Func<byte[]>> Warned = new(StringComparer.Ordinal)
    {
        ["import-lost-characters"] = () => Encoding.UTF8.GetBytes(Report + "增长\uFFFD%，\uFFFD\n" + string.Concat(Enumerable.Repeat("\uFFFD\n", 8))),
        ["import-private-use"] = () => Encoding.UTF8.GetBytes(Report + "\uE004一、回顾\n"),
        ["import-question-marks"] = () => Encoding.UTF8.GetBytes(Report + "时间：2021-01-01????????作者\n来源????\n"),
        ["import-no-report"] = () => Encoding.UTF8.GetBytes("今天天气很好。\n我们去公园散步。\n"),
        ["import-other-year"] = () => Encoding.UTF8.GetBytes("政府工作报告\n（2019年2月3日）\n" + Report),
        ["import-other-title"] = () => Encoding.UTF8.GetBytes("2019年示例县政府工作报告\n" + Report),
    };

    public static TheoryData<string> RefusedNames => [.. Refused.Keys];

    public static TheoryData<string> WarnedNames => [.. Warned.Keys];

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void What_holds_no_report_is_refused(string name)
    {
        var run = Run.Of(Refused[name](), name);
        Assert.Null(run.Report);
        Message.Matches(name, run.Said);
    }

    [Theory]
    [MemberData(nameof(WarnedNames))]
    public void What_is_odd_is_said_and_kept(string name)
    {
        var bytes = Warned[name]();
        var run = Run.Of(bytes, name);
        Assert.Equal(bytes, run.Report!.Source);
        Message.Matches(name, run.Said);
    }

    [Fact]
    public void Half_a_character_in_the_frame_of_a_page_is_said_and_the_report_read()
    {
        byte[] page = [.. Gb("<html><body><ul><li><a href=1>关于召开会"), 0xD2, .. Gb("</a></li></ul><p>工作报告：全年增长8%。</p></body>")];
        var run = Run.Of(page, "page.html");
        Assert.Equal("工作报告：全年增长8%。\n", run.Source);
        Message.Matches("import-page-bad-byte", run.Said);
    }

    [Theory]
    [InlineData("<p title='", "x", "'>工作报告</p>")]
    [InlineData("<html><p ", "a=1 ", ">工作报告</p>")]
    [InlineData("<html><!--", "<p>", "-->工作报告")]
    [InlineData("<html>", "&amp;", "工作报告")]
    [InlineData("<html><p>工作报告</p>", "</div></p>", "")]
    [InlineData("<html><script>", "<div>", "</script>工作报告")]
    public void A_page_made_to_be_slow_is_read_all_the_same(string before, string many, string after)
    {
        var run = Run.Of(before + Many(many, 90_000) + after, "slow.html");
        Assert.True(run.Report is not null || run.Said.Contains("error BG", StringComparison.Ordinal));
    }

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
}
