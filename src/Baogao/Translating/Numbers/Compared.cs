using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>What a number is compared with: amounts with amounts, years with years.</summary>
internal enum NumberClass
{
    Amount,
    Year,
    Month,
    Day,

    /// <summary>Of a name, an order, a slogan: it may match, and is never missed.</summary>
    Loose,
}

/// <param name="Value">In units of <paramref name="Measure"/>.</param>
/// <param name="Measure">Null for a plain number, or where the text names no unit.</param>
/// <param name="IsFraction">It is the decimal form of a fraction.</param>
internal readonly record struct Quantity(decimal Value, Measure? Measure, bool IsFraction = false)
{
    private const decimal Most = 1_000_000_000_000_000_000_000_000m;

    private const decimal LeastRounding = 0.0005m;

    // What is cut off at its last digit: 3.3 for 3.37.
    private const decimal MostCutOff = 0.02m;

    // Where a number of one digit is meant: 0.09 is printed as 0.1, and 0.4 is no 0.6.
    private const decimal MostRounding = 0.1m;

    // A third, 0.333 or 33.3%.
    private const decimal Fraction = 0.01m;

    /// <summary>Whether the Chinese quantity is what the English one says.</summary>
    public bool IsSaidBy(Quantity english)
    {
        if (IsPercent != english.IsPercent && !IsFraction && !english.IsFraction)
        {
            return false;
        }

        return Measure is null || english.Measure is null || Measure.Code == english.Measure.Code || IsRate(Measure, english.Measure)
            ? HasValueOf(english)
            : Measure.Dimension == english.Measure.Dimension && IsOfSize(english) && IsPrintedAs(Value * Measure.Factor / english.Measure.Factor, english.Value);
    }

    /// <summary>Whatever it measures.</summary>
    public bool HasValueOf(Quantity other) => Near(Value, other.Value, IsFraction || other.IsFraction ? Fraction : 0);

    /// <summary>In the base unit of what it measures.</summary>
    public decimal InBase => (double)Value * (double)(Measure?.Factor ?? 1) is var value && value < (double)Most ? Value * (Measure?.Factor ?? 1) : Most;

    // Roughly as large: what is no number of this world would not fit a decimal.
    private bool IsOfSize(Quantity english) => (double)Value * (double)Measure!.Factor / ((double)english.Value * (double)english.Measure!.Factor) is > 0.5 and < 2;

    private bool IsPercent => Measure?.Dimension == Measures.Percent;

    private static bool IsRate(Measure a, Measure b) => a.Dimension == b.Dimension && a.Factor == b.Factor;

    private static bool Near(decimal a, decimal b, decimal tolerance) => Math.Abs(a - b) <= Math.Max(Math.Abs(a), Math.Abs(b)) * tolerance;

    // 18.2亿亩 is printed as 121.3 million hectares, 5000万亩 as 3.3: between units, numbers are rounded or cut off at their last digit.
    private static bool IsPrintedAs(decimal value, decimal printed)
    {
        var digit = LastDigit(printed);
        return Near(value, printed, LeastRounding)
            || (Near(value, printed, MostCutOff) && printed > value - digit && printed <= value)
            || (Near(value, printed, MostRounding) && Math.Abs(value - printed) <= digit / 2);
    }

    // 100000 of 3300000, 0.1 of 121.3.
    private static decimal LastDigit(decimal value)
    {
        var place = 1m;
        while (place > 0.000001m && value % place != 0)
        {
            place /= 10;
        }

        while (value != 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }
}

/// <summary>A number of either language, made ready for comparing.</summary>
/// <param name="Readings">What it may mean; the first is what it says.</param>
/// <param name="IsHard">It must have its like in the other language, even where that has no number left.</param>
internal sealed record Compared(TextSpan Span, IReadOnlyList<Quantity> Readings, Bound Bound, NumberClass Class, bool IsHard)
{
    /// <summary>Whether this number of the Chinese is that of the English.</summary>
    public bool IsSaidBy(Compared english) => (Class == english.Class || (IsPlain && english.IsPlain)) && Readings.Any(a => english.Readings.Any(a.IsSaidBy));

    // May is no 5; but 2012 may count projects, and a day may stand without its month.
    private bool IsPlain => Class != NumberClass.Month;

    /// <summary>The same number of something else.</summary>
    public bool IsOfOtherUnit(Compared other) => Readings[0].HasValueOf(other.Readings[0]);
}
