using System.Globalization;
using Baogao.Model;

namespace Baogao.Publishing.Comparisons;

/// <summary>A stated growth beside what the stated levels come to: 8% beside 118 / 109.1.</summary>
internal sealed record GrowthComparison(Observation Growth, Observation Before, Observation After, GrowthArithmetic Arithmetic)
{
    /// <summary>Where a report states the growth and the level of a year, and some report the level of the year before.</summary>
    public static IEnumerable<GrowthComparison> In(IReadOnlyList<Observation> observations)
    {
        var stated = new StatedFigures(observations);
        var units = observations.Select(o => o.Figure).Where(f => f.Aspect == Aspect.Level).Select(f => f.Unit).Distinct().ToList();
        return
            from growth in observations
            where growth.Figure is { Aspect: Aspect.Growth, Unit: "%", Direction: not Direction.None }
                && ReferenceEquals(stated.In(growth.Report, Slot.Of(growth.Figure)), growth)
            from unit in units
            let comparison = Of(stated, growth, unit)
            where comparison is not null
            select comparison;
    }

    private static GrowthComparison? Of(StatedFigures stated, Observation growth, string unit)
    {
        if (!int.TryParse(growth.Figure.Period, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        Slot Level(int of, FactKind kind) => new(Aspect.Level, unit, Direction.None, kind, of.ToString(CultureInfo.InvariantCulture));
        var after = stated.In(growth.Report, Level(year, growth.Figure.Kind));
        var before = stated.For(growth.Report, Level(year - 1, FactKind.Actual));
        return after is not null && before is not null && GrowthArithmetic.Of(Read(growth), Read(before), Read(after)) is { } arithmetic
            ? new GrowthComparison(growth, before, after, arithmetic)
            : null;
    }

    private static GrowthTerm Read(Observation observation)
    {
        var figure = observation.Figure;
        var printed = Printed.Of(observation.Report.Source.Quote(figure.Span), figure.Value);
        return new GrowthTerm(figure.Aspect == Aspect.Growth && figure.Direction == Direction.Down ? Fall(printed) : printed, figure.Bound);
    }

    private static Printed? Fall(Printed? printed) => printed is { } number ? number with { Value = -number.Value } : null;
}

/// <param name="Number">Null where its last place is not to be seen.</param>
internal readonly record struct GrowthTerm(Printed? Number, Bound Bound);

/// <summary>Whether a stated growth and two stated levels agree, given how exactly each was printed.</summary>
/// <param name="Computed">Percent.</param>
/// <param name="Low">The least that levels so printed can come to.</param>
internal sealed record GrowthArithmetic(decimal Computed, decimal Low, decimal High, Agreement Agreement)
{
    /// <returns>Null where a number is a bound, or was printed so that its last place is not to be seen.</returns>
    public static GrowthArithmetic? Of(GrowthTerm growth, GrowthTerm before, GrowthTerm after)
    {
        GrowthTerm[] all = [growth, before, after];
        if (all.Any(r => r.Bound is not (Bound.Exact or Bound.About))
            || (growth.Number, before.Number, after.Number) is not ({ } stated, { Low: > 0 } first, { Low: > 0 } second))
        {
            return null;
        }

        var (low, high) = (Percent(second.Low, first.High), Percent(second.High, first.Low));
        return new GrowthArithmetic(Percent(second.Value, first.Value), low, high, Judge());

        Agreement Judge() =>
            stated.High >= low && stated.Low <= high ? Agreement.WithinRounding
            : all.Any(r => r.Bound == Bound.About) ? Agreement.Approximate
            : Agreement.BeyondRounding;
    }

    private static decimal Percent(decimal after, decimal before) => ((after / before) - 1) * 100;
}

internal enum Agreement
{
    WithinRounding,

    /// <summary>Beyond rounding, but a number is stated as "about".</summary>
    Approximate,
    BeyondRounding,
}
