using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Where a line's heading ends, and what of the line is left as text.</summary>
/// <param name="All">Number, title and closing mark.</param>
/// <param name="Rest">Empty when the heading is a line of its own.</param>
internal sealed record HeadingShape(TextSpan All, TextSpan NumberSpan, TextSpan Title, TextSpan Rest)
{
    private const int LongestItem = 32;
    private const int LongestEnumerated = 50;
    private const int LongestTitle = 70;
    private const int ShortestTitle = 6;
    private const string ClosingMarks = "。:;,.! ";
    private const string OpenEnds = "。;,:!?";

    public bool RunIn => !Rest.IsEmpty;

    /// <returns>Null when the number only counts: "1.投资3亿元，建设…" is a sentence, no heading.</returns>
    public static HeadingShape? Of(SourceText source, Block block)
    {
        if (block.Mark is not { } mark)
        {
            return null;
        }

        var first = SentenceSplitter.Split(source, block.Span).First();
        var shape = Cut(source, block, mark.Length, first.End - block.Span.Start);
        if (mark.IsItem)
        {
            return shape.IsTitleOfItem(source, mark.Kind >= HeadingKind.Ordinal ? LongestEnumerated : LongestItem) ? shape : null;
        }

        return shape.Title.Length > LongestTitle ? AtColon(source, block, mark, shape) : shape;
    }

    /// <summary>A line without a number that is all heading.</summary>
    public static HeadingShape OwnLine(SourceText source, Block block) => Cut(source, block, 0, block.Length);

    // "（二）工业：全年完成增加值…" of many clauses; without a colon in reach it is a sentence that is only counted.
    private static HeadingShape? AtColon(SourceText source, Block block, HeadingMark mark, HeadingShape shape)
    {
        var end = block.Folded.AsSpan(mark.Length).IndexOfAny(",:;。");
        if (GluedEnd(block, mark) is > 0 and var glued)
        {
            return Cut(source, block, mark.Length, glued);
        }

        return end is > 0 and <= LongestItem && block.Folded[mark.Length + end] == ':' ? Cut(source, block, mark.Length, mark.Length + end + 1) : mark.Kind is HeadingKind.Part ? shape : null;
    }

    // （一）经济实力稳步增强全年生产总值完成25亿元: the break was lost, a sentence's first word gives it back.
    private static int GluedEnd(Block block, HeadingMark mark)
    {
        var start = mark.Length + ShortestTitle;
        var reach = block.Folded.AsSpan(0, Math.Min(block.Length, mark.Length + LongestTitle));
        var found = start < reach.Length ? SpeechWords.Openers.FirstIn(reach[start..]) : -1;
        return found > 0 && Folding.IsHan(reach[start + found - 1]) ? start + found : 0;
    }

    private static HeadingShape Cut(SourceText source, Block block, int number, int end)
    {
        var all = Blanks.Trim(source, block.Span.Slice(0, end));
        var rest = Blanks.Trim(source, block.Span.Slice(end));
        return new HeadingShape(all, all.Slice(0, number), WithoutMark(block.Folded.AsSpan(number, all.Length - number), all.Slice(number)), rest);
    }

    private bool IsTitleOfItem(SourceText source, int longest) =>
        Title.Length <= longest
        && !source.View(Title).ContainsAnyInRange('0', '9')
        && (RunIn ? source.View(All)[^1] is not (';' or '；') : !OpenEnds.Contains(Folding.Fold(source.View(All)[^1]), StringComparison.Ordinal));

    private static TextSpan WithoutMark(ReadOnlySpan<char> folded, TextSpan title) =>
        title.Slice(0, Math.Max(folded.TrimEnd().TrimEnd(ClosingMarks).Length, Math.Min(1, title.Length)));
}
