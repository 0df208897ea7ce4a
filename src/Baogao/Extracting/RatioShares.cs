namespace Baogao.Extracting;

/// <summary>三次产业结构调整为12.4:65.8:21.8: three parts or more that make a hundred are shares, a figure each; 0.9:1 is one ratio.</summary>
internal static class RatioShares
{
    private const int FewestParts = 3;
    private const decimal Whole = 100;
    private const decimal Rounding = 1;

    /// <summary>The parts as numerals of their own, or the numeral as it is.</summary>
    public static IReadOnlyList<Numeral> Of(ReadOnlySpan<char> text, Numeral numeral)
    {
        if (numeral.Form is not NumeralForm.Ratio)
        {
            return [numeral];
        }

        var parts = Parts(text, numeral);
        return parts.Count >= FewestParts && Math.Abs(parts.Sum(p => p.Value) - Whole) <= Rounding ? parts : [numeral];
    }

    private static List<Numeral> Parts(ReadOnlySpan<char> text, Numeral numeral)
    {
        var parts = new List<Numeral>();
        for (var at = numeral.Start; at < numeral.End; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var end = Math.Min(Digits.End(text, at), numeral.End);
                parts.Add(new Numeral(at, end, Digits.Value(text[at..end]) ?? 0, NumeralForm.Arabic));
                at = end;
            }
        }

        return parts;
    }
}
