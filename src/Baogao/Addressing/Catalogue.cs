using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>The ledger of addresses that people choose, or that are made from a name: pages, terms, themes, indicators.</summary>
public static class Catalogue
{
    /// <param name="now">What is published today, each address with its name, in the order in which it is listed.</param>
    /// <param name="successor">The address that a name has today; null when it has none.</param>
    /// <param name="on">The day to put to what has changed; empty when it is not to be recorded.</param>
    public static (Ledger Ledger, IReadOnlyList<AddressChange> Changes) Name(Ledger ledger, IReadOnlyList<(string Address, string Name)> now, Func<string, string?> successor, string on)
    {
        var live = now.Select(n => n.Address).ToHashSet(StringComparer.Ordinal);
        var byName = now.GroupBy(n => SameWords.Key(n.Name), StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Address, StringComparer.Ordinal);
        var gone = ledger.Entries.Where(e => e.IsLive && !live.Contains(e.Address)).Select(e =>
            (successor(e.Words) ?? byName.GetValueOrDefault(SameWords.Key(e.Words))) is { } to && live.Contains(to) ? new Fate(e, Life.Moved, [to]) : new Fate(e, Life.Removed, []));
        var next = new NextLedger(ledger, _ => "", on).Of("", now, gone);
        return (next, AddressChange.Between(ledger, next, new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, Location>()));
    }
}
