namespace Baogao.Publishing.Charts;

/// <summary>The range of values that a chart shows, in steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed record ValueAxis(decimal From, decimal To, decimal Step)
{
    private const int Steps = 4;

    // Figures this close together lie on top of each other in a chart from zero.
    private const decimal Close = 0.75m;

    private const int FewestToCut = 3;

    private static readonly decimal[] Multiples = [1, 2, 5, 10];

    public bool IsCut => From > 0;

    public static ValueAxis Over(IReadOnlyList<decimal> values)
    {
        var (low, high) = (values.Min(), values.Max());
        if (!CanCut(values))
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        var step = StepFor(high - low, whole: values.All(decimal.IsInteger));
        var (from, to) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        return new ValueAxis(from, to == from ? from + step : to, step);
    }

    /// <summary>0 at the foot of the axis, 1 at its head.</summary>
    public decimal At(decimal value) => (value - From) / (To - From);

    public IEnumerable<decimal> Ticks()
    {
        for (var tick = From; tick <= To; tick += Step)
        {
            yield return tick;
        }
    }

    private static bool CanCut(IReadOnlyList<decimal> values) =>
        values.Distinct().Count() >= FewestToCut && values.Min() > 0 && values.Min() >= Close * values.Max();

    private static decimal StepFor(decimal range, bool whole)
    {
        var power = 1m;
        while (power * 10 * Steps <= range)
        {
            power *= 10;
        }

        while (power * Steps > range && range > 0 && !(whole && power == 1))
        {
            power /= 10;
        }

        return power * Multiples.First(m => m * power * Steps >= range || m == 10);
    }
}
