using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>
/// What separates words and stands for none: white space of every kind, and what copying made of it, the entity
/// "&amp;nbsp;" and the two or four literal characters "\r\n".
/// </summary>
internal static class Blanks
{
    private static readonly string[] Entities = ["&nbsp;", "&emsp;", "&ensp;", "&#160;"];

    /// <summary>Length of the one blank that starts here, 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            return 1;
        }

        return text[at] switch
        {
            '&' => EntityAt(text[at..]),
            '\\' => LiteralBreakAt(text, at),
            _ => 0,
        };
    }

    /// <summary>Length of the line break that starts here, 0 for none; \r\n counts as one, written either way.</summary>
    public static int BreakAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\r' => at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1,
        '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => 1,
        '\\' => LiteralBreakAt(text, at),
        _ => 0,
    };

    public static TextSpan Trim(SourceText source, TextSpan span)
    {
        var view = source.View(span);
        var start = Run(view, 0);
        var end = view.Length;
        while (end > start && LengthBefore(view, end) is var blank and > 0)
        {
            end -= blank;
        }

        return span.Slice(Math.Min(start, end), Math.Max(end - start, 0));
    }

    /// <summary>Length of all blanks that start here.</summary>
    public static int Run(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && LengthAt(text, end) is var blank and > 0)
        {
            end += blank;
        }

        return end - at;
    }

    private static int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        var last = text[end - 1];
        if (char.IsWhiteSpace(last))
        {
            return 1;
        }

        if (last == ';')
        {
            foreach (var entity in Entities)
            {
                if (text[..end].EndsWith(entity, StringComparison.Ordinal))
                {
                    return entity.Length;
                }
            }
        }

        return last is 'r' or 'n' && end > 1 && text[end - 2] == '\\' ? 2 : 0;
    }

    private static int EntityAt(ReadOnlySpan<char> text)
    {
        foreach (var entity in Entities)
        {
            if (text.StartsWith(entity, StringComparison.Ordinal))
            {
                return entity.Length;
            }
        }

        return 0;
    }

    private static int LiteralBreakAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at..].StartsWith(@"\r\n", StringComparison.Ordinal))
        {
            return 4;
        }

        return at + 1 < text.Length && (text[at + 1] is 'r' or 'n') ? 2 : 0;
    }
}
