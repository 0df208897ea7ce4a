using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>The address of each unit: the one that its words have, or one that nothing had.</summary>
internal sealed class SentenceNames(Ledger ledger, IReadOnlyList<LedgerEntry> old, IReadOnlyList<Unit> units, Match match, IReadOnlyDictionary<string, string> containers, FreeNames free)
{
    private readonly string[] names = new string[units.Count];
    private readonly Dictionary<string, string> paragraphs = new(StringComparer.Ordinal);

    // What stood somewhere, by its place and words: when they come back, their address does.
    private readonly Dictionary<(string Home, string Words), Queue<string>> gone = ledger.Entries
        .Where(e => !e.IsLive && !AddressParts.IsPledge(e.Address) && !AddressParts.IsHeading(e.Address))
        .GroupBy(e => (HomeOf(e.Address), SameWords.Key(e.Words)))
        .ToDictionary(g => g.Key, g => new Queue<string>(g.Select(e => e.Address)));

    public IReadOnlyDictionary<string, string> Paragraphs => paragraphs;

    public IReadOnlyList<string> Name()
    {
        var votes = new Votes();
        for (var j = 0; j < units.Count; j++)
        {
            names[j] = Kept(j) ?? Back(units[j]) ?? "";
            if (names[j].Length > 0 && units[j].Paragraph.Length > 0)
            {
                votes.Add(units[j].Paragraph, AddressParts.ParagraphOf(names[j]), units[j].Words.Length);
            }
        }

        foreach (var (fresh, kept) in votes.Elect((_, _, _) => true))
        {
            paragraphs.Add(fresh, kept);
        }

        foreach (var j in Enumerable.Range(0, units.Count).Where(j => names[j].Length == 0).OrderBy(j => IsStranger(units[j])))
        {
            NameParagraph(units[j]);
            names[j] = free.New(ParentOf(units[j]), IsStranger(units[j]) ? $"{LetterOf(units[j])}1" : units[j].Fresh);
        }

        // Last, for the ledger does not know them: all their sentences came from paragraphs that go on elsewhere.
        foreach (var unit in units)
        {
            NameParagraph(unit);
        }

        return names;
    }

    private string? Kept(int place)
    {
        var unit = units[place];
        return unit.Kind is UnitKind.ChapterHeading or UnitKind.SectionHeading ? containers[unit.Fresh]
            : match.OldOf(place) is >= 0 and var i && HomeOf(old[i].Address) == Home(unit) ? old[i].Address
            : null;
    }

    private void NameParagraph(Unit unit)
    {
        if (unit.Paragraph.Length > 0 && !paragraphs.ContainsKey(unit.Paragraph))
        {
            paragraphs.Add(unit.Paragraph, free.New(containers[unit.Section], unit.Paragraph));
        }
    }

    private string? Back(Unit unit) => gone.TryGetValue((Home(unit), SameWords.Key(unit.Words)), out var addresses) && addresses.TryDequeue(out var address) ? address : null;

    private string ParentOf(Unit unit) => unit.Paragraph.Length > 0 ? paragraphs[unit.Paragraph] : "";

    // A sentence that a person calls boilerplate has the outline's address of a sentence: it comes last, so that it takes nobody's number.
    private static bool IsStranger(Unit unit) => unit.Fresh[0] != LetterOf(unit);

    private static char LetterOf(Unit unit) => unit.Kind switch { UnitKind.Note => 't', UnitKind.Boilerplate => 'b', _ => 'c' };

    private string Home(Unit unit) => unit.Kind == UnitKind.Sentence ? containers[unit.Section] : HomeOf($"{LetterOf(unit)}1");

    /// <summary>The part of an address that says on which page it stands: a sentence's section.</summary>
    internal static string HomeOf(string address) => AddressParts.SectionOf(address) is { Length: > 0 } section ? section : address[..1];
}
