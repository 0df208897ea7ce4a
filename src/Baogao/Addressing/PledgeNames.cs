using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>The letters of a commitment's pledges: those whose words are found again keep theirs, and none is given twice.</summary>
internal sealed class PledgeNames
{
    private const int Letters = 26;

    private readonly SourceText source;
    private readonly IReadOnlyDictionary<string, string> sentences;
    private readonly ILookup<string, LedgerEntry> ever;
    private readonly List<Fate> gone = [];

    private PledgeNames(SourceText source, IReadOnlyDictionary<string, string> sentences, Ledger ledger)
    {
        (this.source, this.sentences) = (source, sentences);
        ever = ledger.Entries.Where(e => AddressParts.IsPledge(e.Address)).ToLookup(e => AddressParts.SentenceOf(e.Address), StringComparer.Ordinal);
    }

    /// <param name="facts">Under the permanent addresses of the sentences.</param>
    /// <param name="sentences">The words at each address.</param>
    public static (Facts Facts, IReadOnlyList<Fate> Gone) Name(SourceText source, Facts facts, IReadOnlyDictionary<string, string> sentences, Ledger ledger, Fates fates)
    {
        var names = new PledgeNames(source, sentences, ledger);
        var named = facts with { Commitments = [.. facts.Commitments.Select(names.Named)] };
        names.Bury(named, fates.Gone.ToDictionary(f => f.Entry.Address, f => f.To, StringComparer.Ordinal));
        return (named, names.gone);
    }

    private Commitment Named(Commitment commitment)
    {
        var known = ever[commitment.Address].ToList();
        if (known.Count == 0)
        {
            return commitment;
        }

        var old = known.Where(e => e.IsLive).ToList();
        var words = commitment.Pledges.Select(p => source.Quote(p.Span)).ToList();
        var match = Matcher.Find(old.Select(e => e.Words), words);
        var taken = known.Select(e => e.Address).ToHashSet(StringComparer.Ordinal);
        var back = known.Where(e => !e.IsLive).ToList();
        var pledges = commitment.Pledges.Select((p, j) => p with { Address = match.OldOf(j) is >= 0 and var i ? old[i].Address : Back(back, words[j]) ?? New(commitment.Address, taken) }).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (match.NowOf(i) < 0)
            {
                gone.Add(match.Splits.TryGetValue(i, out var parts) ? new Fate(old[i], Life.Split, [.. parts.Select(j => pledges[j].Address)])
                    : match.Merges.TryGetValue(i, out var whole) ? new Fate(old[i], Life.Merged, [pledges[whole].Address])
                    : Within(old[i], [commitment.Address]));
            }
        }

        return commitment with { Pledges = pledges };
    }

    private static string? Back(List<LedgerEntry> gone, string words)
    {
        var found = gone.FindIndex(e => IsSame(e.Words, words));
        if (found < 0)
        {
            return null;
        }

        var address = gone[found].Address;
        gone.RemoveAt(found);
        return address;
    }

    private static string New(string sentence, HashSet<string> taken)
    {
        var number = 0;
        while (!taken.Add(sentence + Letter(number)))
        {
            number++;
        }

        return sentence + Letter(number);
    }

    // a … z, then za … zz: as commitments are read.
    private static string Letter(int number) => new string('z', number / Letters) + (char)('a' + (number % Letters));

    // Pledges of sentences that moved, went, or promise nothing any more.
    private void Bury(Facts facts, Dictionary<string, IReadOnlyList<string>> moved)
    {
        var commitments = facts.Commitments.ToDictionary(c => c.Address, StringComparer.Ordinal);
        foreach (var entry in ever.Where(g => !commitments.ContainsKey(g.Key)).SelectMany(g => g).Where(e => e.IsLive))
        {
            var sentence = AddressParts.SentenceOf(entry.Address);
            var to = moved.GetValueOrDefault(sentence) ?? [sentence];
            var same = to.Select(t => commitments.GetValueOrDefault(t)).OfType<Commitment>().SelectMany(c => c.Pledges).FirstOrDefault(p => IsSame(entry.Words, source.Quote(p.Span)));
            gone.Add(same is null ? Within(entry, to) : new Fate(entry, Life.Moved, [same.Address]));
        }
    }

    // Words that are no pledge of their own any more stand in the sentence still, or in those that it was cut into.
    private Fate Within(LedgerEntry entry, IReadOnlyList<string> to)
    {
        var words = Bare(entry.Words);
        return to.FirstOrDefault(t => sentences.TryGetValue(t, out var held) && Bare(held).Contains(words, StringComparison.Ordinal)) is { } whole ? new Fate(entry, Life.Merged, [whole])
            : to.Count > 1 ? new Fate(entry, Life.Split, to)
            : new Fate(entry, Life.Removed, []);
    }

    private static bool IsSame(string one, string other) => SameWords.Key(one) == SameWords.Key(other);

    private static string Bare(string words) => SameWords.WithoutJoints(SameWords.Key(words));
}
