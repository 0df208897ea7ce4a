using System.Buffers;
using System.Text.RegularExpressions;
using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>What belongs to the printed page: its number, its running head, "turn to page 4", the words under a photograph.</summary>
internal static partial class PageFurniture
{
    private const int LongestNumber = 16;
    private const int LongestCaption = 60;
    private const int LongestRunningHead = 30;
    private const int ShortestLine = 20;
    private const int FewestRepeats = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;。:!?");

    public static List<Block> Mark(List<Block> blocks)
    {
        var marked = blocks.Select(b => Is(b) ? b with { Kind = BlockKind.Boilerplate } : b).ToList();
        foreach (var i in RunningHeads(marked))
        {
            marked[i] = marked[i] with { Kind = BlockKind.Boilerplate };
        }

        return marked;
    }

    private static bool Is(Block block) =>
        (block.Length <= LongestNumber && PageNumber().IsMatch(block.Folded))
        || (block.Length <= LongestCaption && IsCaption(block))
        || (block.Length <= LongestNumber && PageJump().IsMatch(block.Folded));

    // "新华社记者 李某 摄", "图为市民广场一角"
    private static bool IsCaption(Block block)
    {
        var words = block.Folded.AsSpan().TrimEnd(" )。】]");
        return words.EndsWith("摄") || BoilerplateWords.CaptionStarts.Starts(block.Folded);
    }

    // The same short line on several pages, its page number aside: "政府工作报告 · 3 ·".
    private static IEnumerable<int> RunningHeads(List<Block> blocks) => Enumerable.Range(0, blocks.Count)
        .Where(i => CouldRun(blocks[i]) && IsAmongText(blocks, i))
        .GroupBy(i => Masked(blocks[i]), StringComparer.Ordinal)
        .Where(g => g.Key.Length > 1 && g.Count() >= FewestRepeats)
        .SelectMany(g => g);

    private static bool CouldRun(Block block) =>
        block.Kind == BlockKind.Text && block.Length <= LongestRunningHead && block.Mark is null && block.Folded.AsSpan().IndexOfAny(Marks) < 0;

    // Between paragraphs of the report or page numbers, not one line under the other as in a list.
    private static bool IsAmongText(List<Block> blocks, int at) =>
        at > 0 && at + 1 < blocks.Count && IsTextOrFurniture(blocks[at - 1]) && IsTextOrFurniture(blocks[at + 1]);

    private static bool IsTextOrFurniture(Block block) => block.Kind == BlockKind.Boilerplate || block.Length >= ShortestLine;

    private static string Masked(Block block) => string.Concat(block.Folded.Where(c => !char.IsAsciiDigit(c) && !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^(第? ?[-—–·•. ]{0,4}[0-9]{1,3}[-—–·•. ]{0,4}页?|第 ?[0-9]{1,3} ?页[,/ ]{0,2}共 ?[0-9]{1,3} ?页|[0-9]{1,3} ?/ ?[0-9]{1,3}|[Pp]age [0-9]{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    /// <summary>（下转第四版）, (上接A2版)</summary>
    [GeneratedRegex(@"[(\[【]? ?(下转|上接)第?[A-Za-z]?[0-9一二三四五六七八九十]{1,3}[版页] ?[)\]】]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex PageJump();
}
