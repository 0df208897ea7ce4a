using System.Globalization;
using System.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Words as PO files quote them: "a\n".</summary>
internal static class PoText
{
    private const string Escaped = "\a\b\t\n\v\f\r\"\\";
    private const string Names = "abtnvfr\"\\";

    /// <summary>One quoted line, or an empty one and a line for each line of the words.</summary>
    public static IEnumerable<string> Lines(string words)
    {
        var parts = Parts(words).ToList();
        return parts.Count > 1 ? parts.Prepend("").Select(Quoted) : [Quoted(words)];
    }

    /// <returns>Null when it is not between quotes, or holds an escape that means nothing.</returns>
    public static string? Unquoted(ReadOnlySpan<char> quoted)
    {
        if (quoted.Length < 2 || quoted[0] != '"')
        {
            return null;
        }

        var words = new StringBuilder();
        for (var at = 1; at < quoted.Length;)
        {
            if (quoted[at] == '"')
            {
                return at == quoted.Length - 1 ? words.ToString() : null;
            }

            if (quoted[at] != '\\')
            {
                words.Append(quoted[at++]);
            }
            else if (Escape(quoted[(at + 1)..]) is (var c, var length))
            {
                words.Append(c);
                at += 1 + length;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<string> Parts(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start) is >= 0 and var found ? found + 1 : words.Length;
            yield return words[start..end];
            start = end;
        }
    }

    private static string Quoted(string words)
    {
        var text = new StringBuilder("\"");
        foreach (var c in words)
        {
            var name = Escaped.IndexOf(c, StringComparison.Ordinal);
            if (name >= 0)
            {
                text.Append('\\').Append(Names[name]);
            }
            else if (c < ' ' || c == '\x7F')
            {
                text.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }

    private static (char Meant, int Length)? Escape(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        var name = Names.IndexOf(rest[0], StringComparison.Ordinal);
        return name >= 0 ? (Escaped[name], 1)
            : rest[0] == 'x' ? Number(rest[1..], 2, "0123456789abcdefABCDEF") is (var hex, var length) ? (hex, length + 1) : null
            : Number(rest, 3, "01234567");
    }

    private static (char Meant, int Length)? Number(ReadOnlySpan<char> rest, int longest, string digits)
    {
        var length = 0;
        while (length < Math.Min(longest, rest.Length) && digits.Contains(rest[length], StringComparison.Ordinal))
        {
            length++;
        }

        var number = length == 0 ? -1
            : longest == 2 ? int.Parse(rest[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : rest[..length].ToArray().Aggregate(0, (sum, digit) => (sum * 8) + (digit - '0'));

        // Above ASCII it is a byte of some encoding, not a character.
        return number is >= 0 and < 0x80 ? ((char)number, length) : null;
    }
}
