using System.Buffers;

namespace Baogao.Verifying;

/// <summary>The words that an address points at, as browsers read them: #c1:~:text=prefix-,start,end,-suffix&amp;text=…</summary>
internal static class TextDirective
{
    private const string Mark = ":~:";
    private const string Key = "text=";

    /// <returns>The id before the mark, and what follows it, as written.</returns>
    public static (string Anchor, string Words) Split(string fragment)
    {
        var at = fragment.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? (fragment, "") : (fragment[..at], fragment[(at + Mark.Length)..]);
    }

    /// <summary>The first words that do not stand in the text; null when all do, one behind the other.</summary>
    /// <param name="shown">With one blank for any run of them.</param>
    public static string? Missing(string words, string shown) =>
        words.Split('&').Where(d => d.StartsWith(Key, StringComparison.Ordinal)).Select(d => MissingOf(d[Key.Length..], shown)).FirstOrDefault(m => m is not null);

    private static string? MissingOf(string directive, string shown)
    {
        var at = 0;
        foreach (var part in directive.Split(',').Select(p => OneBlank(Uri.UnescapeDataString(p.Trim('-')))))
        {
            if (shown.IndexOf(part, at, StringComparison.OrdinalIgnoreCase) is var found && found < 0)
            {
                return part;
            }

            at = found + part.Length;
        }

        return null;
    }

    /// <summary>As a browser shows it: one blank for any run of them.</summary>
    public static string OneBlank(ReadOnlySpan<char> text)
    {
        var one = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                one[length++] = c;
            }
            else if (length > 0 && one[length - 1] != ' ')
            {
                one[length++] = ' ';
            }
        }

        var shown = new string(one, 0, length);
        ArrayPool<char>.Shared.Return(one);
        return shown;
    }
}
