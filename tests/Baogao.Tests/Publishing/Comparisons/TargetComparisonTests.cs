using System.Globalization;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Comparisons;
using Xunit;

namespace Baogao.Tests.Publishing.Comparisons;

public class TargetComparisonTests
{
    private static readonly Stated Report = new(2013, "上年620亿元，今年600亿元，其中500亿元。");

    [Theory]
    [InlineData("600", "620", Aspect.Level, "exact", "Below")]      // 规模以上工业总产值, 亿元
    [InlineData("5", "6.1", Aspect.Change, "exact", "Below")]       // 公共绿地, 万平方米
    [InlineData("5", "6.1", Aspect.Change, "about", "Below")]
    [InlineData("500", "466", Aspect.Change, "exact", null)]        // 养老床位
    [InlineData("620", "620", Aspect.Level, "exact", "Equal")]
    [InlineData("21040", "21040", Aspect.Level, "at-most", "Equal")]
    [InlineData("20000", "21040", Aspect.Level, "at-most", null)]   // two limits: nobody knows the numbers
    [InlineData("10", "10", Aspect.Growth, "exact", "Equal")]
    [InlineData("8", "9", Aspect.Growth, "exact", null)]            // slower growth is no lower target
    [InlineData("4", "4.5", Aspect.Share, "exact", null)]
    [InlineData("3", "3", Aspect.Rank, "exact", null)]
    public void A_target_beside_the_last_result(string target, string result, Aspect aspect, string bound, string? relation) =>
        Assert.Equal(relation, TargetComparison.Relate(Figure(target, aspect, bound, FactKind.Target), Figure(result, aspect, bound, FactKind.Actual))?.ToString());

    [Fact]
    public void A_smaller_decrease_is_not_called_lower() => Assert.Null(TargetComparison.Relate(
        Figure("5", Aspect.Change, "exact", FactKind.Target) with { Direction = Direction.Down },
        Figure("6", Aspect.Change, "exact", FactKind.Actual) with { Direction = Direction.Down }));

    [Fact]
    public void The_same_number_as_a_limit_and_as_a_result_is_not_the_same() => Assert.Null(TargetComparison.Relate(
        Figure("100", Aspect.Share, "at-least", FactKind.Target),
        Figure("100", Aspect.Share, "exact", FactKind.Actual)));

    [Fact]
    public void Only_the_year_before_counts()
    {
        var target = Report.Level("600亿元", 60_000_000_000, "2013", FactKind.Target);
        var result = Report.Level("620亿元", 62_000_000_000, "2012");
        Assert.Equal((target, result, TargetRelation.Below), Parts(Assert.Single(TargetComparison.In([target, result]))));
        Assert.Empty(TargetComparison.In([target, Report.Level("620亿元", 62_000_000_000, "2011")]));
        Assert.Empty(TargetComparison.In([target, Report.Level("620亿元", 62_000_000_000, "2008-2012")]));
    }

    [Fact]
    public void Where_a_report_states_two_numbers_neither_is_taken()
    {
        var target = Report.Level("600亿元", 60_000_000_000, "2013", FactKind.Target);
        var result = Report.Level("620亿元", 62_000_000_000, "2012");
        Assert.Empty(TargetComparison.In([target, result, Report.Level("500亿元", 50_000_000_000, "2012")]));
        Assert.Empty(TargetComparison.In([target, result, Report.Level("500亿元", 50_000_000_000, "2013", FactKind.Target)]));
    }

    private static (Observation Target, Observation Result, TargetRelation Relation) Parts(TargetComparison found) => (found.Target, found.Result, found.Relation);

    private static Figure Figure(string value, Aspect aspect, string bound, FactKind kind) => Report.Figure(
        "600亿元", decimal.Parse(value, CultureInfo.InvariantCulture), aspect, "CNY", Direction.None, "2013", kind, Terms.Parse<Bound>(bound)!.Value).Figure;
}
