using System.Text.RegularExpressions;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Cuts a paragraph where a copy ran things into it: the next heading, "turn to page 4", an advertisement after the last word.</summary>
internal static class Cuts
{
    private const int LongestAdvertisement = 60;
    private const string Ends = "。!?;｡";

    /// <summary>Before the frame around the report is known.</summary>
    public static List<Block> AtForeignWords(SourceText source, List<Block> blocks) =>
        [.. blocks.SelectMany(b => b.Kind == BlockKind.Text ? AtPageJumps(source, b).SelectMany(part => WithoutAdvertisement(source, part)) : [b])];

    public static List<Block> AtHeadings(SourceText source, List<Block> blocks)
    {
        var expected = new ExpectedNumbers();
        return [.. blocks.SelectMany(b => b.Kind == BlockKind.Text ? AtHeadings(source, b, expected) : [b])];
    }

    private static IEnumerable<Block> AtPageJumps(SourceText source, Block block)
    {
        var start = 0;
        if (block.Has("下转") || block.Has("上接"))
        {
            foreach (Match jump in PageFurniture.PageJump().Matches(block.Folded))
            {
                foreach (var before in Part(source, block, start, jump.Index))
                {
                    yield return before;
                }

                foreach (var words in Part(source, block, jump.Index, jump.Index + jump.Length))
                {
                    yield return words with { Kind = BlockKind.Boilerplate };
                }

                start = jump.Index + jump.Length;
            }
        }

        foreach (var rest in Part(source, block, start, block.Length))
        {
            yield return rest;
        }
    }

    // "…更大贡献！。微信公众号马克数据网": the last words of a paragraph, with no end mark after them.
    private static IEnumerable<Block> WithoutAdvertisement(SourceText source, Block block)
    {
        var from = Math.Max(0, block.Length - LongestAdvertisement);
        var found = block.Kind == BlockKind.Text ? BoilerplateWords.Advertisement.FirstIn(block.Folded.AsSpan(from)) : -1;
        if (found < 0 || from + found == 0 || block.Folded.AsSpan(from + found).IndexOfAny(Ends) >= 0)
        {
            return [block];
        }

        return Part(source, block, 0, from + found).Concat(Part(source, block, from + found, block.Length).Select(b => b with { Kind = BlockKind.Boilerplate }));
    }

    // "…良好势头。（一）坚持加快发展": only the next number counts, so that "（一）…（二）…" in a sentence stays a sentence.
    private static IEnumerable<Block> AtHeadings(SourceText source, Block block, ExpectedNumbers expected)
    {
        expected.Meet(block.Mark);
        var start = 0;
        for (var at = block.Folded.AsSpan().IndexOfAny(Ends); at >= 0 && at < block.Length - 1; at = NextEnd(block.Folded, at + 1))
        {
            if (expected.Meets(block.Folded, at + 1))
            {
                foreach (var before in Part(source, block, start, at + 1))
                {
                    yield return before;
                }

                start = at + 1;
            }
        }

        foreach (var rest in Part(source, block, start, block.Length))
        {
            yield return rest;
        }
    }

    private static int NextEnd(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Ends) : -1;
        return found < 0 ? -1 : from + found;
    }

    private static IEnumerable<Block> Part(SourceText source, Block block, int start, int end)
    {
        if (start == 0 && end == block.Length)
        {
            return [block];
        }

        var span = Blanks.Trim(source, block.Span.Slice(start, end - start));
        return span.IsEmpty ? [] : [Block.Of(source, span)];
    }
}
