using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>Something of a report that has an address, as its tables say it.</summary>
/// <param name="Fields">What is said of it beside its words.</param>
public sealed record Item(string Address, string Words, IReadOnlyDictionary<string, string> Fields);

/// <summary>A report as it is published, or would be.</summary>
public sealed record ReportState(string Id, IReadOnlyList<Item> Headings, IReadOnlyList<Item> Sentences, IReadOnlyList<Item> Figures, IReadOnlyList<Item> Commitments)
{
    private const string Folder = "data/reports/";

    /// <summary>Every address that readers may have quoted.</summary>
    public IEnumerable<string> Addresses => Sentences.Concat(Commitments).Concat(Headings).Select(i => i.Address).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the state is read from this file of a site.</summary>
    public static bool Needs(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>From the tables of a site, by report, in the order of their ids. What is no table is left out: check says so.</summary>
    public static IReadOnlyList<ReportState> Read(IEnumerable<SiteFile> tables) =>
    [
        .. tables.GroupBy(t => t.Path[Folder.Length..].Split('/')[0], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(g.Key, g.ToDictionary(f => f.Path.Split('/')[^1], StringComparer.Ordinal))),
    ];

    private static ReportState Of(string id, Dictionary<string, SiteFile> files)
    {
        var headings = Items("outline.csv", "address", "title", "level", "number", "en");
        var named = headings.Select(h => h.Address).ToHashSet(StringComparer.Ordinal);
        return new ReportState(
            id,
            headings,
            [.. Items("sentences.csv", "address", "text", "role", "en", "translation").Where(s => !named.Contains(s.Address))],
            Items("figures.csv", "address", "quote", "value", "unit", "bound", "aspect", "direction", "subject", "indicator", "period", "kind"),
            Items("commitments.csv", "pledge", "text", "checkable", "due", "theme", "lead_unit", "status"));

        IReadOnlyList<Item> Items(string file, string address, string words, params string[] fields) =>
            files.TryGetValue(file, out var table) && TableFile.Read(table) is { } read
                ? [.. read.Rows.Select(row => new Item(row[address], row[words], fields.ToDictionary(f => f, f => row[f], StringComparer.Ordinal)))]
                : [];
    }
}
