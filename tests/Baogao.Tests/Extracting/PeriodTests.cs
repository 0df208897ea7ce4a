using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

public class PeriodTests
{
    [Theory]
    [InlineData("生产总值1000亿元。", "1000亿元", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("生产总值增长8%。", "8%", ChapterRole.Outlook, "2013", FactKind.Target)]
    [InlineData("五年来，新增道路60公里。", "60公里", ChapterRole.Review, "2008-2012", FactKind.Actual)]
    [InlineData("2010年建成学校3所。", "3所", ChapterRole.Review, "2010", FactKind.Actual)]
    [InlineData("2008—2012年累计投入3亿元。", "3亿元", ChapterRole.Review, "2008-2012", FactKind.Actual)]
    [InlineData("产值比2007年增长80%。", "80%", ChapterRole.Review, "2007-2012", FactKind.Actual)]
    [InlineData("到2015年，人均收入达到3万元。", "3万元", ChapterRole.Outlook, "2015", FactKind.Target)]
    [InlineData("“十二五”期间，建设公路100公里。", "100公里", ChapterRole.Outlook, "2011-2015", FactKind.Target)]
    [InlineData("六年来，建成学校3所。", "3所", ChapterRole.Review, "2007-2012", FactKind.Actual)]
    [InlineData("产值50亿元，五年累计纳税3亿元。", "3亿元", ChapterRole.Review, "2008-2012", FactKind.Actual)]
    [InlineData("五年累计纳税3亿元，产值50亿元。", "50亿元", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("完成产值15亿元，是2005年的2.3倍。", "2.3倍", ChapterRole.Review, "2005-2012", FactKind.Actual)]
    [InlineData("产值比“十一五”末增长80%。", "80%", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("2011年产值50亿元，“十一五”期间投资30亿元。", "30亿元", ChapterRole.Review, "2006-2010", FactKind.Actual)]
    [InlineData("“十二五”以来，投资30亿元。", "30亿元", ChapterRole.Review, "2011-2012", FactKind.Actual)]
    [InlineData("建成学校3所，“十一五”时期年均增长9%；收入5亿元。", "5亿元", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("今后三年，新建学校3所。", "3所", ChapterRole.Outlook, "2013-2015", FactKind.Target)]
    [InlineData("五年内，造林3万亩，退耕2万亩。", "2万亩", ChapterRole.Review, "2008-2012", FactKind.Actual)]
    [InlineData("三年内建成学校3所。", "3所", ChapterRole.Outlook, "2013-2015", FactKind.Target)]
    [InlineData("工业增加值增长9%（年度目标6%以上）。", "6%以上", ChapterRole.Review, "2012", FactKind.Target)]
    [InlineData("投资7300亿元、超年度计划目标13.9%。", "13.9%", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("去年完成投资5亿元。", "5亿元", ChapterRole.Outlook, "2012", FactKind.Actual)]
    [InlineData("今年预期目标是：生产总值增长8%。", "8%", ChapterRole.Other, "2013", FactKind.Target)]
    public void Periods(string text, string quote, ChapterRole role, string period, FactKind kind)
    {
        var figure = Read.Figure(text, quote, role);
        Assert.Equal((period, kind), (figure.Period, figure.Kind));
    }

    [Fact]
    public void Plans_under_a_title_of_last_year_are_for_this_year() =>
        Assert.Equal("2013", Read.Figure("主要预期目标是：生产总值增长8%。", "8%", ChapterRole.Review, "2012年工作回顾").Period);

    [Theory]
    [InlineData("过去五年工作回顾", ChapterRole.Review, "2008-2012")]
    [InlineData("“十一五”期间经济社会发展的成就", ChapterRole.Review, "2006-2010")]
    [InlineData("“十二五”时期的战略任务", ChapterRole.Outlook, "2011-2015")]
    [InlineData("2012年和“十二五”时期工作回顾", ChapterRole.Review, "2012")]
    [InlineData("2011年工作回顾", ChapterRole.Review, "2011")]
    [InlineData("今后五年的奋斗目标", ChapterRole.Outlook, "2013-2017")]
    public void A_title_gives_the_period_of_its_part(string title, ChapterRole role, string period) =>
        Assert.Equal(period, Read.Figure("建成学校3所。", "3所", role, title).Period);
}
