using System.Globalization;
using Baogao.Text;

namespace Baogao.Publishing.Comparisons;

/// <summary>A number and how exactly it was printed: 109.1亿元 stands for anything within half of 0.1亿.</summary>
/// <param name="Half">Half a unit of the last printed place, in the unit of the value.</param>
internal readonly record struct Printed(decimal Value, decimal Half)
{
    // Beyond these is a misreading, and arithmetic on it would overflow.
    private const decimal Smallest = 0.000_001m;
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public decimal Low => Value - Half;

    public decimal High => Value + Half;

    /// <returns>Null for a number whose last place is not to be seen: one in Chinese numerals, 1万3千.</returns>
    public static Printed? Of(string quote, decimal value)
    {
        var digits = Digits(Folding.Fold(quote));
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            || number is < Smallest or > Largest
            || value is < Smallest or > Largest
            || !IsPowerOfTen(value / number))
        {
            return null;
        }

        return new Printed(value, value / number * LastPlace(digits) / 2);
    }

    private static string Digits(string text)
    {
        var from = text.AsSpan().IndexOfAnyInRange('0', '9');
        return from < 0 ? "" : new string([.. text.Skip(from).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')]).TrimEnd('.', ',');
    }

    private static decimal LastPlace(string digits)
    {
        var place = 1m;
        for (var at = digits.IndexOf('.', StringComparison.Ordinal) + 1; at > 0 && at < digits.Length; at++)
        {
            place /= 10;
        }

        return place;
    }

    private static bool IsPowerOfTen(decimal scale)
    {
        while (scale >= 10)
        {
            scale /= 10;
        }

        return scale == 1;
    }
}
