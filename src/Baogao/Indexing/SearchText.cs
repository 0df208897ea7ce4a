using Baogao.Lexicon;

namespace Baogao.Indexing;

/// <summary>
/// Full width, capitals, marked letters and traditional characters become plain ones. One character stays one, so that a place in the folded text is its place
/// in the shown one. The search page's script has the same rules (search-text.js); one table of cases tests both.
/// </summary>
internal static class SearchText
{
    private static readonly string[] Marked =
        ["aàáâãäåāăǎ", "cçćč", "eèéêëēĕěę", "iìíîïīǐ", "nñńňǹ", "oòóôõöøōǒ", "sšś", "uùúûūǔů", "vüǖǘǚǜ", "yýÿ", "zžź"];

    private static readonly Dictionary<char, char> Letters = Marked.SelectMany(m => m[1..].Select(c => (c, m[0]))).ToDictionary(p => p.c, p => p.Item2);

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Plain(original[i]);
        }
    });

    /// <summary>Ideographs of every plane; of one beyond the basic plane both halves.</summary>
    public static int HanAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u3005' or '\u3007' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => 1,
        >= '\uD840' and <= '\uD8BF' when at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => 2,
        _ => 0,
    };

    private static char Plain(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c,
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(c - 0xFEE0)),
        '\u00A0' or '\u3000' => ' ',
        < '\u0250' => Letters.GetValueOrDefault(char.ToLowerInvariant(c), char.ToLowerInvariant(c)),
        '\u2019' => '\'',
        _ => HanForms.Simplified(c),
    };
}
