namespace Baogao.Structuring;

/// <summary>Gives every heading its place and level from those above it.</summary>
internal sealed class HeadingPlacer
{
    private const int FewestSections = 2;
    private const int FewestSentences = 3;

    private readonly List<Candidate> candidates;
    private readonly Rank[] chapters;
    private readonly List<HeadingKind> items = [];
    private bool numberedSections;
    private HeadingKind? sectionItems;
    private bool sectionSubs;
    private bool subSentences;
    private bool inSection;
    private bool nested;

    private HeadingPlacer(List<Candidate> candidates)
    {
        this.candidates = candidates;
        chapters = ChapterFinder.Find(candidates);
    }

    public static List<Placed> Place(List<Candidate> candidates)
    {
        var placer = new HeadingPlacer(candidates);
        var placed = new List<Placed>(candidates.Count);
        placer.StartChapter(0);
        for (var i = 0; i < candidates.Count; i++)
        {
            placed.Add(placer.PlaceOf(i));
        }

        return placed;
    }

    private Placed PlaceOf(int at)
    {
        var candidate = candidates[at];
        if (candidate.Shape is not { } shape)
        {
            return new Placed(candidate.Block, Rank.Paragraph, Continues: candidate.Continues);
        }

        if (chapters[at] == Rank.Chapter)
        {
            StartChapter(at + 1);
            return new Placed(candidate.Block, Rank.Chapter, shape, 1);
        }

        if (candidate.Sub && !subSentences && Subtitle.IsSentence(candidate.Block))
        {
            return new Placed(candidate.Block, Rank.Paragraph);
        }

        return IsSection(at) ? Section(candidate, shape) : Item(candidate, shape);
    }

    private Placed Section(Candidate candidate, HeadingShape shape)
    {
        inSection = true;
        items.Clear();
        return new Placed(candidate.Block, Rank.Section, shape, 2);
    }

    private Placed Item(Candidate candidate, HeadingShape shape)
    {
        var depth = inSection ? 3 : 2;
        if (candidate.Kind is { } kind and not HeadingKind.Bullet)
        {
            var known = items.IndexOf(kind);
            if (known >= 0)
            {
                items.RemoveRange(known, items.Count - known);
            }

            items.Add(kind);
            depth += items.Count - 1;
        }

        return new Placed(candidate.Block, Rank.Item, shape, depth);
    }

    private bool IsSection(int at)
    {
        var candidate = candidates[at];
        return chapters[at] == Rank.Section
            || (candidate.Kind is HeadingKind.Section && !nested)
            || (!numberedSections && !candidate.Shape!.RunIn && ((candidate.Kind is { } kind && kind == sectionItems) || ((candidate.Sub || candidate.Title) && sectionSubs)));
    }

    // What the chapter is divided by: its numbered sections, else the first kind of heading that has lines of its own.
    private void StartChapter(int from)
    {
        var end = Array.FindIndex(chapters, from, p => p == Rank.Chapter);
        var length = (end < 0 ? candidates.Count : end) - from;
        var own = candidates.GetRange(from, length);
        nested = Enumerable.Range(from, length).Any(i => chapters[i] == Rank.Section && candidates[i].Kind is HeadingKind.Chapter);
        numberedSections = nested || own.Exists(c => c.Kind is HeadingKind.Section);
        subSentences = own.Count(c => c.Sub && Subtitle.IsSentence(c.Block)) >= FewestSentences;
        var lines = own.Where(c => c.Shape is { RunIn: false } && (c.Title || c.Kind is not null || (c.Sub && (subSentences || !Subtitle.IsSentence(c.Block))))).ToList();
        (sectionItems, sectionSubs) = lines.Count == 0 ? (null, false) : (lines[0].Kind, lines[0].Kind is null);
        if (lines.Count(c => c.Kind == sectionItems) < FewestSections || sectionItems is HeadingKind.Bullet)
        {
            (sectionItems, sectionSubs) = (null, false);
        }

        inSection = false;
        items.Clear();
    }
}
