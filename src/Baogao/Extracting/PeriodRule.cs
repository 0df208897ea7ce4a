using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>Which years a figure speaks of, and whether it happened or is promised.</summary>
internal static class PeriodRule
{
    public static Period Of(Reading reading, int index, Scene scene, Aspect aspect, string subject) =>
        TermRule.Of(reading, index, scene, aspect, subject, Said(reading, index, scene));

    private static Period Said(Reading reading, int index, Scene scene)
    {
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        var before = reading.Text.AsSpan(0, quantity.Start);
        return Nearest(reading, index, scene)
            ?? Words(before, scene)
            ?? ByWords(before, reading.Text.AsSpan(clause.Start, Math.Max(0, quantity.Start - clause.Start)), scene)
            ?? new Period(scene.Period, scene.Kind, "period:part", 0);
    }

    // 2012年, 六年来, “十四五”期间: of all that stand before the figure the last one counts.
    private static Period? Nearest(Reading reading, int index, Scene scene)
    {
        var year = NamedYear.Of(reading, index, scene);
        var span = SpanPeriod.Of(reading, index, scene);
        var plan = PlanPeriod.In(reading.Text.AsSpan(0, reading.Quantities[index].Start), reading.ClauseOf(reading.Quantities[index]).Start, scene);
        return Later(Later(year, span), plan);
    }

    private static Period? Later(Period? one, Period? other) =>
        one is null || (other is not null && other.Value.At > one.Value.At) ? other : one;

    private static Period? Words(ReadOnlySpan<char> before, Scene scene)
    {
        if (PeriodWords.PastFiveYears.FoundIn(before))
        {
            return new Period(scene.FiveYears(past: true), FactKind.Actual, "period:five-years", 0);
        }

        return PeriodWords.NextFiveYears.FoundIn(before) && scene.Kind is FactKind.Target
            ? new Period(scene.FiveYears(past: false), FactKind.Target, "period:next-years", 0)
            : null;
    }

    private static Period? ByWords(ReadOnlySpan<char> before, ReadOnlySpan<char> clause, Scene scene)
    {
        if (scene.Kind is FactKind.Actual && PeriodWords.Aimed.Ends(clause))
        {
            return new Period(scene.Period, FactKind.Target, "period:aimed", 0);
        }

        if (scene.Kind is FactKind.Actual && !scene.Period.Contains('-') && PeriodWords.Yearly.FoundIn(clause))
        {
            return new Period(scene.FiveYears(past: true), FactKind.Actual, "period:yearly", 0);
        }

        if (scene.Kind is FactKind.Actual && scene.Role is not ChapterRole.Problems && RoleWords.TargetStart.FoundIn(before))
        {
            return new Period(Scene.Text(scene.Year), FactKind.Target, "period:targets", 0);
        }

        return scene.Kind is FactKind.Target && PastIn(clause)
            ? new Period(Scene.Text(scene.Year - 1), FactKind.Actual, "period:done", 0)
            : null;
    }

    // 比去年增长 compares, 去年完成 tells.
    private static bool PastIn(ReadOnlySpan<char> clause) => PeriodWords.LastYear.Starts(clause) || PeriodWords.Done.FoundIn(clause);
}
