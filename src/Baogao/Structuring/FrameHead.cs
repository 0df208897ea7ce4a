using System.Text.RegularExpressions;
using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>
/// Above the salutation stand the report's title, occasion and speaker, and on a portal its own title, date, source, and an
/// abstract that repeats the opening.
/// </summary>
internal static partial class FrameHead
{
    private const int DeepestHead = 60;
    private const int ShortestProse = 60;
    private const int LongestTitle = 30;
    private const int LongestSpeaker = 30;
    private const int ShortestAbstract = 30;
    private const int Probe = 12;

    /// <summary>Index of the first line of the report proper: its salutation, its first heading or its first paragraph.</summary>
    public static int End(IReadOnlyList<Block> blocks)
    {
        var depth = Math.Min(DeepestHead, blocks.Count);
        for (var i = 0; i < depth; i++)
        {
            if (blocks[i].Kind == BlockKind.Text && StartsBody(blocks[i]))
            {
                return i;
            }
        }

        return blocks.TakeWhile(IsTitle).Count();
    }

    public static void Mark(List<Block> blocks)
    {
        MarkAbstracts(blocks);
        var end = End(blocks);
        var framed = Enumerable.Range(0, end).Any(i => blocks[i].Kind == BlockKind.Boilerplate || IsFrame(blocks[i]));
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].Kind == BlockKind.Text)
            {
                blocks[i] = blocks[i] with { Kind = KindOf(blocks, i, end, framed) };
            }
        }
    }

    private static BlockKind KindOf(List<Block> blocks, int at, int end, bool framed)
    {
        var block = blocks[at];
        if (IsFrame(block) || (framed && ComesAgain(blocks, at, end)))
        {
            return BlockKind.Boilerplate;
        }

        if (IsTitle(block))
        {
            return BlockKind.Title;
        }

        return framed && !IsOccasion(block) && !IsSpeaker(block) && !(at == end - 1 && IsName(block)) && block.Length < ShortestProse
            ? BlockKind.Boilerplate
            : BlockKind.Text;
    }

    private static bool IsFrame(Block block) =>
        BoilerplateWords.HeadStarts.Starts(block.Folded) || (block.Length <= LongestTitle && !Day().IsMatch(block.Folded) && Stamp().IsMatch(block.Folded));

    // The portal's own title, then its frame, then the report's.
    private static bool ComesAgain(List<Block> blocks, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (blocks[i].Folded == blocks[at].Folded || (IsTitle(blocks[at]) && IsTitle(blocks[i])))
            {
                return true;
            }
        }

        return IsTitle(blocks[at]) && Bare(blocks[at].Folded) == "工作报告";
    }

    // "内容摘要：政府工作报告——…各位代表：现在，我代表…": its words stand once more below, one piece after the other.
    private static void MarkAbstracts(List<Block> blocks)
    {
        for (var i = 0; i < Math.Min(DeepestHead / 2, blocks.Count); i++)
        {
            if (blocks[i].Length < ShortestAbstract && StartsBody(blocks[i]))
            {
                return;
            }

            if (blocks[i].Kind == BlockKind.Text && blocks[i].Length >= ShortestAbstract && Repeats(blocks, i))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate };
            }
        }
    }

    private static bool Repeats(List<Block> blocks, int at)
    {
        var words = Bare(blocks[at].Folded);
        if (words.Length < 2 * Probe)
        {
            return false;
        }

        var below = string.Concat(blocks.Skip(at + 1).Take(DeepestHead / 3).Select(b => Bare(b.Folded[..Math.Min(b.Length, 1000)])));
        var tail = words.LastIndexOf("......", StringComparison.Ordinal) is var dots and > 0 ? words[..dots] : words;
        return below.Contains(words[..Probe], StringComparison.Ordinal) && tail.Length >= Probe && below.Contains(tail[^Probe..], StringComparison.Ordinal);
    }

    private static bool StartsBody(Block block) =>
        RoleWords.Salutation.Starts(block.Folded)
        || (block.Length >= ShortestProse && block.EndsSentence)
        || block.Mark is { Kind: HeadingKind.Chapter or HeadingKind.Part } || ChapterWords.IsTitle(block.Folded);

    // "政 府 工 作 报 告", "徐汇区2013年政府工作报告", "2008年国务院政府工作报告（摘要）"
    public static bool IsTitle(Block block)
    {
        if (block.Length > 2 * LongestTitle)
        {
            return false;
        }

        var words = Bare(block.Folded);
        return words.Length <= LongestTitle && (words.EndsWith("工作报告", StringComparison.Ordinal) || words.EndsWith("工作报告(摘要)", StringComparison.Ordinal) || words.EndsWith("工作的报告", StringComparison.Ordinal));
    }

    private static bool IsOccasion(Block block) => block.Has("会议") || block.Has("大会") || block.Mark?.Kind == HeadingKind.Bullet || (block.Folded[0] == '(' && block.Last == ')') || Day().IsMatch(block.Folded);

    private static bool IsSpeaker(Block block) => block.Length <= LongestSpeaker && (block.Has("长 ") || block.Has("席 ") || block.Has("理 ") || Office().IsMatch(block.Folded));

    private static bool IsName(Block block) => Bare(block.Folded) is { Length: 2 or 3 or 4 } name && name.All(Text.Folding.IsHan);

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('?' or '\uFFFD')));

    /// <summary>"2026-02-09 09:45:30", "125", ">"</summary>
    [GeneratedRegex(@"^[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日? ?[0-9]{0,2}[:时]?[0-9:分秒]*$|^[^\p{L}]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^\(? ?[0-9〇零一二三四五六七八九]{4} ?年 ?[0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日 ?\)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(省长|市长|县长|区长|旗长|州长|盟长|主席|总理|主任|局长|镇长|乡长)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Office();
}
