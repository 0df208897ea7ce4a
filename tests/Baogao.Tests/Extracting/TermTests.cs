using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

/// <summary>Periods in a report of 2013 that accounts for five years: deeds took the term, what stands is of its end, growth is from its base.</summary>
public class TermTests
{
    private const string Title = "过去五年工作回顾";

    [Theory]
    [InlineData("建成学校3所。", "3所", "2008-2012")]
    [InlineData("累计完成投资30亿元。", "30亿元", "2008-2012")]
    [InlineData("新增就业5万人。", "5万人", "2008-2012")]
    [InlineData("引进市外投资30亿元。", "30亿元", "2008-2012")]
    [InlineData("森林覆盖率提高5个百分点。", "5个百分点", "2008-2012")]
    [InlineData("产值增长1.5倍。", "1.5倍", "2008-2012")]
    [InlineData("2012年产值50亿元，年均增长9%。", "9%", "2008-2012")]
    [InlineData("2012年产值50亿元，年均增长9%。", "50亿元", "2012")]
    [InlineData("2012年产值50亿元，比2007年增长1.1倍，人均收入增加900元。", "1.1倍", "2007-2012")]
    [InlineData("2012年产值50亿元，比2007年增长1.1倍，人均收入增加900元。", "900元", "2007-2012")]
    [InlineData("2012年产值50亿元，是2007年的2.1倍。", "2.1倍", "2007-2012")]
    [InlineData("社会消费品零售总额30亿元。", "30亿元", "2012")]
    [InlineData("城镇化率达到47%。", "47%", "2012")]
    [InlineData("建成区面积达到 53平方公里。", "53平方公里", "2012")]
    [InlineData("参保人数分别达到13万人和20万人。", "20万人", "2012")]
    [InlineData("企业由两家增加到13家。", "两家", "2007")]
    [InlineData("企业由两家增加到13家。", "13家", "2012")]
    [InlineData("产量居全省第三。", "三", "2012")]
    [InlineData("在建项目28个。", "28个", "2012")]
    [InlineData("产量连续3年突破100万吨。", "突破100万吨", "2010-2012")]
    public void Years_of_a_term(string text, string quote, string period) =>
        Assert.Equal(period, Read.Figure(text, quote, ChapterRole.Review, Title).Period);

    [Fact]
    public void Five_years_at_the_head_hold_to_the_end_of_the_paragraph() =>
        Assert.Equal("2008-2012", Read.Figure("五年来，我们着力改善民生。建成学校3所。", "3所", ChapterRole.Review, "2012年工作回顾").Period);

    [Fact]
    public void The_last_year_at_the_head_of_a_paragraph_holds_to_its_end() =>
        Assert.Equal("2012", Read.Figure("刚刚过去的2012年，极不平凡。建成学校3所。", "3所", ChapterRole.Review, Title).Period);

    [Fact]
    public void The_term_of_a_government_is_five_years() =>
        Assert.Equal("2008-2012", Read.Figure("建成学校3所。", "3所", ChapterRole.Review, "本届政府工作回顾").Period);
}
