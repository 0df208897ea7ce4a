using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>
/// Puts a paragraph together again that a copy broke into lines of one width. Only where the text as a whole is clearly broken
/// so: most lines as wide as the page, most of those without a sentence's end.
/// </summary>
internal static class HardWrap
{
    private const int FewestLines = 12;
    private const int WidestPage = 130;
    private const int Slack = 6;
    private const int LongestContinuation = 40;

    public static List<Block> Join(SourceText source, List<Block> blocks)
    {
        var page = PageWidth(blocks);
        var indented = blocks.Count(b => b.Indent > 0) * 10 > blocks.Count;
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count;)
        {
            var last = i;
            while (last + 1 < blocks.Count && Continues(blocks[i], blocks[last], blocks[last + 1], page, indented))
            {
                last++;
            }

            joined.Add(last == i ? blocks[i] : Whole(source, blocks[i], blocks[last]));
            i = last + 1;
        }

        return joined;
    }

    private static Block Whole(SourceText source, Block first, Block last) =>
        Block.Of(source, TextSpan.FromBounds(first.Span.Start, last.Span.End), first.Indent, first.Apart);

    private static bool Continues(Block first, Block line, Block next, int page, bool indented)
    {
        if (next.Mark is not null || line.Kind != BlockKind.Text || next.Kind != BlockKind.Text)
        {
            return false;
        }

        if (page > 0 && Width(line) >= page - Slack)
        {
            return !next.Apart && !(indented && next.Indent > first.Indent) && !(indented && next.Indent > 0 && first.Indent > 0 && line.EndsSentence);
        }

        return IsBrokenHeading(line, first, next) && next.Length <= LongestContinuation && !next.EndsSentence && next.Last != ':';
    }

    // 一、回顾“十三五”，我们坚定前行、 / 砥砺奋进，… and a number alone on its line: 第一部分 / 工作回顾
    private static bool IsBrokenHeading(Block line, Block first, Block next)
    {
        if (!ReferenceEquals(line, first))
        {
            return false;
        }

        return first.Mark is { Kind: HeadingKind.Chapter or HeadingKind.Section, Length: > 0 }
            ? first.Length <= LongestContinuation && (first.Last is ',' or '、' || IsHalfTitle(first, next))
            : IsNumberAlone(first);
    }

    // 三、持续提升政府 / 治理效能和服务水平: only both together say what the chapter is for.
    private static bool IsHalfTitle(Block first, Block next) =>
        first.Mark is { Kind: HeadingKind.Chapter } && next.Length <= LongestContinuation / 2 && Text.Folding.IsHan(first.Last) && !ChapterWords.IsTitle(next.Folded)
        && ChapterWords.LikelyRole(first.Folded, first: true) is ChapterRole.Other && ChapterWords.LikelyRole(first.Folded + next.Folded, first: true) is not ChapterRole.Other;

    private static bool IsNumberAlone(Block block) =>
        block.Length <= 6 && (block.Folded == "附件" || (HeadingMark.At(block.Folded + "题") is { IsItem: false } mark && mark.Length >= block.Length));

    // 0 when the text is not broken.
    private static int PageWidth(List<Block> blocks)
    {
        if (blocks.Count < FewestLines)
        {
            return 0;
        }

        var widths = blocks.Select(Width).Order().ToList();
        var page = widths[(widths.Count * 9 / 10)];
        var full = blocks.Where(b => Width(b) >= page - Slack && Width(b) <= page + Slack).ToList();
        return page <= WidestPage && full.Count * 2 > blocks.Count && full.Count(b => !b.EndsSentence) * 3 > full.Count * 2 ? page : 0;
    }

    private static int Width(Block block) => block.Length > WidestPage ? block.Length : DisplayWidth.Of(block.Folded) + (block.Indent * 2);
}
