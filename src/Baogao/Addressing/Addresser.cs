using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>
/// Gives everything in a report its permanent address. The outline counts; the ledger knows what each address stood for. Words that are found again keep
/// theirs, others get one that nothing ever had, and what became of those that are gone is said.
/// </summary>
public static class Addresser
{
    /// <param name="english">Of words that go: they keep it.</param>
    /// <param name="on">The day to put to what has changed; empty when it is not to be recorded.</param>
    public static Addressed Name(SourceText source, Outline outline, Facts facts, Ledger ledger, string sha256, Func<string, string> english, string on)
    {
        var old = ledger.Entries.Where(e => e.IsLive && !AddressParts.IsPledge(e.Address)).ToList();
        var units = Unit.Of(source, outline);
        var match = Matcher.Find(old.Select(e => e.Words), units.Select(u => u.Words));
        var free = new FreeNames(ledger.Entries.Select(e => e.Address));
        var containers = new Containers(old, units, match, free);
        containers.Name(outline);
        PartStrangers(old, units, match, containers.Names);
        var sentences = new SentenceNames(ledger, old, units, match, containers.Names, free);
        var names = sentences.Name();
        var renaming = Renaming.Of(units, names, containers.Names, sentences.Paragraphs);
        var named = renaming.Of(facts);
        var fates = Fates.Of(old, units, names, match);
        var pledges = PledgeNames.Name(source, named, WordsAt(units, names), ledger, fates);
        var places = Places(units, names, pledges.Facts).ToList();
        var next = new NextLedger(ledger, english, on).Of(sha256, places.Select(p => (p.Address, source.Quote(p.Span))), [.. fates.Gone, .. pledges.Gone]);
        return new Addressed(renaming.Of(outline), pledges.Facts, next, AddressChange.Between(ledger, next, fates.Doubts, places.ToDictionary(p => p.Address, p => source.Locate(p.Span), StringComparer.Ordinal)));
    }

    private static Dictionary<string, string> WordsAt(List<Unit> units, IReadOnlyList<string> names) =>
        units.Select((unit, i) => (unit, names[i])).ToDictionary(u => u.Item2, u => u.unit.Words, StringComparer.Ordinal);

    // Nearly the same words elsewhere are other words.
    private static void PartStrangers(List<LedgerEntry> old, List<Unit> units, Match match, IReadOnlyDictionary<string, string> containers)
    {
        for (var i = 0; i < old.Count; i++)
        {
            if (match.NowOf(i) is >= 0 and var j && match.IsNear(i) && HomeNow(units[j]) != SentenceNames.HomeOf(old[i].Address))
            {
                match.Part(i);
            }
        }

        string HomeNow(Unit unit) => unit.Kind switch
        {
            UnitKind.Sentence or UnitKind.SectionHeading => containers[unit.Section],
            UnitKind.ChapterHeading => "c",
            UnitKind.Note => "t",
            _ => "b",
        };
    }

    // In reading order, each pledge behind its sentence.
    private static IEnumerable<(string Address, TextSpan Span)> Places(List<Unit> units, IReadOnlyList<string> names, Facts facts)
    {
        var pledges = facts.Commitments.ToDictionary(c => c.Address, c => c.Pledges, StringComparer.Ordinal);
        return units.SelectMany((unit, j) => pledges.GetValueOrDefault(names[j], []).Select(p => (p.Address, p.Span)).Prepend((names[j], unit.Span)));
    }
}

/// <summary>A report under its permanent addresses.</summary>
/// <param name="Ledger">As it is once what has changed is accepted.</param>
/// <param name="Changes">What of it nobody has accepted yet.</param>
public sealed record Addressed(Outline Outline, Facts Facts, Ledger Ledger, IReadOnlyList<AddressChange> Changes);
