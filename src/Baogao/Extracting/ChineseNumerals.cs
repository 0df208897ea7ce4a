using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Reads a numeral written in Chinese; most runs of numeral characters are no number (一致, 万一, 千方百计).</summary>
internal static class ChineseNumerals
{
    private const string BareMultipliers = "百千万亿";
    private const string BareTens = "十百千万亿";
    private const int LongestGuess = 6;

    /// <summary>Null when the run is no number that anyone counts.</summary>
    public static Numeral? Read(ReadOnlySpan<char> text, int at)
    {
        var run = ChineseNumbers.RunAt(text, at);
        if (FractionAt(text, at, run) is { } fraction)
        {
            return fraction;
        }

        var (end, lead) = (at + run, at > 0 && text[at - 1] is '数' or '几' or '上' or '近' or '约');
        while (run > 1 && ChineseNumbers.IsMultiplier(text[end - 1]) && Units.At(text, end - 1) is { Word.Length: > 1 } unit && !ChineseNumbers.IsMultiplier(unit.Word[^1]))
        {
            (end, run) = (end - 1, run - 1);
        }

        if (DecimalAt(text, at, at + run) is { } withDecimals)
        {
            return withDecimals;
        }

        var digits = text[at..end];
        if (NumberWords.FiveYearPlans.Has(digits) && digits.Length > 2)
        {
            return new Numeral(at, end, 0, NumeralForm.Compound);
        }

        if (!ChineseNumbers.TryRead(digits, out var value))
        {
            return Guess(text, at, end);
        }

        // 几十个, 数十万: what stands before 十 multiplies it too.
        var tens = at > 0 && text[at - 1] is '数' or '几';
        var bare = digits.IndexOfAnyExcept(tens ? BareTens : BareMultipliers) < 0;
        var inexact = end < text.Length && text[end] is '余' or '多' or '来' or '几';
        if (inexact && end + 1 < text.Length && text[end + 1] is '万' or '亿')
        {
            // 十几亿, 二十多万: the multiplier stands behind.
            return new Numeral(at, end + 2, Digits.Product(value, ChineseNumbers.PowerOf(text[end + 1])), NumeralForm.Chinese, Inexact: true);
        }

        return new Numeral(at, inexact ? end + 1 : end, value, NumeralForm.Chinese, bare, inexact || (bare && lead));
    }

    // 七八百家, 十五六个, 三四十家: the lower of two neighbours, about.
    private static Numeral? Guess(ReadOnlySpan<char> text, int at, int end)
    {
        if (end - at > LongestGuess)
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestGuess];
        for (var i = at; i + 1 < end; i++)
        {
            if (ChineseNumbers.AreNeighbours(text[i], text[i + 1]))
            {
                text[at..(i + 1)].CopyTo(lower);
                text[(i + 2)..end].CopyTo(lower[(i + 1 - at)..]);
                return ChineseNumbers.TryRead(lower[..(end - at - 1)], out var value) ? new Numeral(at, end, value, NumeralForm.Chinese, Inexact: true) : null;
            }
        }

        return null;
    }

    // 一点九倍, 三点五亿元: the decimals are followed by a unit; 一点一滴, 一点意见 are no numbers.
    private static Numeral? DecimalAt(ReadOnlySpan<char> text, int at, int point)
    {
        if (point >= text.Length || text[point] != '点' || !ChineseNumbers.TryRead(text[at..point], out var whole))
        {
            return null;
        }

        var end = point + 1 + ChineseNumbers.DecimalsAt(text, point + 1);
        var (measured, factor, _) = Digits.Multiplier(text, end);
        return end > point + 1 && Units.At(text, measured) is { Kind: not UnitKind.Label and not UnitKind.Calendar }
            ? new Numeral(at, measured, Digits.Product(whole + ChineseNumbers.Decimals(text[(point + 1)..end]), factor), NumeralForm.Chinese)
            : null;
    }

    // 百分之八 → 8 %, 千分之三 → 3 ‰, 三分之一 → 0.333333.
    private static Numeral? FractionAt(ReadOnlySpan<char> text, int at, int run)
    {
        var mark = at + run;
        if (!text[Math.Min(mark, text.Length)..].StartsWith("分之", StringComparison.Ordinal))
        {
            return null;
        }

        var upper = mark + 2;
        var length = ChineseNumbers.RunAt(text, upper);
        if (length == 0 || !ChineseNumbers.TryRead(text.Slice(upper, length), out var top) || !ChineseNumbers.TryRead(text.Slice(at, run), out var below) || below == 0)
        {
            return null;
        }

        var percent = run == 1 && text[at] == '百';
        var end = upper + length;
        var decimals = percent && end < text.Length && text[end] == '点' ? ChineseNumbers.DecimalsAt(text, end + 1) : 0;
        return percent
            ? new Numeral(at, decimals > 0 ? end + 1 + decimals : end, Digits.Product(top + ChineseNumbers.Decimals(text.Slice(Math.Min(end + 1, text.Length), decimals)), 1), NumeralForm.PercentWords)
            : new Numeral(at, upper + length, decimal.Round(top / below, 6), NumeralForm.Fraction);
    }
}
