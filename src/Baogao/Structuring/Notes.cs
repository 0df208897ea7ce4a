using System.Text.RegularExpressions;
using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>Glossaries and footnotes: the report's paper, not the report's speech.</summary>
internal static partial class Notes
{
    private const int LongestTitle = 16;
    private const int Fewest = 2;

    public static List<Block> Mark(List<Block> blocks)
    {
        var marked = new List<Block>(blocks.Count);
        var single = blocks.Count(IsFootnote) >= Fewest;
        var inside = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Text)
            {
                inside = IsTitle(block) ? i > 0 : inside && !EndsNotes(block, blocks, i);
                block = IsTitle(block) && inside ? block with { Kind = BlockKind.NoteTitle } : inside || (single && IsFootnote(block)) ? block with { Kind = BlockKind.Note } : block;
            }

            marked.Add(block);
        }

        return marked;
    }

    // ※名词解释※, 附：名词解释, [名词解释], 附件2 名词解释, 注释：
    private static bool IsTitle(Block block)
    {
        if (block.Length > LongestTitle)
        {
            return false;
        }

        var words = string.Concat(block.Folded.Where(char.IsLetter));
        return NoteWords.Titles.Ends(words) && words.Length <= 12;
    }

    // [1]“减税降费”：…  〔3〕河湖长制：即…  注：…  ①专精特新：指…
    private static bool IsFootnote(Block block) => Numbered().IsMatch(block.Folded);

    // An annex after the glossary, a chapter after a note in the middle.
    private static bool EndsNotes(Block block, List<Block> blocks, int at) => block.Mark switch
    {
        { Kind: HeadingKind.Part } => true,
        { Kind: HeadingKind.Chapter } => ChapterWords.RoleOf(block.Folded) is not Model.ChapterRole.Other,
        _ => RoleWords.Salutation.Starts(block.Folded) || (block.Length <= 4 && block.Starts("附件") && at + 1 < blocks.Count),
    };

    [GeneratedRegex(@"^(\[ ?[0-9]{1,3} ?\]|〔 ?[0-9]{1,3} ?〕|【[0-9]{1,3}】|注 ?[0-9]{0,2}:|[①-⑳⑴-⒇] ?[^,。;:]{1,30}:(指|是指|即|是)|\* ?[^,。;:]{1,20}:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
