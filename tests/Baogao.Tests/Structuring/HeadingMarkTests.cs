using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

public class HeadingMarkTests
{
    [Theory]
    [InlineData("一、2012年工作回顾", 1, "一、")]
    [InlineData("十二、其他", 1, "十二、")]
    [InlineData("一．回顾", 1, "一．")]
    [InlineData("一.回顾", 1, "一.")]
    [InlineData("一、 　回顾", 1, "一、 　")]
    [InlineData("第一部分 回顾", 1, "第一部分 ")]
    [InlineData("第十二部分回顾", 1, "第十二部分")]
    [InlineData("（一）经济", 2, "（一）")]
    [InlineData("(十一)经济", 2, "(十一)")]
    [InlineData("(一）经济", 2, "(一）")]
    [InlineData("1.经济", 3, "1.")]
    [InlineData("1、经济", 3, "1、")]
    [InlineData("12．经济", 3, "12．")]
    [InlineData("１．经济", 3, "１．")]
    [InlineData("（1）经济", 3, "（1）")]
    [InlineData("(12)经济", 3, "(12)")]
    [InlineData("一是加快发展", 3, "一是")]
    [InlineData("二要改善民生", 3, "二要")]
    [InlineData("十一是统筹", 3, "十一是")]
    [InlineData("一、", 0, "")]              // a number of nothing
    [InlineData("（一）", 0, "")]
    [InlineData("1.", 0, "")]
    [InlineData("1.5亿元", 0, "")]
    [InlineData("1、2月", 0, "")]
    [InlineData("123.经济", 0, "")]
    [InlineData("2012年", 0, "")]
    [InlineData("一年来", 0, "")]
    [InlineData("一方面", 0, "")]
    [InlineData("第一产业", 0, "")]
    [InlineData("第部分", 0, "")]
    [InlineData("(以下简称", 0, "")]
    [InlineData("(一", 0, "")]
    [InlineData("(", 0, "")]
    [InlineData("(2012—2015年)", 0, "")]
    [InlineData("、一", 0, "")]
    public void Reads(string line, int level, string number)
    {
        var mark = HeadingMark.At(Folding.Fold(line));
        Assert.Equal((level, number), (mark?.Level ?? 0, line[..(mark?.Length ?? 0)]));
    }
}
