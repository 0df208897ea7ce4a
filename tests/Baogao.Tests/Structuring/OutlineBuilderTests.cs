using Baogao.Diagnostics;
using Baogao.Structuring;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

public class OutlineBuilderTests
{
    [Fact]
    public void The_outline_of_a_small_report_address_for_address() => Reads(
        """
        本文由小编整理,供大家参考。
        政 府 工 作 报 告
        ——2013年1月10日在大会上

        各位代表:
        　　现在,我代表区政府报告工作。请予审议!

        一、2012年工作回顾
        过去一年很不平凡。
        (一)经济平稳增长。全区完成生产总值100亿元,增长8%。
        财政收入10亿元。
        (二)民生改善
        做好就业。新增就业1万人。培训5千人。
        1.建好学校。新建2所。
        2.投资3亿元,修路。
        存在的问题不少。
        二、2013年主要任务
        主要预期目标是:增长8%;收入11亿元;就业1万人。
        做强三产。建园区。引企业。
        一要转变作风。少开会。
        三、其他
        责任编辑:甲
        """,
        """
        c0 Opening
          c0-s0
            c0-s0-p1-n1 政 府 工 作 报 告 <0||政 府 工 作 报 告>
            c0-s0-p2-n1 ——2013年1月10日在大会上
            c0-s0-p3-n1 各位代表:
            c0-s0-p4-n1 现在,我代表区政府报告工作。
            c0-s0-p4-n2 请予审议!
        c1 Review <1|一、|2012年工作回顾>
          c1-s0
            c1-s0-p1-n1 过去一年很不平凡。
          c1-s1 <2|(一)|经济平稳增长|run-in>
            c1-s1-p1-n1 全区完成生产总值100亿元,增长8%。
            c1-s1-p2-n1 财政收入10亿元。
          c1-s2 <2|(二)|民生改善>
            c1-s2-p1-n1 做好就业。 <3||做好就业|run-in>
            c1-s2-p1-n2 新增就业1万人。
            c1-s2-p1-n3 培训5千人。
            c1-s2-p2-n1 1.建好学校。 <3|1.|建好学校|run-in>
            c1-s2-p2-n2 新建2所。
            c1-s2-p3-n1 2.投资3亿元,修路。
            c1-s2-p4-n1 存在的问题不少。
        c2 Outlook <1|二、|2013年主要任务>
          c2-s0
            c2-s0-p1-n1 主要预期目标是:增长8%;
            c2-s0-p1-n2 收入11亿元;
            c2-s0-p1-n3 就业1万人。
            c2-s0-p2-n1 做强三产。 <2||做强三产|run-in>
            c2-s0-p2-n2 建园区。
            c2-s0-p2-n3 引企业。
            c2-s0-p3-n1 一要转变作风。 <2|一要|转变作风|run-in>
            c2-s0-p3-n2 少开会。
        c3 Other <1|三、|其他>
        b1 本文由小编整理,供大家参考。
        b2 责任编辑:甲
        """,
        """
        a.txt(21,3): warning BG202: cannot tell what the chapter '其他' is for
            三、其他
                ^^^^
            hint: a review says 回顾, an outlook says 任务, 目标 or 安排; its sentences are read as neither
        """);

    [Fact]
    public void Sections_without_a_chapter_stand_in_chapter_zero() => Reads(
        "(一)经济\n甲。\n(二)民生\n乙。",
        """
        c0 Review
          c0-s1 <2|(一)|经济>
            c0-s1-p1-n1 甲。
          c0-s2 <2|(二)|民生>
            c0-s2-p1-n1 乙。
        """,
        "");

    [Fact]
    public void Line_ends_of_Windows_change_no_address() => Reads(
        "一、回顾\r\n甲。\r\n\r\n乙。\r\n",
        """
        c1 Review <1|一、|回顾>
          c1-s0
            c1-s0-p1-n1 甲。
            c1-s0-p2-n1 乙。
        """,
        "");

    [Fact]
    public void A_text_without_headings_is_no_report() => Reads(
        "今天天气很好。\n明天也是。\n",
        """
        c0 Opening
          c0-s0
            c0-s0-p1-n1 今天天气很好。
            c0-s0-p2-n1 明天也是。
        """,
        """
        a.txt: error BG201: no heading found: this is no government work report
            hint: a report has headings such as 一、2012年工作回顾 at the start of a line
        """);

    private static void Reads(string text, string outline, string said)
    {
        var (source, diagnostics) = (new SourceText("a.txt", text), new DiagnosticBag());
        Assert.Equal(outline, OutlineView.Of(source, OutlineBuilder.Build(source, diagnostics)));
        Said.Is(said, diagnostics);
    }
}
