using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Years as they are written: 2012, 1 9 9 8, 一九五四, 2008—2012.</summary>
internal static class Years
{
    private const int Earliest = 1840;
    private const int Latest = 2100;

    public static bool IsYear(ReadOnlySpan<char> text, Numeral numeral)
    {
        var digits = text[numeral.Start..numeral.End];
        return numeral.Form switch
        {
            NumeralForm.Arabic => digits.IndexOfAny('.', ',') < 0 && IsYear(numeral.Value) && !Multiplied(digits),
            NumeralForm.Range => IsYear(numeral.Value) && !Multiplied(digits),
            NumeralForm.Chinese => digits.Length == 4 && IsYear(numeral.Value) && digits.IndexOfAny('千', '百', '十') < 0,
            _ => false,
        };
    }

    /// <summary>The last year of a range: 2015 of 2012—2015.</summary>
    public static int Last(ReadOnlySpan<char> text, Numeral numeral)
    {
        var digits = text[numeral.Start..numeral.End];
        var at = digits.Length;
        while (at > 0 && char.IsAsciiDigit(digits[at - 1]))
        {
            at--;
        }

        var last = Digits.Value(digits[at..]) ?? numeral.Value;
        return IsYear(last) ? (int)last : (int)numeral.Value;
    }

    public static bool IsYear(decimal value) => value is >= Earliest and <= Latest && value == decimal.Truncate(value);

    private static bool Multiplied(ReadOnlySpan<char> digits) => ChineseNumbers.IsMultiplier(digits[^1]) || digits[^1] is '余' or '多';
}
