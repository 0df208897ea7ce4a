using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

public class HeadingMarkTests
{
    [Theory]
    [InlineData("一、2012年工作回顾", HeadingKind.Chapter, "一、")]
    [InlineData("十二、其他", HeadingKind.Chapter, "十二、")]
    [InlineData("一．回顾", HeadingKind.Chapter, "一．")]
    [InlineData("一.回顾", HeadingKind.Chapter, "一.")]
    [InlineData("一、 　回顾", HeadingKind.Chapter, "一、 　")]
    [InlineData("第一部分 回顾", HeadingKind.Part, "第一部分 ")]
    [InlineData("第十二部分回顾", HeadingKind.Part, "第十二部分")]
    [InlineData("（一）经济", HeadingKind.Section, "（一）")]
    [InlineData("(十一)经济", HeadingKind.Section, "(十一)")]
    [InlineData("(一）经济", HeadingKind.Section, "(一）")]
    [InlineData("1.经济", HeadingKind.Digit, "1.")]
    [InlineData("1、经济", HeadingKind.Digit, "1、")]
    [InlineData("12．经济", HeadingKind.Digit, "12．")]
    [InlineData("１．经济", HeadingKind.Digit, "１．")]
    [InlineData("（1）经济", HeadingKind.BracketDigit, "（1）")]
    [InlineData("(12)经济", HeadingKind.BracketDigit, "(12)")]
    [InlineData("一是加快发展", HeadingKind.Listed, "一是")]
    [InlineData("二要改善民生", HeadingKind.Listed, "二要")]
    [InlineData("十一是统筹", HeadingKind.Listed, "十一是")]
    [InlineData("附件1 十件实事", HeadingKind.Part, "附件1 ")]
    [InlineData("附件：十件实事", HeadingKind.Part, "附件：")]
    [InlineData("第三篇 任务", HeadingKind.Part, "第三篇 ")]
    [InlineData("1）经济", HeadingKind.BracketDigit, "1）")]
    [InlineData("⑶经济", HeadingKind.BracketDigit, "⑶")]
    [InlineData("⒉经济", HeadingKind.Digit, "⒉")]
    [InlineData("①经济", HeadingKind.Circle, "①")]
    [InlineData("❸经济", HeadingKind.Circle, "❸")]
    [InlineData("第一，经济", HeadingKind.Ordinal, "第一，")]
    [InlineData("第二、经济", HeadingKind.Ordinal, "第二、")]
    [InlineData("首先，经济", HeadingKind.Ordinal, "首先，")]
    [InlineData("——经济", HeadingKind.Bullet, "——")]
    [InlineData("—经济", HeadingKind.Bullet, "—")]
    [InlineData("――经济", HeadingKind.Bullet, "――")]
    [InlineData("－－经济", HeadingKind.Bullet, "－－")]
    [InlineData("─ 经济", HeadingKind.Bullet, "─ ")]
    [InlineData("●经济", HeadingKind.Bullet, "●")]
    [InlineData("■ 经济", HeadingKind.Bullet, "■ ")]
    [InlineData("◆经济", HeadingKind.Bullet, "◆")]
    [InlineData("一", HeadingKind.Chapter, "")]           // a chapter without a title
    [InlineData("十二", HeadingKind.Chapter, "")]
    [InlineData("首先要看到", null, "")]
    [InlineData("第一产业，增长", null, "")]
    [InlineData("一、二季度增长", null, "")]
    [InlineData("第一、二产业", null, "")]
    [InlineData("一、二〇二四年工作回顾", HeadingKind.Chapter, "一、")]
    [InlineData("一、五年来工作回顾", HeadingKind.Chapter, "一、")]
    [InlineData("附件", null, "")]
    [InlineData("附近居民", null, "")]
    [InlineData("-1.5%", null, "")]
    [InlineData("1)", null, "")]
    [InlineData("一、", null, "")]              // a number of nothing
    [InlineData("（一）", null, "")]
    [InlineData("1.", null, "")]
    [InlineData("1.5亿元", null, "")]
    [InlineData("1、2月", null, "")]
    [InlineData("123.经济", null, "")]
    [InlineData("2012年", null, "")]
    [InlineData("一年来", null, "")]
    [InlineData("一方面", null, "")]
    [InlineData("第一产业", null, "")]
    [InlineData("第部分", null, "")]
    [InlineData("(以下简称", null, "")]
    [InlineData("(一", null, "")]
    [InlineData("(", null, "")]
    [InlineData("(2012—2015年)", null, "")]
    [InlineData("、一", null, "")]
    public void Reads(string line, object? kind, string number)
    {
        var mark = HeadingMark.At(Folding.Fold(line));
        Assert.Equal((kind, number), ((object?)mark?.Kind, line[..(mark?.Length ?? 0)]));
    }
}
