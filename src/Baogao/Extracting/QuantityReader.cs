using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>Numerals → quantities: the unit behind, the bound words on both sides.</summary>
internal static class QuantityReader
{
    private static readonly Unit Yuan = new("￥", "CNY", UnitKind.Money);
    private static readonly Unit Percent = new("%", "%", UnitKind.Percent);

    /// <summary>All numbers of a folded sentence; runs of Chinese numerals that count nothing are left out.</summary>
    public static List<Quantity> Read(ReadOnlySpan<char> text)
    {
        var found = new List<Quantity>();
        foreach (var scanned in NumeralScanner.Scan(text))
        {
            var parts = RatioShares.Of(text, scanned);
            if (parts.Count > 1)
            {
                found.AddRange(parts.Select(part => new Quantity(part, Percent, Bound.Exact, part.Start, part.End, part.End)));
                continue;
            }

            var numeral = parts[0];
            var unit = UnitOf(text, numeral, out var unitEnd);
            if (IsMention(text, numeral, unit))
            {
                found.Add(WithBounds(text, numeral, unit, unitEnd));
            }
        }

        return found;
    }

    private static Unit? UnitOf(ReadOnlySpan<char> text, Numeral numeral, out int end)
    {
        var at = numeral.End;
        if (numeral.Form is NumeralForm.PercentWords || numeral.Form is NumeralForm.Compound)
        {
            end = at;
            return numeral.Form is NumeralForm.PercentWords ? Percent : null;
        }

        if (IsTwoDigits(text, numeral))
        {
            end = at + 2;
            return Percent;
        }

        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var unit = at < text.Length ? Units.At(text, at) : null;
        if (unit is null && numeral.Start > 0 && text[numeral.Start - 1] is '￥' or '¥')
        {
            unit = Yuan;
            end = numeral.End;
            return unit;
        }

        end = unit is null ? numeral.End : at + unit.Word.Length;
        return unit;
    }

    // 一批, 进一步, 三农, 千方百计 count nothing; 第四届, 两批次, 十二五, 三分之一 do or name something.
    private static bool IsMention(ReadOnlySpan<char> text, Numeral numeral, Unit? unit)
    {
        if (numeral.Form is not NumeralForm.Chinese)
        {
            return true;
        }

        var digits = text[numeral.Start..numeral.End];
        if (numeral.Start > 0 && text[numeral.Start - 1] == '第')
        {
            return true;
        }

        if (NumberWords.FiveYearPlans.Has(digits))
        {
            return true;
        }

        if (digits is "零" or "〇")
        {
            return false;
        }

        if (digits.SequenceEqual("一"))
        {
            return unit is { Kind: UnitKind.Times or UnitKind.Points } && !text[(numeral.End + 1)..].StartsWith("样", StringComparison.Ordinal);
        }

        return NumberWords.CountedInWords.LengthAt(text, numeral.End) > 0 || (digits.Length > 1 && digits.IndexOfAny('万', '亿') > 0);
    }

    // 两位数增长: ten percent at least.
    private static bool IsTwoDigits(ReadOnlySpan<char> text, Numeral numeral) =>
        numeral.Value == 2 && text[numeral.End..].StartsWith("位数", StringComparison.Ordinal);

    private static Quantity WithBounds(ReadOnlySpan<char> text, Numeral numeral, Unit? unit, int unitEnd)
    {
        if (IsTwoDigits(text, numeral))
        {
            return new Quantity(numeral with { Value = 10 }, unit, Bound.AtLeast, numeral.Start, unitEnd, unitEnd);
        }

        var (before, lead) = Before(text, numeral);
        var (after, trail) = After(text, unitEnd, unit);
        var bound = trail ?? lead ?? (numeral.Inexact ? Bound.About : Bound.Exact);
        return new Quantity(numeral, unit, bound, numeral.Start - before, unitEnd, unitEnd + after);
    }

    private static (int Length, Bound? Bound) Before(ReadOnlySpan<char> text, Numeral numeral)
    {
        var at = numeral.Start;
        var best = (Length: 0, Bound: (Bound?)null);
        Try(BoundWords.AtMostBefore, Bound.AtMost, text, at, ref best);
        Try(BoundWords.AtLeastBefore, Bound.AtLeast, text, at, ref best);
        Try(BoundWords.AboveBefore, Bound.Above, text, at, ref best);
        if (BoundWords.NotAbout.LengthBefore(text, at) == 0)
        {
            Try(numeral.Bare ? BoundWords.AboutBeforePowers : BoundWords.AboutBefore, Bound.About, text, at, ref best);
        }

        return best;
    }

    private static void Try(WordList words, Bound bound, ReadOnlySpan<char> text, int at, ref (int Length, Bound? Bound) best)
    {
        var length = words.LengthBefore(text, at);
        if (length > best.Length)
        {
            best = (length, bound);
        }
    }

    private static (int Length, Bound? Bound) After(ReadOnlySpan<char> text, int at, Unit? unit)
    {
        if (unit is null or { Kind: UnitKind.Label })
        {
            return (0, null);
        }

        var about = BoundWords.AboutAfter.LengthAt(text, at);
        var least = BoundWords.AtLeastAfter.LengthAt(text, at);
        var most = BoundWords.AtMostAfter.LengthAt(text, at);
        return (about, least, most) switch
        {
            ( > 0, _, _) when !IsWord(text, at, about) => (about, Bound.About),
            (_, > 0, _) => (least, Bound.AtLeast),
            (_, _, > 0) when !IsWord(text, at, most) => (most, Bound.AtMost),
            _ => (0, null),
        };
    }

    // 多 in 多种 and 内 in 内资 are words of their own.
    private static bool IsWord(ReadOnlySpan<char> text, int at, int length) =>
        length == 1 && at + 1 < text.Length && Text.Folding.IsHan(text[at + 1]) && text[at] != '余';
}
