namespace Baogao.Structuring;

/// <summary>A list of contents says each heading once before it is said at its place.</summary>
internal static class ContentsList
{
    private const int LongestEntry = 60;
    private const int Fewest = 2;
    private const int DeepestStart = 200;

    public static List<Block> Mark(List<Block> blocks)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Text)
            {
                places[Words(blocks[i])] = i;
            }
        }

        var end = EndOfList(blocks, places, out var start);
        return end - start < Fewest
            ? blocks
            : [.. blocks.Select((b, i) => (i >= start && i < end) || (i == start - 1 && Words(b) == "目录") ? b with { Kind = BlockKind.Boilerplate } : b)];
    }

    private static int EndOfList(List<Block> blocks, Dictionary<string, int> places, out int start)
    {
        start = 0;
        for (var i = 0; i < Math.Min(blocks.Count, DeepestStart); i++)
        {
            if (!IsEntry(blocks[i]) || places[Words(blocks[i])] <= i)
            {
                if (i - start >= Fewest)
                {
                    return i;
                }

                start = i + 1;
            }
        }

        return start;
    }

    private static bool IsEntry(Block block) =>
        block.Kind == BlockKind.Text && block.Length <= LongestEntry && !block.EndsSentence && (block.Mark is not null || Lexicon.ChapterWords.IsTitle(block.Folded));

    // "一、工作回顾……3" → 一、工作回顾; of a run-in heading, the heading.
    private static string Words(Block block)
    {
        var words = block.Folded[..Math.Min(block.Length, LongestEntry)];
        var end = words.IndexOf('。', StringComparison.Ordinal);
        var title = (end > 0 ? words[..end] : words).TrimEnd("0123456789.·…-— \t\u3000".ToCharArray());
        return string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
    }
}
