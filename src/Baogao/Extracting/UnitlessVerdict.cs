using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Numbers without a unit: the hardest to tell.</summary>
internal static class UnitlessVerdict
{
    private const int IndexReach = 16;

    private const int NounReach = 2;

    private const decimal LongestCount = 10_000m;

    public static NotFigure? Of(ReadOnlySpan<char> text, Quantity quantity, Clause clause)
    {
        var numeral = quantity.Numeral;
        return numeral.Form switch
        {
            NumeralForm.Fraction or NumeralForm.PercentWords => null,
            NumeralForm.Arabic when text.Trim().Length == numeral.End - numeral.Start => NotFigure.Ordinal,
            NumeralForm.Ratio => IsClockTime(text, numeral, clause) ? NotFigure.Date : null,
            NumeralForm.Chinese => OfWords(text, numeral),
            NumeralForm.Range when text[numeral.Start] == '0' || text[numeral.End - 2] == '0' || text.Length == numeral.End - numeral.Start => NotFigure.Date,
            _ when IsEnumerator(text, numeral) || IsNoteMark(text, numeral) => NotFigure.Ordinal,
            _ => OfArabic(text, numeral, clause),
        };
    }

    // 4个过五千亿产业: a threshold without its unit.
    private static NotFigure? OfWords(ReadOnlySpan<char> text, Numeral numeral) =>
        numeral.Start > 0 && text[numeral.Start - 1] == '过' ? NotFigure.AgeGroup
        : NumberWords.FiveYearPlans.Has(text[numeral.Start..numeral.End]) || (numeral.Bare && !numeral.Inexact) ? NotFigure.Name : null;

    private static NotFigure? OfArabic(ReadOnlySpan<char> text, Numeral numeral, Clause clause)
    {
        var end = numeral.End;
        if (ChineseNumbers.IsMultiplier(text[end - 1]))
        {
            return null;
        }

        if (NumberWords.NameTails.LengthAt(text, end) > 0 || IsBracketed(text, numeral) || NumberWords.Explains.LengthAt(text, end) > 0)
        {
            return NotFigure.Name;
        }

        if (NumberWords.RoadBefore.LengthBefore(text, numeral.Start) > 0 || (end < text.Length && text[end] == '#'))
        {
            return NotFigure.Address;
        }

        return IsMeasured(text, numeral, clause) || IsCounted(text, end) ? null : Unmeasured(text, numeral);
    }

    // 指数达到84.6; 收入倍差从1.96缩小至1.81; 增长12.
    private static bool IsMeasured(ReadOnlySpan<char> text, Numeral numeral, Clause clause)
    {
        var end = numeral.End;
        var from = Math.Max(clause.Start, numeral.Start - IndexReach);
        var stands = end == text.Length || !Folding.IsHan(text[end]) || NumberWords.Moves.LengthAt(text, end) > 0;
        return (stands && (NumberWords.IndexBefore.FoundIn(text[from..numeral.Start]) || ChangeWords.Reaches.LengthBefore(text, numeral.Start) > 0 || NumberWords.Moves.LengthAt(text, end) > 0)) || ChangeWords.Growth.LengthBefore(text, numeral.Start) > 0;
    }

    // 带动4000农户增收: what is counted stands right behind, or after a word that describes it.
    private static bool IsCounted(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i <= at + NounReach && i < text.Length && Folding.IsHan(text[i]); i++)
        {
            if (NumberWords.Counted.LengthAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 数字政府2.0 is a version, 12345 a telephone number.
    private static NotFigure Unmeasured(ReadOnlySpan<char> text, Numeral numeral)
    {
        var (start, end) = (numeral.Start, numeral.End);
        var named = numeral.Value >= LongestCount || text[start..end].Contains('.') || (start > 0 && text[start - 1] == '=') || (end < text.Length && text[end] is '=' or '/');
        return named ? NotFigure.Name : NotFigure.Unknown;
    }

    // [2012], (15), 〔2013〕
    private static bool IsBracketed(ReadOnlySpan<char> text, Numeral numeral) =>
        numeral.Start > 0 && numeral.End < text.Length && text[numeral.Start - 1] is '[' or '(' or '〔' or '【' or '·' or '/' or '〕' or ']';

    // "1." and "2、" at the head of a sentence.
    private static bool IsEnumerator(ReadOnlySpan<char> text, Numeral numeral) =>
        numeral.Start <= 1 && numeral.End < text.Length && numeral.Value < 100 && text[numeral.End] is '.' or '、' or ')' or ' ';

    // “四个不摘”21，: the mark of a note at the end of the report; so is 〔6〕.
    private static bool IsNoteMark(ReadOnlySpan<char> text, Numeral numeral)
    {
        if (numeral.Start == 0 || numeral.Value >= 200 || numeral.Value != decimal.Truncate(numeral.Value))
        {
            return false;
        }

        var before = text[..numeral.Start].TrimEnd();
        return before.Length > 0 && (before[^1] is '〔' or '[' or '【' || (before[^1] is '”' or '》' && (numeral.End == text.Length || Folding.IsHan(text[numeral.End]) || text[numeral.End] is ',' or '。' or ';' or '、' or '，')));
    }

    private static bool IsClockTime(ReadOnlySpan<char> text, Numeral numeral, Clause clause)
    {
        var parts = text[numeral.Start..numeral.End];
        var colon = parts.IndexOfAny(":∶：︰");
        return numeral.Value < 25 && colon > 0 && parts.Length - colon == 3 && !clause.Of(text).Contains('比') && numeral.Value == decimal.Truncate(numeral.Value);
    }
}
