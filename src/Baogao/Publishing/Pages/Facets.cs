using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>By what a list of commitments can be narrowed, and how many there are of each.</summary>
internal static class Facets
{
    private static readonly (string Name, Func<CommitmentRow, string> Key, Func<CommitmentRow, Words?> Text)[] All =
    [
        ("theme", r => r.Keys.Theme, r => r.Theme?.Text),
        ("report", r => r.Keys.Report, r => r.Report.Length > 0 ? new Words(r.Report, "") : null),
        ("checkable", r => r.Keys.Checkable, _ => null),
        ("number", r => r.Keys.Number, _ => null),
        ("unit", r => r.Keys.Unit, r => r.LeadUnit),
        ("due", r => r.Keys.Due, r => r.Due),
    ];

    public static FilterView Of(IReadOnlyList<CommitmentRow> rows) => new(
    [
        .. All.Select(facet => new FacetView(facet.Name, [.. Options(rows, facet.Key, facet.Text)]))
            .Where(facet => facet.Options.Any(option => option.Count < rows.Count)),
    ]);

    // Most first; what the report does not say is no choice.
    private static IEnumerable<OptionView> Options(IReadOnlyList<CommitmentRow> rows, Func<CommitmentRow, string> key, Func<CommitmentRow, Words?> text) =>
        rows.Where(r => key(r).Length > 0)
            .GroupBy(key, StringComparer.Ordinal)
            .Select(g => new OptionView(g.Key, text(g.First()), g.Count()))
            .OrderByDescending(o => o.Count)
            .ThenBy(o => o.Value, StringComparer.Ordinal);
}
