using Baogao.Lexicon;

namespace Baogao.Translating.Numbers;

/// <summary>Questions about a place in an English text.</summary>
internal static class EnglishText
{
    private const int FirstYear = 1840;
    private const int LastYear = 2100;

    // 6 million more hectares, 0.1 of a percentage point
    private static readonly string[] Between = ["more ", "additional ", "new ", "extra ", "of a ", "of one "];

    private static readonly string[] BeforeMonths = ["in", "of", "by", "since", "until", "till", "from", "to", "late", "early", "mid", "end", "through", "before", "after"];

    public static bool StartsWord(string text, int at) => char.IsAsciiLetter(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]));

    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>10,000 and 1.85; the comma of "2012, 2013" ends a number.</summary>
    public static int DigitsEnd(string text, int at)
    {
        var (end, point) = (at, false);
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] == '.' && !point && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                (end, point) = (end + 1, true);
            }
            else if (text[end] == ',' && !point && GroupsThousands(text, at, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    public static bool OrdinalSuffix(string text, int at) =>
        at + 2 <= text.Length && text.Substring(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 2]));

    /// <summary>million, hundred million, bn; the hyphen of 350-million counts as a blank.</summary>
    public static (int End, decimal Scale) Scale(string text, int at)
    {
        var (end, scale) = (at, 1m);
        while (scale < 1_000_000_000_000m)
        {
            var start = end < text.Length && text[end] is ' ' or '-' or '\u00A0' ? end + 1 : end;
            var last = WordEnd(text, start);
            if (last == start || !EnglishNumberWords.Scales.TryGetValue(text[start..last].ToLowerInvariant(), out var factor))
            {
                break;
            }

            (end, scale) = (last, scale * factor);
        }

        return (end, scale);
    }

    public static (Measure Unit, int End)? UnitAt(string text, int at)
    {
        if (Measures.At(text, at) is var (own, length))
        {
            return (own, at + length);
        }

        var start = at < text.Length && text[at] is ' ' or '-' or '\u00A0' ? at + 1 : at;
        if (start > at && Array.Find(Between, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0) is { } between)
        {
            start += between.Length;
        }

        return start > at && Measures.At(text, start) is var (unit, long1) ? (unit, start + long1) : null;
    }

    public static (int From, Measure? Measure) CurrencyBefore(string text, int start)
    {
        var end = start > 0 && text[start - 1] is ' ' or '\u00A0' ? start - 1 : start;
        return Measures.Before(text, end) is var (measure, length) ? (end - length, measure) : (start, null);
    }

    public static bool IsYear(string text, int start, int end, decimal value) =>
        end - start == 4 && value is >= FirstYear and <= LastYear && value == decimal.Truncate(value) && !text.AsSpan(start, end - start).Contains('.');

    /// <summary>5 in "March 5" and in "5 March".</summary>
    public static bool IsDay(string text, int start, int end, decimal value) =>
        value is >= 1 and <= 31 && (EnglishNumberWords.Months.ContainsKey(WordBefore(text, start)) || EnglishNumberWords.Months.ContainsKey(WordAfter(text, end)));

    /// <summary>May, March and the like beside a number, or after a word of time.</summary>
    public static bool IsMonth(string text, int start, int end) =>
        char.IsAsciiDigit(CharAfter(text, end)) || (start > 1 && char.IsAsciiDigit(text[start - 2])) || BeforeMonths.Contains(WordBefore(text, start));

    public static string WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or '\u00A0')
        {
            end--;
        }

        var at = end;
        while (at > 0 && char.IsAsciiLetter(text[at - 1]))
        {
            at--;
        }

        return text[at..end];
    }

    private static string WordAfter(string text, int end)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        return text[at..WordEnd(text, at)];
    }

    private static char CharAfter(string text, int end) => end + 1 < text.Length && text[end] is ' ' or ',' ? text[end + 1] : '\0';

    private static bool GroupsThousands(string text, int start, int comma)
    {
        var after = comma + 1;
        while (after < text.Length && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        var before = comma - 1;
        while (before >= start && char.IsAsciiDigit(text[before]))
        {
            before--;
        }

        return after - comma - 1 == 3 && comma - 1 - before is >= 1 and <= 3;
    }
}
