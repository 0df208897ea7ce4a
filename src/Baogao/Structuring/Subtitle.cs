using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>A heading without a number on a line of its own: 产业结构持续优化。 above a paragraph about just that.</summary>
internal static class Subtitle
{
    private const int Longest = 40;
    private const int LongestSentence = 30;
    private const int ShortestParagraph = 50;

    /// <param name="below">The blocks that follow; two are enough.</param>
    public static bool Is(Block block, params ReadOnlySpan<Block> below) =>
        CouldBe(block) && below.Length > 0
        && ((Heads(block, below[0]) && (IsLine(block) || IsSentence(block)))
            || (below.Length > 1 && IsLine(block) && CouldBe(below[0]) && IsLine(below[0]) && Heads(below[0], below[1])));

    private static bool CouldBe(Block block) => block.Mark is null && block.Kind == BlockKind.Text && block.Length is >= 4 and <= Longest;

    private static bool Heads(Block block, Block next) =>
        next.Kind == BlockKind.Text && next.Length >= Math.Max(ShortestParagraph, 2 * block.Length) && next.EndsSentence;

    /// <summary>Ends as a sentence: a heading only beside others of its kind.</summary>
    public static bool IsSentence(Block block) =>
        block.Last == '。' && !Names(block) && block.Length <= LongestSentence && OneSentence(block, block.Length - 1)
        && !block.Folded.AsSpan().ContainsAnyInRange('0', '9') && !SpeechWords.Speaks.FoundIn(block.Folded);

    private static bool IsLine(Block block) =>
        (Text.Folding.IsHan(block.Last) || "”》)’".Contains(block.Last, StringComparison.Ordinal) || Names(block))
        && OneSentence(block, block.Length - 1) && !SpeechWords.Speaks.FoundIn(block.Folded);

    // 关于教育改革问题。
    private static bool Names(Block block) => block.Last == '。' && block.Length <= LongestSentence / 2 && block.Starts("关于");

    private static bool OneSentence(Block block, int length) => block.Folded.AsSpan(0, length).IndexOfAny("。!?;:") < 0;
}
