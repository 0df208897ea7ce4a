using System.Diagnostics;
using Baogao.Diagnostics;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>Texts made to be slow: the time grows with the text, not with its square. The bound is wide, for busy machines.</summary>
public class SpeedTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("中", 1_000_000)]                       // one line
    [InlineData("（", 1_000_000)]
    [InlineData("“建设（。", 200_000)]                  // nothing is ever closed
    [InlineData("目标：增长1；", 200_000)]
    [InlineData("。（一）甲。（二）", 50_000)]
    [InlineData("甲（下转第四版）", 50_000)]
    [InlineData("。&nbsp;&nbsp;", 100_000)]
    [InlineData("1\n", 500_000)]
    [InlineData("建设一批学校\n", 500_000)]
    [InlineData("一、工作回顾\n甲。\n", 100_000)]
    [InlineData("2024年工作回顾\n甲。\n", 100_000)]
    [InlineData("2024年工作回顾\n一、甲\n", 50_000)]
    [InlineData("各位代表：\n政府工作报告\n", 50_000)]
    [InlineData("名词解释\n[1]甲：乙\n", 50_000)]
    public void Takes_seconds(string piece, int times)
    {
        var source = new SourceText("a.txt", string.Concat(Enumerable.Repeat(piece, times)));
        var clock = Stopwatch.StartNew();
        OutlineBuilder.Build(source, new DiagnosticBag());
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bound);
    }
}
