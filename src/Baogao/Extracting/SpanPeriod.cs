using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>六年来, 近三年, 今后三年: years counted back from the report's or on from it.</summary>
internal static class SpanPeriod
{
    private const int Longest = 10;

    public static Period? Of(Reading reading, int index, Scene scene)
    {
        if (reading.Times.Count == 0)
        {
            return null;
        }

        var text = reading.Text;
        foreach (var i in reading.TimesBefore(index))
        {
            var years = reading.Quantities[i];
            if (years.Unit?.Word != "年" || reading.Reasons[i] is not NotFigure.Duration || years.Value is < 2 or > Longest || years.Value != decimal.Truncate(years.Value))
            {
                continue;
            }

            var near = reading.ClauseOf(reading.Quantities[index]).Holds(years.Numeral.Start);
            if (IsPast(text, years, near, scene.Kind))
            {
                return new Period(Scene.Text(scene.Year - (int)years.Value, scene.Year - 1), FactKind.Actual, "period:years-past", years.Start);
            }

            if (scene.Kind is FactKind.Target && (near || IsHead(reading, years)) && text.AsSpan(years.UnitEnd).StartsWith("内", StringComparison.Ordinal))
            {
                return new Period(Scene.Text(scene.Year, scene.Year + (int)years.Value - 1), FactKind.Target, "period:years-next", years.Start);
            }

            if (scene.Kind is FactKind.Target && PeriodWords.SpanNextBefore.LengthBefore(text, years.Start) > 0)
            {
                return new Period(Scene.Text(scene.Year, scene.Year + (int)years.Value - 1), FactKind.Target, "period:years-next", years.Start);
            }
        }

        return null;
    }

    // 三年内，…
    private static bool IsHead(Reading reading, Quantity years) => reading.ClauseOf(years).Start == years.Start && reading.Text[years.UnitEnd..].StartsWith("内,", StringComparison.Ordinal);

    // 六年来 holds for all that follows, 五年累计 and 近三年 for their clause.
    private static bool IsPast(ReadOnlySpan<char> text, Quantity years, bool near, FactKind kind) =>
        PeriodWords.SpanPast.LengthAt(text, years.UnitEnd) > 0 || (kind is FactKind.Actual && years.Start == 0 && text[years.UnitEnd..].StartsWith("内", StringComparison.Ordinal)) || PeriodWords.SpanPastBefore.LengthBefore(text, years.Start) > 0
        || (near && (PeriodWords.SpanPastHere.LengthAt(text, years.UnitEnd) > 0 || PeriodWords.Recent.LengthBefore(text, years.Start) > 0));
}
