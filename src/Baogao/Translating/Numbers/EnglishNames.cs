using Baogao.Lexicon;

namespace Baogao.Translating.Numbers;

/// <summary>Numbers that are part of a name: PM2.5, 4A, 3+X, No. 7, the (1) of a list.</summary>
internal static class EnglishNames
{
    /// <summary>Where the name ends whose digits stand at a place; 0 when they touch no letter or plus sign.</summary>
    public static int TokenEnd(string text, int at, int end)
    {
        var before = at > 0 && (text[at - 1] == '+' || (char.IsAsciiLetter(text[at - 1]) && !IsCurrency(text, at)) || IsHyphenated(text, at));
        return before || IsTail(text, end) ? LastOf(text, end) : 0;
    }

    /// <summary>A word before the number makes it a name, or it counts the items of a list.</summary>
    public static bool Names(string text, int start, int end) =>
        EnglishNumberWords.Namers.Contains(EnglishText.WordBefore(text, start)) || IsListMark(text, start, end);

    // COVID-19, Tiangong-1, but not 8-10 and not mid-2015.
    private static bool IsHyphenated(string text, int at)
    {
        var start = at - 1;
        while (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
        {
            start--;
        }

        return start >= 0 && at - start > 1 && text[at - 1] == '-' && char.IsAsciiLetterUpper(text[start]);
    }

    private static bool IsCurrency(string text, int at) => EnglishText.CurrencyBefore(text, at).Measure is not null;

    private static bool IsTail(string text, int end) =>
        end < text.Length && (text[end] == '+'
            || (char.IsAsciiLetter(text[end]) && !EnglishText.OrdinalSuffix(text, end) && !IsDecade(text, end) && Measures.At(text, end) is null && EnglishText.Scale(text, end).Scale == 1));

    // 1990s
    private static bool IsDecade(string text, int end) => text[end] == 's' && end >= 4 && text[end - 1] == '0';

    private static int LastOf(string text, int end)
    {
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '+'))
        {
            end++;
        }

        return end;
    }

    private static bool IsListMark(string text, int start, int end) =>
        end < text.Length && end - start <= 2 && text[end] is '.' or ')' && text.AsSpan(0, start).IndexOfAnyExcept(" -–—(") < 0;
}
