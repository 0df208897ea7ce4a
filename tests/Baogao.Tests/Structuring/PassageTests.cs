using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>What chapters are for, and where a paragraph turns to something else.</summary>
public class PassageTests
{
    [Theory]
    [InlineData("一、新福建建设取得新成效\n甲。", "c1 Review")]
    [InlineData("一、工作回顾\n甲。\n二、一张蓝图绘到底，奋力谱写新篇章\n乙。", "c1 Review|c2 Outlook")]
    [InlineData("一、过去五年主要工作\n甲。\n二、2026年主要工作\n乙。", "c1 Review|c2 Outlook")]
    [InlineData("一、工作回顾\n甲。\n二、加快建立市场经济体制\n乙。", "c1 Review|c2 Outlook")]
    [InlineData("一、工作回顾\n甲。\n二、持续提升政府治理效能\n乙。", "c1 Review|c2 Outlook")]
    [InlineData("一、牢记嘱托\n我们清醒地看到，还存在不少问题。\n二、感恩奋进\n今年工作的总体要求是：稳中求进。", "c1 Review|c1-s0-p1 Problems|c2 Outlook")]    // by their words
    [InlineData("一、工作回顾\n成绩来之不易。\n同时，我们也清醒认识到，发展不平衡的问题还存在。\n一是产业层次不高。\n二是民生短板突出。\n我们将努力。", "c1 Review|c1-s0-p2 Problems|c1-s0-p3 Problems|c1-s0-p4 Problems")]
    [InlineData("一、工作回顾\n着力解决群众关心的问题。\n面对诸多困难，我们攻坚克难。", "c1 Review")]
    [InlineData("一、工作回顾\n注重用改革的办法解决前进中的困难和问题。", "c1 Review")]
    [InlineData("一、主要任务\n完成任务。\n各位代表！让我们团结奋斗！", "c1 Outlook|c1-s0-p2 Closing")]
    [InlineData("一、工作回顾\n各位代表！让我们记住这一年！", "c1 Review")]
    [InlineData("政府工作报告\n各位代表：\n请予审议。", "c0 Opening")]
    [InlineData("一、存在的问题\n甲。\n二、结束语\n乙。", "c1 Problems|c2 Closing")]
    public void Roles(string text, string roles)
    {
        var outline = OutlineBuilder.Build(new SourceText("a.txt", text), new DiagnosticBag());
        Assert.Equal(roles, string.Join('|', outline.Chapters.SelectMany(c => Turns(c).Prepend($"{c.Address} {c.Role}"))));
    }

    [Fact]
    public void A_report_without_headings_goes_from_results_to_problems()
    {
        var text = "1975年政府工作报告\n" + string.Concat(Enumerable.Repeat("工业生产有了新的发展。\n", 20)) + "我们也清醒地看到，工作中还存在许多缺点和不足。\n";
        var diagnostics = new DiagnosticBag();
        var chapter = Assert.Single(OutlineBuilder.Build(new SourceText("a.txt", text), diagnostics).Chapters);
        Assert.Equal("c0 Review|c0-s0-p22 Problems", string.Join('|', Turns(chapter).Prepend($"{chapter.Address} {chapter.Role}")));
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("2024年工作回顾", true)]
    [InlineData("“十三五”及2020年工作回顾", true)]
    [InlineData("今年政府工作重点", true)]
    [InlineData("加强政府自身建设", true)]
    [InlineData("2018年：铆足干劲抓落实", true)]
    [InlineData("结束语", true)]
    [InlineData("2024年，全区完成任务", false)]
    [InlineData("今年的主要预期目标是:", false)]
    [InlineData("现代农业提质增效", false)]
    public void A_line_without_a_number_names_a_chapter(string line, bool title) => Assert.Equal(title, ChapterWords.IsTitle(Folding.Fold(line)));

    private static IEnumerable<string> Turns(Chapter chapter) =>
        chapter.Sections.SelectMany(s => s.Paragraphs).Where(p => p.Turn is not null).Select(p => $"{p.Address} {p.Turn}");
}
