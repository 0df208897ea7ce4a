using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>In an account of several years: what was done there took all of them, what stands at their end is of the last, growth is from its base.</summary>
internal static class TermRule
{
    /// <summary>Narrows or widens what the words around a figure say of its years.</summary>
    public static Period Of(Reading reading, int index, Scene scene, Aspect aspect, string subject, Period said)
    {
        if (said.Kind is not FactKind.Actual || Span(scene.Period) is null && Span(said.Years) is null && aspect is not (Aspect.Growth or Aspect.Change))
        {
            return said;
        }

        if (aspect is Aspect.Growth or Aspect.Change)
        {
            return Growth(reading, index, scene, said);
        }

        // 五年累计 and 2008—2012年 beside the figure mean what they say.
        var broad = said.Rule is "period:part" or "period:five-years" || (said.Rule is "period:years-past" && said.At < reading.ClauseOf(reading.Quantities[index]).Start);
        return broad && Span(said.Years) is var (first, last)
            ? Amount(reading, index, aspect, subject, first, last) ?? said
            : said;
    }

    private static Period Growth(Reading reading, int index, Scene scene, Period said)
    {
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        if (PeriodWords.Average.FoundIn(reading.Text.AsSpan(clause.Start, quantity.Start - clause.Start)))
        {
            return Span(said.Years) is null && Span(scene.Period) is not null ? said with { Years = scene.Period, Rule = "period:yearly" } : said;
        }

        if (BaseYear(reading, index, Span(scene.Period) is not null) is { } from)
        {
            var last = Span(said.Years)?.Last ?? Single(said.Years);
            return from < last - 1 ? said with { Years = Scene.Text(from, last), Rule = "period:base" } : said;
        }

        return said;
    }

    private static Period? Amount(Reading reading, int index, Aspect aspect, string subject, int first, int last)
    {
        if (StartsRange(reading, index))
        {
            return new Period(Scene.Text(first - 1), FactKind.Actual, "period:from", 0);
        }

        return IsAtEnd(reading, index, aspect, subject) ? new Period(Scene.Text(last), FactKind.Actual, "period:end", 0) : null;
    }

    // 由两家增加到13家: the first number is of the year before the span.
    private static bool StartsRange(Reading reading, int index)
    {
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        var before = reading.Text.AsSpan(clause.Start, quantity.Start - clause.Start);
        var after = reading.Text.AsSpan(quantity.End, clause.End - quantity.End);
        return before.Length > 0 && (before[^1] is '由' or '从') && after.IndexOfAny('到', '至') >= 0;
    }

    private static bool IsAtEnd(Reading reading, int index, Aspect aspect, string subject)
    {
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        var before = reading.Text.AsSpan(clause.Start, FirstOfList(reading, index) - clause.Start).TrimEnd();
        return aspect switch
        {
            Aspect.Rank or Aspect.Share => true,
            Aspect.Level => PeriodWords.Arrivals.Ends(before) || PeriodWords.Standing.FoundIn(before)
                || (PeriodWords.YearlySubjects.Ends(subject) && !PeriodWords.Deeds.FoundIn(before)),
            _ => false,
        };
    }

    // 分别达到13.8万人和20.6万人: what stands before the list stands before each.
    private static int FirstOfList(Reading reading, int index)
    {
        var clause = reading.ClauseOf(reading.Quantities[index]);
        while (index > 0 && reading.Quantities[index - 1].Start >= clause.Start && reading.JoinsNext(index - 1))
        {
            index--;
        }

        return reading.Quantities[index].Start;
    }

    /// <summary>比2003年增长1.1倍, 增加15903元: the year that growth is counted from, named before the figure in its sentence.</summary>
    /// <param name="wide">In an account of several years the base holds for the whole sentence, else up to a semicolon.</param>
    private static int? BaseYear(Reading reading, int index, bool wide)
    {
        var text = reading.Text.AsSpan();
        for (var i = index - 1; i >= 0; i--)
        {
            var year = reading.Quantities[i];
            if (reading.Reasons[i] is NotFigure.Date && year.Numeral.Form is not NumeralForm.Range && Years.IsYear(text, year.Numeral)
                && year.Numeral.Start > 0 && text[year.Numeral.Start - 1] is '比' or '较' or '是')
            {
                return (int)year.Numeral.Value;
            }

            if (!wide && text[year.End..reading.Quantities[index].Start].IndexOfAny(';', '；', '。') >= 0)
            {
                return null;
            }
        }

        return null;
    }

    private static (int First, int Last)? Span(string years) =>
        years.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? (Single(years[..dash]), Single(years[(dash + 1)..])) : null;

    private static int Single(string year) => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
}
