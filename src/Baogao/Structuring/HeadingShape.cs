using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Where a numbered line's heading ends, and what of the line is left as text.</summary>
/// <param name="All">Number, title and closing mark.</param>
/// <param name="Rest">Empty when the heading is a line of its own.</param>
internal sealed record HeadingShape(TextSpan All, TextSpan NumberSpan, TextSpan Title, TextSpan Rest)
{
    private const int LongestRunInItem = 32;
    private const string ClosingMarks = "。:;,.!";

    public bool RunIn => !Rest.IsEmpty;

    /// <returns>Null when the number only counts: "1.投资3亿元，建设…" is a sentence, no heading.</returns>
    public static HeadingShape? Of(SourceText source, Block block)
    {
        if (block.Mark is not { } mark)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(source, block.Span).ToList();
        var all = TextSpan.FromBounds(block.Span.Start, sentences[0].End);
        var rest = sentences.Count > 1 ? TextSpan.FromBounds(sentences[1].Start, block.Span.End) : new TextSpan(block.Span.End, 0);
        var shape = new HeadingShape(all, all.Slice(0, mark.Length), WithoutMark(source, all.Slice(mark.Length)), rest);
        return mark.Level < 3 || shape.IsTitleOfItem(source) ? shape : null;
    }

    private bool IsTitleOfItem(SourceText source) =>
        Title.Length <= LongestRunInItem
        && !source.View(Title).ContainsAnyInRange('0', '9')
        && (RunIn || !source.Quote(All).EndsWith('。'));

    private static TextSpan WithoutMark(SourceText source, TextSpan title)
    {
        var folded = Folding.Fold(source.Quote(title));
        return title.Slice(0, folded.TrimEnd().TrimEnd(ClosingMarks.ToCharArray()).Length);
    }
}
