namespace Baogao.Text;

/// <summary>Chinese prose as it is shown: punctuation full-width, one character for one character, the source untouched.</summary>
public static class DisplayForm
{
    private const string Entity = "&nbsp;";

    // A line's end in the middle of a Chinese sentence is no blank: zero width space.
    private const char NoWidth = '\u200B';

    /// <summary>"增长7.8%,就业5万个" → "增长7.8%，就业5万个"; "1,000亿元" and "10:30" stay.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shown, original) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Widened(original, i);
        }
    });

    private static char Widened(string text, int at)
    {
        if (text[at] is '\n' or '\r')
        {
            return BelongsToLatin(text, at) ? ' ' : NoWidth;
        }

        if (IsBlankEntity(text, at))
        {
            return ' ';
        }

        var wide = text[at] switch
        {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '!' => '！',
            '?' => '？',
            '(' => '（',
            ')' => '）',
            var same => same,
        };
        return wide == text[at] || BelongsToLatin(text, at) ? text[at] : wide;
    }

    // One of the six characters of "&nbsp;", as copies of web pages have it.
    private static bool IsBlankEntity(string text, int at)
    {
        var start = text.LastIndexOf('&', at, Math.Min(at + 1, Entity.Length));
        return start >= 0 && string.CompareOrdinal(text, start, Entity, 0, Entity.Length) == 0;
    }

    // Between two ASCII letters or digits it is part of a number, a time or a foreign phrase.
    private static bool BelongsToLatin(string text, int at)
    {
        var before = at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);
        var after = at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
        return before && after;
    }
}
