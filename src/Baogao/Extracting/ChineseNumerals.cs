using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Reads a numeral written in Chinese; most runs of numeral characters are no number (一致, 万一, 千方百计).</summary>
internal static class ChineseNumerals
{
    private const string BareMultipliers = "百千万亿";

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

        var digits = text[at..end];
        if (NumberWords.FiveYearPlans.Has(digits) && digits.Length > 2)
        {
            return new Numeral(at, end, 0, NumeralForm.Compound);
        }

        if (!ChineseNumbers.TryRead(digits, out var value))
        {
            return null;
        }

        var bare = digits.IndexOfAnyExcept(BareMultipliers) < 0;
        var inexact = end < text.Length && text[end] is '余' or '多';
        return new Numeral(at, inexact ? end + 1 : end, value, NumeralForm.Chinese, bare, inexact || (bare && lead));
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
        return percent
            ? new Numeral(at, upper + length, top, NumeralForm.PercentWords)
            : new Numeral(at, upper + length, decimal.Round(top / below, 6), NumeralForm.Fraction);
    }
}
