using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>The page that a report was copied from: what stands above the report's first words and below its last.</summary>
internal static class Frame
{
    private const int LongestTail = 60;
    private const int LongestFrameLine = 400;

    public static List<Block> Mark(List<Block> blocks)
    {
        var marked = blocks.Select(b => IsPhrase(b) ? b with { Kind = BlockKind.Boilerplate } : b).ToList();
        FrameHead.Mark(marked);
        MarkTail(marked);
        return marked;
    }

    // A phrase in a paragraph of many sentences is the report's own: "拓宽收入来源：…".
    private static bool IsPhrase(Block block)
    {
        if (block.Kind != BlockKind.Text || block.Length > LongestFrameLine)
        {
            return false;
        }

        // 搜索马 克 数 据 网
        var words = block.Length <= LongestTail && block.Folded.Contains(' ', StringComparison.Ordinal) ? string.Concat(block.Folded.Where(c => !char.IsWhiteSpace(c))) : block.Folded;
        return BoilerplateWords.Phrases.FoundIn(words);
    }

    private static void MarkTail(List<Block> blocks)
    {
        var last = blocks.FindLastIndex(IsBody);
        var tail = last < 0 ? -1 : blocks.FindIndex(last + 1, b => b.Kind == BlockKind.Boilerplate || BoilerplateWords.TailStarts.Starts(b.Folded));
        for (var i = tail < 0 ? blocks.Count : tail; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate };
        }
    }

    // A paragraph, not a line of a list: what a report ends with, and no list of links has.
    private static bool IsBody(Block block) =>
        block.Kind is not BlockKind.Boilerplate
        && !BoilerplateWords.TailStarts.Starts(block.Folded)
        && (block.Length > LongestTail || (block.EndsSentence && (block.Mark is not null || block.Kind is BlockKind.Note)));
}
