using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

public class HeadingShapeTests
{
    [Theory]
    [InlineData("一、工作回顾", "一、|工作回顾|")]
    [InlineData("一、工作回顾。", "一、|工作回顾|")]
    [InlineData("一、工作回顾：", "一、|工作回顾|")]
    [InlineData("（一）稳中求进。全区完成2亿元。", "（一）|稳中求进|全区完成2亿元。")]
    [InlineData("(一)稳中求进,着力转型.", "(一)|稳中求进,着力转型|")]
    [InlineData("(一)稳中求进。甲。乙。", "(一)|稳中求进|甲。乙。")]
    [InlineData("一要转变作风。大力精简。", "一要|转变作风|大力精简。")]
    [InlineData("1.发展工业", "1.|发展工业|")]
    [InlineData("1.发展工业。建设园区。", "1.|发展工业|建设园区。")]
    [InlineData("1.投资3亿元，建设园区。配套道路。", null)]     // it only counts
    [InlineData("1.发展工业，建设园区。", null)]                // a whole sentence
    [InlineData("一是加快发展。", null)]
    [InlineData("1.发展工业和农业和服务业和旅游业和金融业和物流业和信息业和文化业和教育业。建设园区。", null)]
    [InlineData("全区完成2亿元。", null)]
    public void Number_title_and_what_follows(string line, string? parts)
    {
        var source = new SourceText("a.txt", line);
        var shape = HeadingShape.Of(source, Assert.Single(Lines.Read(source)));
        Assert.Equal(parts, shape is null ? null : string.Join('|', new[] { shape.NumberSpan, shape.Title, shape.Rest }.Select(source.Quote)));
    }

    [Theory]
    [InlineData("做强三产。全力建设园区。培育企业。", true)]
    [InlineData("做强三产。全力建设园区。", false)]             // of two sentences it is one
    [InlineData("做强三产！全力建设园区。培育企业。", false)]
    [InlineData("投资3亿元。建设园区。培育企业。", false)]
    [InlineData("我们做强三产。建设园区。培育企业。", false)]
    [InlineData("各位代表。建设园区。培育企业。", false)]
    [InlineData("要做强三产。建设园区。培育企业。", false)]
    [InlineData("必须做强三产。建设园区。培育企业。", false)]
    [InlineData("就业是民生之本。建设园区。培育企业。", false)]      // it says what is
    [InlineData("主要做强三产。建设园区。培育企业。", true)]    // 要 counts at the start only
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九。甲。乙。", true)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。甲。乙。", false)]
    public void A_topic_sentence_opens_its_paragraph(string text, bool opens)
    {
        var source = new SourceText("a.txt", text);
        Assert.Equal(opens, TopicSentence.Opens(source, [.. SentenceSplitter.Split(source, new TextSpan(0, text.Length))]));
    }

    [Theory]
    [InlineData("2012年工作回顾", ChapterRole.Review)]
    [InlineData("过去五年主要工作", ChapterRole.Review)]
    [InlineData("关于2025年工作", ChapterRole.Other)]
    [InlineData("过去五年的工作回顾和今后的任务", ChapterRole.Review)]     // 回顾 wins
    [InlineData("2013年工作的总体要求和主要任务", ChapterRole.Outlook)]
    [InlineData("2013年工作安排", ChapterRole.Outlook)]
    [InlineData("今年的重点工作", ChapterRole.Outlook)]
    [InlineData("加强政府自身建设", ChapterRole.Outlook)]
    [InlineData("存在的问题", ChapterRole.Problems)]
    [InlineData("困难和问题及今年的任务", ChapterRole.Problems)]
    [InlineData("结束语", ChapterRole.Closing)]
    [InlineData("其他", ChapterRole.Other)]
    [InlineData("", ChapterRole.Other)]
    public void What_a_chapter_is_for(string title, ChapterRole role) => Assert.Equal(role, ChapterWords.RoleOf(title));
}
