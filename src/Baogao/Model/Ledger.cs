using Baogao.Text;

namespace Baogao.Model;

/// <summary>Every address that a report was ever published at, with its words, in reading order; what is gone stands where it stood.</summary>
/// <param name="Source">Sha256 of the text that the words are from.</param>
public sealed record Ledger(string Source, IReadOnlyList<LedgerEntry> Entries)
{
    public static readonly Ledger Empty = new("", []);
}

/// <summary>What became of an address. <see cref="Live"/>: it leads to its words.</summary>
public enum Life
{
    Live,
    Moved,
    Split,
    Merged,
    Removed,
}

/// <summary>An address and its words: those that stand there, or the last that did.</summary>
/// <param name="Words">Of a sentence or pledge; of a chapter's or section's heading the title.</param>
/// <param name="On">The day on which it stopped to be live; empty while it is, or while nobody has recorded it.</param>
/// <param name="To">Where the words are now.</param>
public sealed record LedgerEntry(string Address, string Words, Life Life = Life.Live, string On = "")
{
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>What stood there before it was edited, the latest first.</summary>
    public IReadOnlyList<EarlierWords> Earlier { get; init; } = [];

    /// <summary>English that the words had when they went; empty when they had none.</summary>
    public string En { get; init; } = "";

    /// <summary>In addresses.yaml; null for what nobody has recorded yet.</summary>
    public Location? At { get; init; }

    public bool IsLive => Life == Life.Live;
}

/// <param name="Until">The day on which the change was recorded; empty while nobody has.</param>
public sealed record EarlierWords(string Words, string Until, string En = "");
