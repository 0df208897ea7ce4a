using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>Which years a figure speaks of, and whether it happened or is promised.</summary>
internal static class PeriodRule
{
    public static (string Period, FactKind Kind, string Rule) Of(Reading reading, int index, Scene scene)
    {
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        if (YearFor(reading, index) is { } year)
        {
            return year;
        }

        var before = reading.Text.AsSpan(0, quantity.Start);
        return ByWords(before, reading.Text.AsSpan(clause.Start, Math.Max(0, quantity.Start - clause.Start)), scene)
            ?? (scene.Period, scene.Kind, "period:part");

        (string, FactKind, string)? YearFor(Reading r, int i) =>
            NamedYear(r, i) is var (first, last) ? (Scene.Text(first, last), KindOf(scene, first, last), "period:year") : null;
    }

    private static FactKind KindOf(Scene scene, int first, int last) =>
        last >= scene.Year && first >= scene.Year - 1 ? FactKind.Target : FactKind.Actual;

    private static (string Period, FactKind Kind, string Rule)? ByWords(ReadOnlySpan<char> before, ReadOnlySpan<char> clause, Scene scene)
    {
        if (PeriodWords.PastFiveYears.FoundIn(before))
        {
            return (scene.FiveYears(past: true), FactKind.Actual, "period:five-years");
        }

        if (PeriodWords.PastThreeYears.FoundIn(before))
        {
            return (Scene.Text(scene.Year - 3, scene.Year - 1), FactKind.Actual, "period:three-years");
        }

        if (PeriodWords.NextFiveYears.FoundIn(before) && scene.Kind is FactKind.Target)
        {
            return (scene.FiveYears(past: false), FactKind.Target, "period:next-years");
        }

        if (PlanPeriod.In(before) is { } plan)
        {
            return (plan.Period, plan.First >= scene.Year - 1 || scene.Kind is FactKind.Target ? FactKind.Target : FactKind.Actual, "period:plan");
        }

        if (scene.Kind is FactKind.Actual && !scene.Period.Contains('-') && PeriodWords.Yearly.FoundIn(clause))
        {
            return (scene.FiveYears(past: true), FactKind.Actual, "period:yearly");
        }

        if (scene.Kind is FactKind.Actual && scene.Role is not ChapterRole.Problems && RoleWords.TargetStart.FoundIn(before))
        {
            return (Scene.Text(scene.Year), FactKind.Target, "period:targets");
        }

        return scene.Kind is FactKind.Target && PastIn(clause)
            ? (Scene.Text(scene.Year - 1), FactKind.Actual, "period:done")
            : null;
    }

    // 比去年增长 compares, 去年完成 tells.
    private static bool PastIn(ReadOnlySpan<char> clause) => PeriodWords.LastYear.Starts(clause) || PeriodWords.Done.FoundIn(clause);

    /// <summary>The nearest year before the figure that is not only compared with; in its clause first, then back to the sentence's start.</summary>
    private static (int First, int Last)? NamedYear(Reading reading, int index)
    {
        var text = reading.Text.AsSpan();
        var figure = reading.Quantities[index];
        for (var i = index - 1; i >= 0; i--)
        {
            var numeral = reading.Quantities[i].Numeral;
            if (reading.Reasons[i] is not NotFigure.Date || !Years.IsYear(text, numeral) || IsCompared(text, reading.Quantities[i], figure))
            {
                continue;
            }

            return ((int)numeral.Value, numeral.Form is NumeralForm.Range ? Years.Last(text, numeral) : (int)numeral.Value);
        }

        return null;
    }

    // 比2007年增长3倍; but 由2007年的1亿元: the figure stands right behind its year.
    private static bool IsCompared(ReadOnlySpan<char> text, Quantity year, Quantity figure)
    {
        var behind = text[year.End..Math.Max(year.End, figure.Start)];
        if (behind is "的" or "")
        {
            return false;
        }

        return year.Numeral.Start > 0 && text[year.Numeral.Start - 1] is '比' or '较' or '同' or '是' or '由' or '从' or '自' or '(' or '《';
    }
}
