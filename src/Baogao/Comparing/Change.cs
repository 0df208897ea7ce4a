namespace Baogao.Comparing;

public enum ChangeKind
{
    Added,
    Removed,

    /// <summary>Nearly the same words, or something else is said of the same words.</summary>
    Edited,

    /// <summary>The same words at another address.</summary>
    Moved,
}

/// <param name="Old">Null when it was added.</param>
/// <param name="New">Null when it was removed.</param>
public sealed record Change(ChangeKind Kind, Item? Old, Item? New)
{
    public static Change Of(Item old, Item @new) => new(old.Words == @new.Words && old.Address != @new.Address ? ChangeKind.Moved : ChangeKind.Edited, old, @new);

    /// <summary>"c2-s1-p1-n1", or "c2-s1-p1-n1 → c2-s1-p1-n2".</summary>
    public string Place => Old is null ? New!.Address : New is null || Old.Address == New.Address ? Old.Address : $"{Old.Address} → {New.Address}";

    /// <summary>The fields that say something else now.</summary>
    public IEnumerable<(string Name, string Old, string New)> Fields => Old is null || New is null
        ? []
        : Old.Fields.Where(f => New.Fields[f.Key] != f.Value).Select(f => (f.Key, f.Value, New.Fields[f.Key]));

    public bool IsNone => Old is not null && New is not null && Old.Address == New.Address && Old.Words == New.Words && !Fields.Any();
}

/// <summary>What has changed of one kind of thing.</summary>
/// <param name="Name">headings, sentences, figures, commitments.</param>
public sealed record ChangeList(string Name, IReadOnlyList<Change> Changes)
{
    public int Count(ChangeKind kind) => Changes.Count(c => c.Kind == kind);
}

/// <param name="Kind">Of the report as a whole.</param>
/// <param name="Lists">Empty for a report that was added or removed as a whole.</param>
public sealed record ReportChange(string Report, ChangeKind Kind, IReadOnlyList<ChangeList> Lists, IReadOnlyList<string> AddressesAdded, IReadOnlyList<string> AddressesRemoved);
