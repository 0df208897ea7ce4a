using Baogao.Model;

namespace Baogao.Addressing;

/// <summary>Finds chapters, sections and paragraphs again by the words that they hold, so that one that is put elsewhere keeps its address.</summary>
internal sealed class Containers(IReadOnlyList<LedgerEntry> old, IReadOnlyList<Unit> units, Match match, FreeNames free)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The address of a chapter or section, by the one that counting gives it.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    public void Name(Outline outline)
    {
        var chapters = Found(u => u.Chapter, AddressParts.ChapterOf, UnitKind.ChapterHeading);
        foreach (var chapter in outline.Chapters)
        {
            names[chapter.Address] = chapters.GetValueOrDefault(chapter.Address)
                ?? (chapter.Heading is null && !chapters.ContainsValue(chapter.Address) ? chapter.Address : free.New("", chapter.Address));
        }

        var sections = Found(u => u.Section, AddressParts.SectionOf, UnitKind.SectionHeading);
        foreach (var (chapter, section) in outline.Chapters.SelectMany(c => c.Sections.Select(s => (c, s))))
        {
            names[section.Address] = sections.GetValueOrDefault(section.Address) ?? New(names[chapter.Address], section, sections);
        }
    }

    // Words before a chapter's first section stand at s0, whatever stood there before.
    private string New(string chapter, Section section, Dictionary<string, string> known) =>
        section.Heading is null && $"{chapter}-s0" is var opening && !known.ContainsValue(opening) && !names.ContainsValue(opening) ? opening : free.New(chapter, section.Address);

    private Dictionary<string, string> Found(Func<Unit, string> inNew, Func<string, string> inOld, UnitKind heading)
    {
        var whole = Lengths(units.Select(u => (inNew(u), u.Words)));
        var before = Lengths(old.Select(e => (inOld(e.Address), e.Words)));
        var shared = new Votes();
        var headed = new HashSet<(string, string)>();
        for (var i = 0; i < old.Count; i++)
        {
            if (match.NowOf(i) is >= 0 and var j && inNew(units[j]) is { Length: > 0 } now && inOld(old[i].Address) is { Length: > 0 } then)
            {
                shared.Add(now, then, units[j].Words.Length);
                if (units[j].Kind == heading && Unit.KindOf(old[i].Address) == heading)
                {
                    headed.Add((now, then));
                }
            }
        }

        return shared.Elect((now, then, weight) => headed.Contains((now, then)) || 2 * weight >= Math.Min(whole[now], before[then]));
    }

    private static Dictionary<string, int> Lengths(IEnumerable<(string Container, string Words)> all) =>
        all.GroupBy(a => a.Container, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(a => a.Words.Length), StringComparer.Ordinal);
}
