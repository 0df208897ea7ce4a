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
    // 18.2亿亩 is printed as 121.3 million hectares: between units, numbers are rounded.
    private const decimal Rounding = 0.005m;

    // A third, 0.333 or 33.3%.
    private const decimal Fraction = 0.01m;

    public bool Equals(Quantity other, bool ignoreUnits)
    {
        if (ignoreUnits || Measure is null || other.Measure is null || Measure.Code == other.Measure.Code || IsRate(Measure, other.Measure))
        {
            return Near(Value, other.Value, IsFraction || other.IsFraction ? Fraction : 0);
        }

        return Measure.Dimension == other.Measure.Dimension && Near(Value * Measure.Factor, other.Value * other.Measure.Factor, Rounding);
    }

    private static bool IsRate(Measure a, Measure b) => a.Dimension == b.Dimension && a.Factor == b.Factor;

    private static bool Near(decimal a, decimal b, decimal tolerance) => Math.Abs(a - b) <= Math.Max(Math.Abs(a), Math.Abs(b)) * tolerance;
}

/// <summary>A number of either language, made ready for comparing.</summary>
/// <param name="Readings">What it may mean; the first is what it says.</param>
/// <param name="IsHard">It must have its like in the other language, even where that has no number left.</param>
internal sealed record Compared(TextSpan Span, IReadOnlyList<Quantity> Readings, Bound Bound, NumberClass Class, bool IsHard)
{
    public bool Agrees(Compared other) => (Class == other.Class || (IsPlain && other.IsPlain)) && Readings.Any(a => other.Readings.Any(b => a.Equals(b, ignoreUnits: false)));

    // May is no 5; but 2012 may count projects, and a day may stand without its month.
    private bool IsPlain => Class != NumberClass.Month;

    /// <summary>The same number of something else.</summary>
    public bool AgreesButForUnits(Compared other) => Readings[0].Equals(other.Readings[0], ignoreUnits: true);
}
