using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Comparisons;
using Xunit;

namespace Baogao.Tests.Publishing.Comparisons;

public class GrowthComparisonTests
{
    private static readonly Stated Report2013 = new(2013, "财政收入109.1亿元，增长9%。今年118亿元，增长8%。其中20亿元，增长7%，约110亿元。");
    private static readonly Stated Report2014 = new(2014, "财政收入120亿元，增长10%；上年109.1亿元，后核为108亿元。");

    private static readonly Observation Result2012 = Report2013.Level("109.1亿元", 10_910_000_000, "2012");
    private static readonly Observation Target2013 = Report2013.Level("118亿元", 11_800_000_000, "2013", FactKind.Target);
    private static readonly Observation Growth2013 = Report2013.Growth("8%", 8, "2013", FactKind.Target);

    [Fact]
    public void A_target_is_compared_with_the_result_before_it()
    {
        var found = Assert.Single(GrowthComparison.In([Result2012, Target2013, Growth2013]));
        Assert.Equal((Growth2013, Result2012, Target2013), (found.Growth, found.Before, found.After));
        Assert.Equal(8.16m, decimal.Round(found.Arithmetic.Computed, 2));
    }

    [Fact]
    public void The_level_of_the_year_before_may_stand_in_another_report()
    {
        var growth = Report2014.Growth("10%", 10, "2013");
        var found = Assert.Single(GrowthComparison.In([Result2012, Report2014.Level("120亿元", 12_000_000_000, "2013"), growth]));
        Assert.Equal((growth, Result2012), (found.Growth, found.Before));
    }

    [Fact]
    public void What_the_report_itself_says_of_the_year_before_comes_first()
    {
        var revised = Report2014.Level("108亿元", 10_800_000_000, "2012");
        var found = Assert.Single(GrowthComparison.In([Result2012, Report2014.Level("120亿元", 12_000_000_000, "2013"), Report2014.Growth("10%", 10, "2013"), revised]));
        Assert.Equal(revised, found.Before);
    }

    public static TheoryData<string, Observation[]> Incomparable => new()
    {
        { "no level of the year before", [Target2013, Growth2013] },
        { "no level of the year", [Result2012, Growth2013] },
        { "a level in another unit", [Result2012, Report2013.Figure("118亿元", 11_800_000_000, Aspect.Level, "USD", Direction.None, "2013", FactKind.Target), Growth2013] },
        { "the growth is a result, the level a target", [Result2012, Target2013, Report2013.Growth("8%", 8, "2013")] },
        { "two levels: a total and a part", [Result2012, Target2013, Report2013.Level("20亿元", 2_000_000_000, "2013", FactKind.Target), Growth2013] },
        { "two growths", [Result2012, Target2013, Growth2013, Report2013.Growth("7%", 7, "2013", FactKind.Target)] },
        { "growth over several years", [Result2012, Target2013, Report2013.Growth("8%", 8, "2011-2013", FactKind.Target)] },
        { "neither up nor down", [Result2012, Target2013, Report2013.Growth("8%", 8, "2013", FactKind.Target, direction: Direction.None)] },
        { "at least", [Result2012, Target2013, Report2013.Growth("8%", 8, "2013", FactKind.Target, Bound.AtLeast)] },
    };

    [Theory]
    [MemberData(nameof(Incomparable))]
    public void What_does_not_belong_together_is_left_alone(string why, Observation[] observations) =>
        Assert.True(!GrowthComparison.In(observations).Any(), why);
}
