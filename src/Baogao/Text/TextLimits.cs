namespace Baogao.Text;

/// <summary>How much a report can hold. The longest that were delivered have 40 000 characters; the rest of the program need not be prepared for a thousand times that.</summary>
public static class TextLimits
{
    public const int LongestText = 1_000_000;

    /// <summary>The longest report saved as a single line is still shorter.</summary>
    public const int LongestLine = 60_000;

    /// <returns>The first line that is too long, counted from 1, and its length; (0, 0) when there is none.</returns>
    public static (int Number, int Length) OverlongLine(ReadOnlySpan<char> text)
    {
        for (var number = 1; !text.IsEmpty; number++)
        {
            var lineEnd = text.IndexOf('\n');
            var length = lineEnd < 0 ? text.Length : lineEnd;
            if (length > LongestLine)
            {
                return (number, length);
            }

            text = lineEnd < 0 ? [] : text[(lineEnd + 1)..];
        }

        return (0, 0);
    }
}
