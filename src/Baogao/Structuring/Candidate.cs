using System.Runtime.InteropServices;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>A block and how it could be a heading, before its neighbours decide.</summary>
/// <param name="Title">Without a number, it names a chapter.</param>
/// <param name="Sub">Without a number, it heads the paragraph below.</param>
/// <param name="Continues">The rest of a paragraph that a page's end broke in two.</param>
internal readonly record struct Candidate(Block Block, HeadingShape? Shape = null, bool Title = false, bool Sub = false, bool Continues = false)
{
    private const int LongestLine = 40;

    public HeadingKind? Kind => Shape is null ? null : Block.Mark?.Kind;

    public int Number => Block.Mark?.Number ?? 0;

    /// <param name="body">Index of the first block of the report proper: above it nothing is a heading.</param>
    public static List<Candidate> Read(SourceText source, List<Block> blocks, int body)
    {
        var candidates = new List<Candidate>(blocks.Count);
        var broken = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i < body || blocks[i].Kind != BlockKind.Text)
            {
                candidates.Add(new Candidate(blocks[i]));
                continue;
            }

            candidates.Add(broken && blocks[i].Mark is null ? new Candidate(blocks[i], Continues: true) : Of(source, blocks, i));
            broken = blocks[i].Length > LongestLine && !blocks[i].EndsSentence && blocks[i].Last is not (':' or ';');
        }

        return candidates;
    }

    private static Candidate Of(SourceText source, List<Block> blocks, int at)
    {
        var block = blocks[at];
        if (HeadingShape.Of(source, block) is { } shape)
        {
            return new Candidate(block, shape);
        }

        var title = block.Mark is null && ChapterWords.IsTitle(block.Folded) && !SpeechWords.Speaks.FoundIn(block.Folded);
        var sub = !title && Subtitle.Is(block, CollectionsMarshal.AsSpan(blocks)[(at + 1)..Math.Min(at + 3, blocks.Count)]);
        return new Candidate(block, title || sub ? HeadingShape.OwnLine(source, block) : null, title, sub);
    }
}
