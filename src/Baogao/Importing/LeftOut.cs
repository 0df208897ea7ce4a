using System.Globalization;
using System.Text;

namespace Baogao.Importing;

/// <summary>Words of the file that are not in the report's text.</summary>
/// <param name="Kind">navigation, page footer, deleted words …</param>
public sealed record LeftOut(string Kind, string Words)
{
    /// <summary>The first characters on one line, and how many there are in all when that is not all.</summary>
    public static string Excerpt(string words, int longest)
    {
        var line = OneLine(words);
        return line.Length <= longest ? line : string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, longest)}… ({line.Length:#,##0} characters)");
    }

    // What YAML refuses in a comment, and what would end its line.
    internal static string OneLine(string words) =>
        string.Concat(words.EnumerateRunes().Select(r => Rune.IsControl(r) || r.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF ? " " : r.ToString())).Trim();
}
