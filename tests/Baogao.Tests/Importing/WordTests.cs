using Baogao.Importing;
using Baogao.Importing.Word;
using Xunit;

namespace Baogao.Tests.Importing;

public sealed class WordTests
{
    private const string Levels =
        """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
          <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%4"/><w:isLgl/></w:lvl>
          <w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06C;"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Theory]
    [InlineData("<w:p><w:r><w:t>全年</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 增长8%</w:t></w:r></w:p>", "全年 增长8%\n")]
    [InlineData("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>四</w:t></w:r></w:p>", "一\n二\t三\n四\n")]
    [InlineData("<w:p><w:ins w:id=\"1\"><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:t>长</w:t></w:r></w:p>", "增长\n")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "甲\t\t乙\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "甲\n乙\n")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>", "甲\n")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r></w:p>", "文\n框\n")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>lí</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>蠡</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>县</w:t></w:r></w:p>", "蠡县\n")]
    [InlineData("<w:p><w:r><w:t>增长</w:t></w:r><m:oMath><m:r><m:t>8%</m:t></m:r></m:oMath></w:p>", "增长8%\n")]
    public void Paragraphs_become_lines(string body, string source) => Assert.Equal(source, Run.Of(WordFile.Of(body)).Source);

    [Fact]
    public void Lists_keep_the_numbers_that_Word_prints()
    {
        var body = WordFile.Item("回顾", 1) + WordFile.Item("农业", 1, 1) + WordFile.Item("工业", 1, 1) + WordFile.Item("钢", 1, 2)
            + WordFile.Item("任务", 1) + WordFile.Item("新建", 1, 1) + WordFile.Item("法定", 1, 3) + WordFile.Item("点", 1, 4) + WordFile.Item("另起", 2) + WordFile.P("正文");
        Assert.Equal("一、回顾\n（一）农业\n（二）工业\n1. 钢\n二、任务\n（一）新建\n2.1 法定\n•点\n一、另起\n正文\n", Run.Of(WordFile.Of(body, ("numbering.xml", Levels))).Source);
    }

    [Fact]
    public void Headings_are_numbered_by_their_styles()
    {
        const string Styles =
            """
            <w:style w:styleId="1"><w:basedOn w:val="Base"/></w:style>
            <w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
            """;
        var body = WordFile.P("回顾", "<w:pStyle w:val=\"1\"/>") + WordFile.P("正文", "<w:pStyle w:val=\"Loop\"/>") + WordFile.P("任务", "<w:pStyle w:val=\"1\"/>")
            + WordFile.P("不编号", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        Assert.Equal("一、回顾\n正文\n二、任务\n不编号\n", Run.Of(WordFile.Of(body, ("numbering.xml", Levels), ("styles.xml", Styles))).Source);
    }

    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCounting", 12, "十二")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("japaneseCounting", 105, "一百零五")]
    [InlineData("chineseCounting", 110, "一百一十")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("decimalEnclosedFullstop", 3, "⒊")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("ideographEnclosedCircle", 2, "㊁")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("upperLetter", 2, "B")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("none", 9, "")]
    [InlineData("somethingNew", 9, "9")]
    public void Numbers_are_written_in_the_list_s_format(string format, int number, string written) => Assert.Equal(written, NumberFormat.Write(number, format));

    [Fact]
    public void Notes_follow_the_text_behind_their_marks()
    {
        var body = "<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"2\"/><w:t>乙</w:t><w:endnoteReference w:id=\"1\"/></w:r></w:p>"
            + "<w:p><w:r><w:t>丙</w:t><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r></w:p>";
        var footnotes = $"<w:footnote w:id=\"0\">{WordFile.P("-")}</w:footnote><w:footnote w:id=\"2\">{WordFile.P(" 脚注")}{WordFile.P("续")}</w:footnote><w:footnote w:id=\"3\">{WordFile.P("*星注")}</w:footnote>";
        var run = Run.Of(WordFile.Of(body, ("footnotes.xml", footnotes), ("endnotes.xml", $"<w:endnote w:id=\"1\">{WordFile.P("尾注")}</w:endnote>")));
        Assert.Equal("甲[1]乙[2]\n丙*\n[1] 脚注\n续\n[2] 尾注\n*星注\n", run.Source);
    }

    [Fact]
    public void What_is_left_out_is_listed()
    {
        var body = "<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>删</w:delText></w:r></w:del>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:drawing><wp:docPr id=\"1\" name=\"图 1\"/><a:blip/></w:drawing></w:r></w:p>";
        var run = Run.Of(WordFile.Of(body, ("header1.xml", WordFile.P("眉")), ("footer1.xml", WordFile.P("— 1 —")), ("footer2.xml", ""), ("comments.xml", WordFile.P("批"))));
        Assert.Equal("甲\n", run.Source);
        Assert.Equal(
            [new LeftOut("deleted words", "删"), new LeftOut("picture", "图 1"), new LeftOut("hidden words", "隐"), new LeftOut("page header", "眉"), new LeftOut("page footer", "— 1 —"), new LeftOut("comments", "批")],
            run.Report!.LeftOut);
        Assert.Contains("# - deleted words: 删\n", run.Provenance, StringComparison.Ordinal);
    }
}
