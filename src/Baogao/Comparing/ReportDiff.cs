using Baogao.Text;

namespace Baogao.Comparing;

/// <summary>What has changed between two states of reports. Addresses are compared first, then words: what has its old words elsewhere has moved.</summary>
public static class ReportDiff
{
    // How large a part of the words may differ: a half at the same address, a quarter elsewhere.
    private const int SamePlace = 2;
    private const int OtherPlace = 4;

    public static IReadOnlyList<ReportChange> Of(IReadOnlyList<ReportState> old, IReadOnlyList<ReportState> @new)
    {
        var before = old.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var after = @new.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return
        [
            .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
                .Select(id => Of(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
                .OfType<ReportChange>(),
        ];
    }

    /// <returns>Null when nothing has changed.</returns>
    private static ReportChange? Of(string id, ReportState? old, ReportState? @new)
    {
        string[] before = [.. old?.Addresses ?? []];
        string[] after = [.. @new?.Addresses ?? []];
        var (added, removed) = (after.Except(before, StringComparer.Ordinal).ToList(), before.Except(after, StringComparer.Ordinal).ToList());
        if (old is null || @new is null)
        {
            return new ReportChange(id, old is null ? ChangeKind.Added : ChangeKind.Removed, [], added, removed);
        }

        var headings = ByAddress(old.Headings, @new.Headings);
        var sentences = ByAddress(old.Sentences, @new.Sentences);
        var moved = headings.Concat(sentences).Where(c => c.Old is not null && c.New is not null).ToDictionary(c => c.Old!.Address, c => c.New!.Address, StringComparer.Ordinal);
        ChangeList[] lists =
        [
            new("headings", headings),
            new("sentences", sentences),
            new("figures", Within(Follow(old.Figures, moved), @new.Figures)),
            new("commitments", ByAddress(Follow(old.Commitments, moved), @new.Commitments)),
        ];
        return lists.All(l => l.Changes.Count == 0) && added.Count + removed.Count == 0 ? null : new ReportChange(id, ChangeKind.Edited, lists, added, removed);
    }

    /// <summary>For what has an address of its own.</summary>
    private static List<Change> ByAddress(IReadOnlyList<Item> old, IReadOnlyList<Item> @new)
    {
        var there = @new.DistinctBy(i => i.Address).ToDictionary(i => i.Address, StringComparer.Ordinal);
        var matched = old.Where(o => there.GetValueOrDefault(o.Address)?.Words == o.Words).ToDictionary(o => o, o => there[o.Address]);
        Match(old, @new, matched, (o, n) => o.Words == n.Words);
        Match(old, @new, matched, (o, n) => o.Address == n.Address && IsLike(o.Words, n.Words, SamePlace));
        Match(old, @new, matched, (o, n) => SectionOf(o) == SectionOf(n) && IsLike(o.Words, n.Words, OtherPlace));
        return Changes(old, @new, matched);
    }

    /// <summary>For figures, of which a sentence has several: told apart by their quotes, then by their order.</summary>
    private static List<Change> Within(IReadOnlyList<Item> old, IReadOnlyList<Item> @new)
    {
        var matched = new Dictionary<Item, Item>();
        Match(old, @new, matched, (o, n) => o.Address == n.Address && o.Words == n.Words);
        Match(old, @new, matched, (o, n) => o.Address == n.Address);
        return Changes(old, @new, matched);
    }

    private static void Match(IReadOnlyList<Item> old, IReadOnlyList<Item> @new, Dictionary<Item, Item> matched, Func<Item, Item, bool> same)
    {
        var taken = matched.Values.ToHashSet();
        foreach (var item in old.Where(o => !matched.ContainsKey(o)))
        {
            if (@new.FirstOrDefault(n => !taken.Contains(n) && same(item, n)) is { } found)
            {
                taken.Add(found);
                matched.Add(item, found);
            }
        }
    }

    // In reading order of the new state; what is gone stands where it stood before.
    private static List<Change> Changes(IReadOnlyList<Item> old, IReadOnlyList<Item> @new, Dictionary<Item, Item> matched)
    {
        var from = matched.ToDictionary(m => m.Value, m => m.Key);
        var kept = @new.Select(n => from.TryGetValue(n, out var o) ? Change.Of(o, n) : new Change(ChangeKind.Added, null, n)).Where(c => !c.IsNone);
        return [.. kept, .. old.Where(o => !matched.ContainsKey(o)).Select(o => new Change(ChangeKind.Removed, o, null))];
    }

    // A figure or pledge goes where its sentence goes: only what else has changed of it is a change.
    private static List<Item> Follow(IReadOnlyList<Item> items, Dictionary<string, string> moved) =>
        [.. items.Select(i => i with { Address = Followed(i.Address, moved) })];

    private static string Followed(string address, Dictionary<string, string> moved)
    {
        var sentence = char.IsAsciiLetter(address[^1]) ? address[..^1] : address;
        return moved.TryGetValue(sentence, out var now) ? now + address[sentence.Length..] : address;
    }

    private static bool IsLike(string old, string @new, int share) => NearestMatch.Edits(old, @new) * share <= Math.Max(old.Length, @new.Length);

    private static string SectionOf(Item item) => item.Address.Split("-p")[0];
}
