using Baogao.Model;

namespace Baogao.Addressing;

/// <summary>What became of an address that leads to its words no more.</summary>
internal sealed record Fate(LedgerEntry Entry, Life Life, IReadOnlyList<string> To);

/// <param name="Gone">Of the sentences and headings that were live.</param>
/// <param name="Doubts">Addresses of what is like the words that are gone, and was not taken for them.</param>
internal sealed record Fates(IReadOnlyList<Fate> Gone, IReadOnlyDictionary<string, IReadOnlyList<string>> Doubts)
{
    public static Fates Of(IReadOnlyList<LedgerEntry> old, IReadOnlyList<Unit> units, IReadOnlyList<string> names, Match match)
    {
        var live = names.ToHashSet(StringComparer.Ordinal);
        var gone = Enumerable.Range(0, old.Count).Where(i => !live.Contains(old[i].Address)).Select(i => Of(i)).ToList();
        var doubts = match.Doubts.Where(d => !live.Contains(old[d.Key].Address) && !match.Splits.ContainsKey(d.Key) && !match.Merges.ContainsKey(d.Key))
            .ToDictionary(d => old[d.Key].Address, d => (IReadOnlyList<string>)[.. d.Value.Select(j => names[j])], StringComparer.Ordinal);
        return new Fates(gone, doubts);

        Fate Of(int i) =>
            match.Splits.TryGetValue(i, out var parts) ? new Fate(old[i], Life.Split, [.. parts.Select(j => names[j])])
            : match.Merges.TryGetValue(i, out var whole) ? new Fate(old[i], Life.Merged, [names[whole]])
            : match.NowOf(i) is >= 0 and var now ? new Fate(old[i], Life.Moved, [names[now]])
            : new Fate(old[i], Life.Removed, []);
    }
}
