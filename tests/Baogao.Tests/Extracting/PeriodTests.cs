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
    [InlineData("产值比2007年增长80%。", "80%", ChapterRole.Review, "2012", FactKind.Actual)]
    [InlineData("到2015年，人均收入达到3万元。", "3万元", ChapterRole.Outlook, "2015", FactKind.Target)]
    [InlineData("“十二五”期间，建设公路100公里。", "100公里", ChapterRole.Outlook, "2011-2015", FactKind.Target)]
    [InlineData("去年完成投资5亿元。", "5亿元", ChapterRole.Outlook, "2012", FactKind.Actual)]
    [InlineData("今年预期目标是：生产总值增长8%。", "8%", ChapterRole.Other, "2013", FactKind.Target)]
    public void Periods(string text, string quote, ChapterRole role, string period, FactKind kind)
    {
        var figure = Read.Figure(text, quote, role);
        Assert.Equal((period, kind), (figure.Period, figure.Kind));
    }

    [Theory]
    [InlineData("过去五年工作回顾", ChapterRole.Review, "2008-2012")]
    [InlineData("2011年工作回顾", ChapterRole.Review, "2011")]
    [InlineData("今后五年的奋斗目标", ChapterRole.Outlook, "2013-2017")]
    public void A_title_gives_the_period_of_its_part(string title, ChapterRole role, string period) =>
        Assert.Equal(period, Read.Figure("建成学校3所。", "3所", role, title).Period);
}
