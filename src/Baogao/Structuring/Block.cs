using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>One line that is not blank, without its indent and trailing blanks.</summary>
/// <param name="Folded">The line's words in the form for matching, as long as its span.</param>
internal sealed record Block(TextSpan Span, string Folded, HeadingMark? Mark)
{
    public static IEnumerable<Block> ReadAll(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = Trimmed(source, source.Line(line));
            if (!span.IsEmpty)
            {
                var folded = Folding.Fold(source.Quote(span));
                yield return new Block(span, folded, HeadingMark.At(folded));
            }
        }
    }

    public static TextSpan Trimmed(SourceText source, TextSpan span)
    {
        var view = source.View(span);
        var start = view.Length - view.TrimStart().Length;
        return span.Slice(start, view.Trim().Length);
    }
}
