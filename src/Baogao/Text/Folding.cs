namespace Baogao.Text;

/// <summary>Forms for matching. One character stays one character, so that a match's place is its place in the source.</summary>
public static class Folding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int ToHalfWidth = 0xFEE0;

    /// <summary>Full-width forms and ideographic blanks become ASCII: "２１２．１８％" → "212.18%", "，" → ",".</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(original[i]);
        }
    });

    public static char Fold(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - ToHalfWidth),
        '\u3000' or '\u00A0' or '\u2003' or '\u2002' => ' ',
        _ => c,
    };

    /// <summary>Whether the character is a Chinese ideograph of the basic plane (extension B and later are surrogates).</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';
}
