using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>A heading without a number on a line of its own: 产业结构持续优化。 above a paragraph about just that.</summary>
internal static class Subtitle
{
    private const int Longest = 40;
    private const int LongestSentence = 30;
    private const int ShortestParagraph = 50;

    public static bool Is(Block block, Block? next)
    {
        if (block.Mark is not null || block.Length > Longest || block.Length < 4 || next is null || next.Kind != BlockKind.Text)
        {
            return false;
        }

        return next.Length >= Math.Max(ShortestParagraph, 2 * block.Length) && next.EndsSentence && (IsLine(block) || IsSentence(block));
    }

    /// <summary>Ends as a sentence: a heading only beside others of its kind.</summary>
    public static bool IsSentence(Block block) =>
        block.Last == '。' && block.Length <= LongestSentence && OneSentence(block, block.Length - 1)
        && !block.Folded.AsSpan().ContainsAnyInRange('0', '9') && !SpeechWords.Speaks.FoundIn(block.Folded);

    private static bool IsLine(Block block) =>
        (Text.Folding.IsHan(block.Last) || "”》)’".Contains(block.Last, StringComparison.Ordinal)) && OneSentence(block, block.Length) && !SpeechWords.Speaks.FoundIn(block.Folded);

    private static bool OneSentence(Block block, int length) => block.Folded.AsSpan(0, length).IndexOfAny("。!?;:") < 0;
}
