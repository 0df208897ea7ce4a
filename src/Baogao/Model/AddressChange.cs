using Baogao.Text;

namespace Baogao.Model;

/// <summary>Something of a ledger that nobody has accepted yet.</summary>
/// <param name="Before">Null for an address that is new.</param>
/// <param name="At">Of the words in the source, or, when they are gone, of the address in the ledger.</param>
/// <param name="Doubts">What is like words that are gone, and was not taken for them.</param>
public sealed record AddressChange(LedgerEntry? Before, LedgerEntry After, Location? At, IReadOnlyList<string> Doubts)
{
    public bool IsNew => Before is null;

    /// <summary>The address has other words than before.</summary>
    public bool IsEdited => Before is { IsLive: true } && After.IsLive;

    /// <summary>Words that were gone stand there again.</summary>
    public bool IsBack => Before is { IsLive: false } && After.IsLive;

    /// <param name="places">In the source.</param>
    public static IReadOnlyList<AddressChange> Between(
        Ledger before, Ledger after, IReadOnlyDictionary<string, IReadOnlyList<string>> doubts, IReadOnlyDictionary<string, Location> places)
    {
        var known = before.Entries.ToDictionary(e => e.Address, StringComparer.Ordinal);
        return
        [
            .. after.Entries
                .Select(e => new AddressChange(known.GetValueOrDefault(e.Address), e, places.GetValueOrDefault(e.Address) ?? e.At, doubts.GetValueOrDefault(e.Address, [])))
                .Where(c => c.Before is null || c.Before.Life != c.After.Life || (c.After.IsLive && SameWords.Key(c.Before.Words) != SameWords.Key(c.After.Words))),
        ];
    }
}
