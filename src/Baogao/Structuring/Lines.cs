using System.Buffers;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>
/// The lines of a text, as its author meant them: also where the break came as literal "\r\n", or was lost and only the next
/// paragraph's indent is left.
/// </summary>
internal static class Lines
{
    private const int WideGap = 2;
    private const int NarrowGap = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029\\");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；：!?;:");

    public static List<Block> Read(SourceText source)
    {
        var blocks = new List<Block>();
        var apart = false;
        foreach (var line in Split(source.Text))
        {
            var before = blocks.Count;
            foreach (var part in AtGaps(source, line))
            {
                Add(source, part, apart && blocks.Count == before, blocks);
            }

            apart = blocks.Count == before;
        }

        return blocks;
    }

    private static void Add(SourceText source, TextSpan part, bool apart, List<Block> blocks)
    {
        var span = Blanks.Trim(source, part);
        if (!span.IsEmpty)
        {
            blocks.Add(Block.Of(source, span, span.Start - part.Start, apart));
        }
    }

    private static IEnumerable<TextSpan> Split(string text)
    {
        var start = 0;
        for (var at = Next(text, 0); at < text.Length;)
        {
            var length = Blanks.BreakAt(text, at);
            if (length > 0)
            {
                yield return TextSpan.FromBounds(start, at);
                start = at + length;
            }

            at = Next(text, at + Math.Max(length, 1));
        }

        yield return TextSpan.FromBounds(start, text.Length);
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Breaks) : -1;
        return found < 0 ? text.Length : from + found;
    }

    // "增长25%。&nbsp;&nbsp;&nbsp;——新农村建设": a sentence's end and then an indent is a paragraph's end.
    private static IEnumerable<TextSpan> AtGaps(SourceText source, TextSpan line)
    {
        var start = 0;
        for (var at = NextEnd(source, line, 0); at < line.Length; at = NextEnd(source, line, at + 1))
        {
            var view = source.View(line);
            var gap = Blanks.Run(view, at + 1);
            if (gap > 1 && gap < view.Length - at - 1 && IsIndent(view.Slice(at + 1, gap)))
            {
                yield return line.Slice(start, at + 1 - start);
                start = at + 1;
            }
        }

        yield return line.Slice(start);
    }

    private static int NextEnd(SourceText source, TextSpan line, int from)
    {
        var found = from < line.Length ? source.View(line.Slice(from)).IndexOfAny(Ends) : -1;
        return found < 0 ? line.Length : from + found;
    }

    private static bool IsIndent(ReadOnlySpan<char> gap)
    {
        var (wide, narrow) = (0, 0);
        for (var at = 0; at < gap.Length; at += Math.Max(Blanks.LengthAt(gap, at), 1))
        {
            _ = gap[at] is '\u3000' or '\u2003' or '&' ? wide++ : narrow++;
        }

        return wide >= WideGap || narrow >= NarrowGap;
    }
}
