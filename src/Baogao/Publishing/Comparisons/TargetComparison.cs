using System.Globalization;
using Baogao.Model;

namespace Baogao.Publishing.Comparisons;

/// <summary>A target that is no higher than the result of the year before.</summary>
internal sealed record TargetComparison(Observation Target, Observation Result, TargetRelation Relation)
{
    public static IEnumerable<TargetComparison> In(IReadOnlyList<Observation> observations)
    {
        var stated = new StatedFigures(observations);
        return
            from target in observations
            where target.Figure.Kind == FactKind.Target && ReferenceEquals(stated.In(target.Report, Slot.Of(target.Figure)), target)
            let result = ResultBefore(stated, target)
            where result is not null
            let relation = Relate(target.Figure, result.Figure)
            where relation is not null
            select new TargetComparison(target, result, relation.Value);
    }

    /// <returns>Null where the target is higher, or the two cannot be compared.</returns>
    public static TargetRelation? Relate(Figure target, Figure result)
    {
        if (target.Aspect is Aspect.Rank or Aspect.Cumulative)
        {
            return null;
        }

        return target.Value == result.Value && target.Bound == result.Bound ? TargetRelation.Equal
            : target.Value < result.Value && IsAmount(target) && IsAmount(result) ? TargetRelation.Below
            : null;
    }

    // A lower rate or a smaller decrease is no lower target.
    private static bool IsAmount(Figure figure) =>
        figure is { Aspect: Aspect.Level or Aspect.Change, Direction: not Direction.Down, Bound: Bound.Exact or Bound.About };

    private static Observation? ResultBefore(StatedFigures stated, Observation target) =>
        int.TryParse(target.Figure.Period, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? stated.For(target.Report, Slot.Of(target.Figure) with { Kind = FactKind.Actual, Period = (year - 1).ToString(CultureInfo.InvariantCulture) })
            : null;
}

internal enum TargetRelation
{
    Below,
    Equal,
}
