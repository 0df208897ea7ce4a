using Baogao.Publishing.Comparisons;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>What the figures of an indicator come to, by year.</summary>
internal static class ComparisonViews
{
    public static ComparisonsView Of(FactViews facts, Indicator indicator)
    {
        var growth = GrowthComparison.In(indicator.Observations).OrderBy(g => g.Growth.Figure.Period, StringComparer.Ordinal).ToList();
        return new ComparisonsView(
            [.. growth.Select(g => Growth(facts, g))],
            [.. Targets(indicator).Select(t => new TargetView(facts.Observation(t.Target), facts.Observation(t.Result), Key(t.Relation)))],
            growth.Exists(g => g.Arithmetic.Agreement != Agreement.WithinRounding));
    }

    // What only its own word names, 投资 or 村, may be another thing in the next sentence: a target for one is no target for the other.
    private static IEnumerable<TargetComparison> Targets(Indicator indicator) =>
        indicator.Name.Followed
            ? TargetComparison.In(indicator.Observations).OrderBy(t => t.Target.Figure.Period, StringComparer.Ordinal)
            : [];

    private static GrowthView Growth(FactViews facts, GrowthComparison growth)
    {
        var (speech, arithmetic) = (facts.Maker.Speech, growth.Arithmetic);
        return new GrowthView(
            facts.Observation(growth.Growth),
            facts.Observation(growth.Before),
            facts.Observation(growth.After),
            speech.Rate(arithmetic.Computed),
            speech.Rate(arithmetic.Low),
            speech.Rate(arithmetic.High),
            Key(arithmetic.Agreement));
    }

    private static string Key(TargetRelation relation) => relation == TargetRelation.Below ? "below" : "equal";

    private static string Key(Agreement agreement) => agreement switch
    {
        Agreement.WithinRounding => "within",
        Agreement.Approximate => "approximate",
        _ => "beyond",
    };
}
