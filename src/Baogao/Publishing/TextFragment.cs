using System.Globalization;
using System.Text;

namespace Baogao.Publishing;

/// <summary>The part of an address that makes a browser scroll to words and mark them: #id:~:text=…</summary>
/// <remarks>WICG Scroll to Text Fragment: a hyphen, a comma and an ampersand of the words are percent-encoded, for they have a meaning of their own.</remarks>
public static class TextFragment
{
    // Longer words are named by their start and end.
    private const int LongestWhole = 48;
    private const int HanEnd = 10;
    private const int LatinEnd = 20;

    /// <param name="anchor">The id to scroll to where a browser knows nothing of text fragments.</param>
    public static string Of(string anchor, string words) =>
        words.Length <= LongestWhole ? $"#{anchor}:~:text={Encode(words)}"
        : $"#{anchor}:~:text={Encode(Head(words))},{Encode(Tail(words))}";

    private static string Encode(string words)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(words))
        {
            if (char.IsAsciiLetterOrDigit((char)unit))
            {
                encoded.Append((char)unit);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return encoded.ToString();
    }

    // English is cut between words, and nothing is cut within a surrogate pair.
    private static string Head(string words)
    {
        var length = Text.Folding.IsHan(words[0]) ? HanEnd : LatinEnd;
        var end = char.IsLowSurrogate(words[length]) ? length + 1 : length;
        while (end < words.Length / 2 && char.IsAsciiLetterOrDigit(words[end]) && char.IsAsciiLetterOrDigit(words[end - 1]))
        {
            end++;
        }

        return words[..end];
    }

    private static string Tail(string words)
    {
        var start = words.Length - (Text.Folding.IsHan(words[0]) ? HanEnd : LatinEnd);
        start = char.IsLowSurrogate(words[start]) ? start - 1 : start;
        while (start > words.Length - (words.Length / 2) && char.IsAsciiLetterOrDigit(words[start]) && char.IsAsciiLetterOrDigit(words[start - 1]))
        {
            start--;
        }

        return words[start..];
    }
}
