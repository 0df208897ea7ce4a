using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>The ledger as it is once what has changed is accepted. No address leaves it, and no words.</summary>
/// <param name="english">Of words that go; empty when they have none.</param>
internal sealed class NextLedger(Ledger ledger, Func<string, string> english, string on)
{
    private readonly Dictionary<string, LedgerEntry> known = ledger.Entries.ToDictionary(e => e.Address, StringComparer.Ordinal);

    /// <param name="places">What is live, in reading order.</param>
    public Ledger Of(string source, IEnumerable<(string Address, string Words)> places, IEnumerable<Fate> gone)
    {
        var live = places.Select(p => Live(p.Address, p.Words)).ToList();
        var dead = Dead(live.Select(e => e.Address).ToHashSet(StringComparer.Ordinal), gone.ToDictionary(f => f.Entry.Address, StringComparer.Ordinal));
        return new Ledger(source, [.. dead.GetValueOrDefault("", []), .. live.SelectMany(e => dead.GetValueOrDefault(e.Address, []).Prepend(e))]);
    }

    private LedgerEntry Live(string address, string words)
    {
        if (!known.TryGetValue(address, out var before))
        {
            return new LedgerEntry(address, words);
        }

        var now = new LedgerEntry(address, words) { Earlier = before.Earlier, At = before.At };
        return SameWords.Key(before.Words) == SameWords.Key(words) ? now
            : now with { Earlier = [before.IsLive ? new EarlierWords(before.Words, on, english(before.Words)) : new EarlierWords(before.Words, before.On, before.En), .. before.Earlier] };
    }

    /// <summary>What is gone, in its old order, by the address behind which it stands: that which stood before it and is still there.</summary>
    private Dictionary<string, List<LedgerEntry>> Dead(HashSet<string> live, Dictionary<string, Fate> gone)
    {
        var behind = new Dictionary<string, List<LedgerEntry>>(StringComparer.Ordinal);
        var last = "";
        foreach (var entry in ledger.Entries)
        {
            if (live.Contains(entry.Address))
            {
                last = entry.Address;
            }
            else
            {
                (behind.TryGetValue(last, out var others) ? others : behind[last] = []).Add(gone.TryGetValue(entry.Address, out var fate) ? Buried(entry, fate) : entry);
            }
        }

        return behind;
    }

    private LedgerEntry Buried(LedgerEntry entry, Fate fate) => entry with { Life = fate.Life, On = on, To = fate.To, En = english(entry.Words) };
}
