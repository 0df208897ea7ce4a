using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Structuring;

/// <summary>
/// Tells which headings begin a chapter. 一、 does, unless a part or a title without a number stands above it and numbering starts
/// anew in each: then it begins a section.
/// </summary>
internal sealed class ChapterFinder
{
    private const int ManyInOnePart = 4;

    private readonly List<Candidate> candidates;
    private readonly List<int> marks;
    private readonly Rank[] places;
    private readonly int[] nextNumbered;
    private readonly bool restarts;
    private bool nested;
    private int top;
    private int below;

    private ChapterFinder(List<Candidate> candidates)
    {
        this.candidates = candidates;
        marks = [.. Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Title || candidates[i].Kind is HeadingKind.Part or HeadingKind.Chapter)];
        places = new Rank[candidates.Count];
        nextNumbered = NextNumbered();
        restarts = marks.Count(i => candidates[i] is { Kind: HeadingKind.Chapter, Number: 1 }) > 1;
    }

    /// <returns>For each candidate Chapter, Section, or Paragraph where this decides nothing.</returns>
    public static Rank[] Find(List<Candidate> candidates)
    {
        var finder = new ChapterFinder(candidates);
        for (var at = 0; at < finder.marks.Count; at++)
        {
            finder.places[finder.marks[at]] = finder.PlaceOf(at);
        }

        return finder.places;
    }

    private Rank PlaceOf(int at)
    {
        var candidate = candidates[marks[at]];
        if (candidate.Kind is HeadingKind.Chapter)
        {
            return OfNumbered(candidate);
        }

        if (candidate.Title && ContinuesBelow(at))
        {
            return Rank.Section;
        }

        nested = candidate.Kind is HeadingKind.Part || NumbersBelow(at);
        below = 0;
        return Rank.Chapter;
    }

    private Rank OfNumbered(Candidate candidate)
    {
        if (nested)
        {
            return Rank.Section;
        }

        var number = candidate.Number;
        var goesOn = below > 0 && number == below + 1;
        if ((number == 1 && top >= 1) || (goesOn && !(number == top + 1 && NamesChapter(candidate))))
        {
            below = number;
            return Rank.Section;
        }

        (top, below) = (number, 0);
        return Rank.Chapter;
    }

    // 一、…2019年主要工作…二、…: the numbers go on around it, so it stands below them.
    private bool ContinuesBelow(int at)
    {
        var next = nextNumbered[at];
        return !nested && top > 0 && next >= 0 && candidates[marks[next]].Number == top + 1;
    }

    // 2024年工作回顾 / 一、优结构 / … / 2025年工作安排 / 一、稳增长: but 2024年工作回顾 / 一、2025年目标任务 are of one rank.
    private bool NumbersBelow(int at)
    {
        var own = marks.Skip(at + 1).Select(i => candidates[i]).TakeWhile(c => c.Kind is HeadingKind.Chapter).Take(ManyInOnePart).ToList();
        return own.Count > 0 && own[0].Number == 1 && (own.Count == ManyInOnePart || restarts || !NamesChapter(own[0]));
    }

    // For each mark the next 一、 after it, -1 for none.
    private int[] NextNumbered()
    {
        var next = new int[marks.Count];
        var found = -1;
        for (var at = marks.Count - 1; at >= 0; at--)
        {
            next[at] = found;
            found = candidates[marks[at]].Kind is HeadingKind.Chapter ? at : found;
        }

        return next;
    }

    private static bool NamesChapter(Candidate candidate) =>
        ChapterWords.RoleOf(candidate.Block.Folded.AsSpan(0, Math.Min(candidate.Shape!.All.Length, candidate.Block.Length))) is not ChapterRole.Other;
}
