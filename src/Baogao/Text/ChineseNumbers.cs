namespace Baogao.Text;

/// <summary>Reads numbers written in Chinese: 两百三十, 一万五千亿, 一九五四, 二〇二四, 百万.</summary>
public static class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    private const int MostDecimals = 12;

    // More than anyone counts; the next 亿 still fits a decimal.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || PowerOf(c) > 0;

    /// <summary>百 in 数百, 万 in 5万: a power of ten that multiplies.</summary>
    public static bool IsMultiplier(char c) => c is '百' or '千' or '万' or '亿';

    /// <summary>10, 100 … for 十, 百 …; 0 for anything else.</summary>
    public static long PowerOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>Length of the run of numeral characters that starts here.</summary>
    public static int RunAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>False for what is no single number: 二三 (two or three), 万千.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 24)
        {
            return false;
        }

        return IsPositional(text) ? ReadPositional(text, out value) : ReadPowers(text, out value);
    }

    /// <summary>Length of the decimals written digit by digit that start here: 八 in 六十点八.</summary>
    public static int DecimalsAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && DigitOf(text[end]) >= 0 && text[end] != '两')
        {
            end++;
        }

        return end - at;
    }

    /// <summary>0.8 for 八, 0.05 for 零五: what stands behind 点.</summary>
    public static decimal Decimals(ReadOnlySpan<char> digits)
    {
        var (value, place) = (0m, 0.1m);
        foreach (var c in digits[..Math.Min(digits.Length, MostDecimals)])
        {
            value += DigitOf(c) * place;
            place /= 10;
        }

        return value;
    }

    /// <summary>Two digits of which the second is one more: 七八, 两三.</summary>
    public static bool AreNeighbours(char first, char second) => DigitOf(first) > 0 && DigitOf(second) == DigitOf(first) + 1;

    private static int DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    // 一九五四 is a year written digit by digit; two digits side by side (两三) are a guess, not a number.
    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (PowerOf(c) > 0)
            {
                return false;
            }
        }

        return text.Length >= 3;
    }

    private static bool ReadPositional(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        foreach (var c in text)
        {
            value = (value * 10) + DigitOf(c);
        }

        return true;
    }

    private static bool ReadPowers(ReadOnlySpan<char> text, out decimal value)
    {
        decimal total = 0, section = 0, digit = -1;
        foreach (var c in text)
        {
            var power = PowerOf(c);
            if (power == 0)
            {
                if (digit > 0)
                {
                    value = 0;
                    return false;
                }

                digit = DigitOf(c);
            }
            else if (power < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
            else if (total > Largest)
            {
                value = 0;
                return false;
            }
            else
            {
                (total, section, digit) = Close(total, section + Math.Max(digit, 0), power);
            }
        }

        value = total + section + Math.Max(digit, 0);
        return true;
    }

    // 一万五千亿: 亿 multiplies all that stands before it; 一亿五千万: 万 only its own section; 六万万 is six 亿.
    private static (decimal Total, decimal Section, decimal Digit) Close(decimal total, decimal section, long power)
    {
        var smallest = total > 0 && (total < power || section == 0);
        var part = section == 0 && total == 0 ? 1 : section;
        return smallest ? ((total + part) * power, 0, -1) : (total + (part * power), 0, -1);
    }
}
