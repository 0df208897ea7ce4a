using System.Text;
using Xunit;

namespace Baogao.Tests.Importing;

public sealed class TextDecoderTests
{
    private const string Text = "政府工作报告\r\n\u3000\u3000各位代表：２０２０年，全市生产总值１２０.５亿元，增长8%。\r一、工作回顾\n新增就业1200人，建成学校2所，人民生活水平不断提高。\n";
    private const string Traditional = "政府工作報告\n各位代表：過去一年，經濟發展，人民生活水準不斷提高，社會事業全面進步，請予審議。\n";
    private const string Lines = "政府工作报告\n\u3000\u3000各位代表：２０２０年，全市生产总值１２０.５亿元，增长8%。\n一、工作回顾\n新增就业1200人，建成学校2所，人民生活水平不断提高。\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("GB18030", false)]
    [InlineData("GB18030", true)]    // a mark is allowed there too
    [InlineData("GB2312", false)]
    public void Words_and_lines_stay_as_they_are(string encoding, bool mark) => Assert.Equal(Lines, Run.Of(Bytes(Text, encoding, mark)).Source);

    [Fact]
    public void Big5_is_read_when_it_is_clear() => Assert.Equal(Traditional, Run.Of(Bytes(Traditional, "big5", false)).Source);

    [Fact]
    public void Traditional_characters_in_GBK_are_not_taken_for_Big5() => Assert.Equal(Traditional, Run.Of(Bytes(Traditional, "GBK", false)).Source);

    [Theory]
    [InlineData("Government work report, 2020: 8% growth, all in ASCII.\n工作报告\n")]
    [InlineData("工作报告 with \uD842\uDFB7 (extension B) and 㐂\n")]
    [InlineData("工作报告\u2028\u0085一行\n")]
    [InlineData("只有三行\n\n\n工作报告")]
    public void A_text_in_UTF8_stays_to_the_letter(string text) => Assert.Equal(text, Run.Of(text).Source);

    private static byte[] Bytes(string text, string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }
}
