namespace Baogao.Text;

/// <summary>Chinese prose as it is shown: punctuation full-width, one character for one character, the source untouched.</summary>
public static class DisplayForm
{
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

    // Between two ASCII letters or digits it is part of a number, a time or a foreign phrase.
    private static bool BelongsToLatin(string text, int at)
    {
        var before = at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);
        var after = at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
        return before && after;
    }
}
