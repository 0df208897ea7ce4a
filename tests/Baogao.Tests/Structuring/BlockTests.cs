using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>Lines, paragraphs and what is cut out of them; "|" stands between blocks, "=" before boilerplate.</summary>
public class BlockTests
{
    private const string Wide = "全区上下坚持稳中求进工作总基调，深入推进各项改革任务，";

    [Theory]
    [InlineData("甲\n乙", "甲|乙")]
    [InlineData("甲\r\n乙\r丙", "甲|乙|丙")]
    [InlineData(@"甲\r\n乙", "甲|乙")]                          // the four literal characters
    [InlineData(@"甲 \r\n\r\n 乙\n", "甲|乙")]
    [InlineData("　　甲　", "甲")]
    [InlineData("\u2003\u2003甲\u00A0", "甲")]
    [InlineData("&nbsp;&nbsp;甲&nbsp;", "甲")]
    [InlineData("甲&nbsp;乙", "甲&nbsp;乙")]
    [InlineData("增长8%。&nbsp;&nbsp;&nbsp;——工业。", "增长8%。|——工业。")]     // only the next paragraph's indent is left
    [InlineData("各位代表：　　现在，我报告。", "各位代表：|现在，我报告。")]
    [InlineData("甲。 乙。", "甲。 乙。")]
    [InlineData("R&D经费\\", "R&D经费\\")]
    public void A_line_ends_where_its_author_meant(string text, string blocks) => Assert.Equal(blocks, Shown(text, Lines.Read));

    [Fact]
    public void A_text_broken_to_the_width_of_a_page_is_put_together_again()
    {
        var paragraph = "　　" + Wide[..24] + "\n" + string.Join('\n', Enumerable.Repeat(Wide[..26], 4)) + "\n完成任务。\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 4));
        var blocks = HardWrap.Join(new SourceText("a.txt", text), Lines.Read(new SourceText("a.txt", text)));
        Assert.Equal(4, blocks.Count);
        Assert.All(blocks, b => Assert.EndsWith("完成任务。", b.Folded, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_that_end_their_sentences_are_paragraphs_of_their_own()
    {
        var source = new SourceText("a.txt", string.Concat(Enumerable.Repeat(Wide[..25] + "。\n", 20)));
        Assert.Equal(20, HardWrap.Join(source, Lines.Read(source)).Count);
    }

    [Theory]
    [InlineData("一、回顾“十三五”，我们坚定前行、\n砥砺奋进，取得决定性成就", 1)]
    [InlineData("三、持续提升政府\n治理效能和服务水平", 1)]              // only both together say what it is for
    [InlineData("第一部分\n2024年工作回顾", 1)]
    [InlineData("附件\n2025年十件惠民实事", 1)]
    [InlineData("附件1\n2025年十件民生实事", 1)]
    [InlineData("一、2024年工作回顾\n经济平稳运行", 2)]
    [InlineData("一、工作回顾，\n全区完成生产总值100亿元。", 2)]
    public void A_heading_of_two_lines_is_one(string text, int blocks)
    {
        var source = new SourceText("a.txt", text);
        Assert.Equal(blocks, HardWrap.Join(source, Lines.Read(source)).Count);
    }

    [Theory]
    [InlineData("建设学校。（下转第四版）", "建设学校。|=（下转第四版）")]
    [InlineData("推进工（下转A2版）", "推进工|=（下转A2版）")]
    [InlineData("（上接第一版）业化。", "=（上接第一版）|业化。")]
    [InlineData("作出更大贡献！。微信公众号马克 数据网", "作出更大贡献！。|=微信公众号马克 数据网")]
    [InlineData("旅游综合开发  详见官网：www.example.cn", "旅游综合开发|=详见官网：www.example.cn")]
    [InlineData("开通政务微信公众号。", "开通政务微信公众号。")]
    [InlineData("访问www.example.cn办理业务。", "访问www.example.cn办理业务。")]
    public void Foreign_words_are_cut_out(string text, string blocks) => Assert.Equal(blocks, Shown(text, s => Cuts.AtForeignWords(s, Lines.Read(s))));

    [Theory]
    [InlineData("一、回顾\n形势严峻。（一）工业增长。完成2亿元。（二）农业增产。", "一、回顾|形势严峻。|（一）工业增长。完成2亿元。|（二）农业增产。")]
    [InlineData("一、回顾\n完成任务。二、2010年主要任务", "一、回顾|完成任务。|二、2010年主要任务")]
    [InlineData("一、回顾\n抓三件事。二、完善制度。", "一、回顾|抓三件事。二、完善制度。")]                       // no chapter is called so
    [InlineData("一、回顾\n做到：（一）学习；（二）调研。", "一、回顾|做到：（一）学习；（二）调研。")]             // a list inside a sentence
    [InlineData("一、回顾\n完成任务。（三）改革。", "一、回顾|完成任务。（三）改革。")]                            // not the next number
    public void A_heading_glued_into_a_paragraph_is_cut_off(string text, string blocks) => Assert.Equal(blocks, Shown(text, s => Cuts.AtHeadings(s, Lines.Read(s))));

    [Theory]
    [InlineData("3", true)]
    [InlineData("- 12 -", true)]
    [InlineData("—3—", true)]
    [InlineData("第 3 页", true)]
    [InlineData("第3页 共20页", true)]
    [InlineData("3 / 20", true)]
    [InlineData("新华社记者 李某 摄", true)]
    [InlineData("市长某某作政府工作报告。本报记者 某某摄", true)]
    [InlineData("图为市民广场一角", true)]
    [InlineData("（下转第四版）", true)]
    [InlineData("2024", false)]
    [InlineData("一", false)]
    [InlineData("1.发展工业", false)]
    [InlineData("建成图书馆。", false)]
    public void What_belongs_to_the_printed_page(string line, bool furniture) =>
        Assert.Equal(furniture ? "=" + line : line, Shown(line, s => PageFurniture.Mark(Lines.Read(s))));

    [Fact]
    public void The_head_of_every_page_is_furniture()
    {
        var page = Wide + "\n{0}\n某县政府工作报告 {0}\n" + Wide + "\n";
        var text = string.Concat(Enumerable.Range(1, 4).Select(i => page.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        Assert.Equal(8, Shown(text, s => PageFurniture.Mark(Lines.Read(s))).Split('|').Count(b => b.StartsWith('=')));
    }

    [Theory]
    [InlineData("目录\n一、工作回顾……1\n二、主要任务……5\n一、工作回顾\n甲。\n二、主要任务\n乙。", "=目录|=一、工作回顾……1|=二、主要任务……5|一、工作回顾|甲。|二、主要任务|乙。")]
    [InlineData("（一）稳增长\n（二）惠民生\n（一）稳增长。甲。\n（二）惠民生。乙。", "=（一）稳增长|=（二）惠民生|（一）稳增长。甲。|（二）惠民生。乙。")]
    [InlineData("一、工作回顾\n甲。\n二、主要任务\n乙。", "一、工作回顾|甲。|二、主要任务|乙。")]
    [InlineData("一、\n1、\n一、\n1、", "一、|1、|一、|1、")]
    public void A_list_of_contents_says_each_heading_before_its_time(string text, string blocks) =>
        Assert.Equal(blocks, Shown(text, s => ContentsList.Mark(Lines.Read(s))));

    private static string Shown(string text, Func<SourceText, List<Block>> read)
    {
        var source = new SourceText("a.txt", text);
        return string.Join('|', read(source).Select(b => (b.Kind == BlockKind.Boilerplate ? "=" : "") + source.Quote(b.Span)));
    }
}
