using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>No writer's sentence is this long: a text without full stops is cut at its commas, so that all that reads sentences stays quick.</summary>
internal static class LongSentence
{
    // The longest of 167 reports, of 1954 to 2026, has 638 characters.
    private const int Longest = 2000;

    private const string Marks = ";,、 ";

    public static IEnumerable<TextSpan> Cut(SourceText source, TextSpan span)
    {
        while (span.Length > Longest)
        {
            var end = LastMark(source.View(span)[..Longest]);
            var part = Blanks.Trim(source, span.Slice(0, end));
            if (!part.IsEmpty)
            {
                yield return part;
            }

            span = Blanks.Trim(source, span.Slice(end));
        }

        if (!span.IsEmpty)
        {
            yield return span;
        }
    }

    // Never between the two halves of a rare character.
    private static int LastMark(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > Longest / 2; i--)
        {
            if (Marks.Contains(Folding.Fold(text[i]), StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }
}
