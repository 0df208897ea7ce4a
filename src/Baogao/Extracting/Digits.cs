using System.Globalization;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Reads the parts of an Arabic number in a folded text.</summary>
internal static class Digits
{
    // Beyond this a run of digits is a telephone or an identity number.
    private const int MostDigits = 12;
    private const int SpacedPoint = 3;

    /// <summary>End of the number that starts here: 1,000.5, and digits set apart by one blank (1 9 9 8).</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (JoinsDigits(text, at, end))
            {
                end++;
            }
            else if (IsSpacedPoint(text, at, end))
            {
                end += SpacedPoint;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Null when there are too many digits to be a quantity, or two decimal points.</summary>
    public static decimal? Value(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        var length = 0;
        foreach (var c in digits)
        {
            if (c is ',' or ' ')
            {
                continue;
            }

            if (length == plain.Length)
            {
                return null;
            }

            plain[length++] = c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // Thirteen digits and fourteen zeros still fit a decimal; the division drops the zeros behind the point: 1.50亿 → 150000000.
    public static decimal Product(decimal value, decimal factor) => value * factor / 1.000000000000000000000000m;

    /// <summary>万, 亿, 百万 … and 余, 多 after digits; stops where a unit begins (千瓦, 百分点).</summary>
    public static (int End, decimal Factor, bool Inexact) Multiplier(ReadOnlySpan<char> text, int at)
    {
        var (end, factor, inexact) = (at, 1m, false);
        while (end < text.Length)
        {
            if (IsInexact(text, end))
            {
                (end, inexact) = (end + 1, true);
            }
            else if (ChineseNumbers.IsMultiplier(text[end]) && !StartsUnit(text, end) && factor < 1_000_000m)
            {
                (end, factor) = (end + 1, factor * ChineseNumbers.PowerOf(text[end]));
            }
            else if (text[end] == ' ' && end + 1 < text.Length && text[end + 1] is '万' or '亿' or '余' or '多')
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return (end, factor, inexact);
    }

    // "5700余户", "30多个", "10几家"; but 多 in "3多元" belongs to what follows.
    private static bool IsInexact(ReadOnlySpan<char> text, int at) =>
        text[at] is '余' or '几' || (text[at] == '多' && !(at + 1 < text.Length && text[at + 1] is '元' or '式' or '样' && text[at - 1] != '万'));

    private static bool StartsUnit(ReadOnlySpan<char> text, int at) =>
        text[at] is '千' or '百' && Units.At(text, at) is { Word.Length: > 1 };

    private static bool JoinsDigits(ReadOnlySpan<char> text, int start, int at)
    {
        if (at == start || at + 1 >= text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '.' => true,
            ' ' => true,
            ',' => GroupsThousands(text, start, at),
            _ => false,
        };
    }

    // 1 . 57万家
    private static bool IsSpacedPoint(ReadOnlySpan<char> text, int start, int at) =>
        at > start && at + SpacedPoint < text.Length && text[at] == ' ' && text[at + 1] == '.' && text[at + 2] == ' ' && char.IsAsciiDigit(text[at + SpacedPoint]);

    // 1,000亿元 but not "8%,100": three digits after, one to three before, and none beyond.
    private static bool GroupsThousands(ReadOnlySpan<char> text, int start, int comma)
    {
        var before = comma - 1;
        while (before >= start && char.IsAsciiDigit(text[before]))
        {
            before--;
        }

        var after = comma + 1;
        while (after < text.Length && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        return comma - 1 - before <= 3 && after - comma - 1 == 3;
    }
}
