using Baogao.Model;
using Baogao.Publishing.Pages;
using Baogao.Publishing.Views;

namespace Baogao.Publishing;

/// <summary>What is kept of a place once its pages are written: enough for home and the lists of the publication.</summary>
public sealed record PlaceSummary(string Id, LocalizedText Name, IReadOnlyList<ReportSummary> Reports, Totals Totals)
{
    public static PlaceSummary Of(Place place) => new(
        place.Id,
        place.Name,
        [.. place.Reports.Select(r => new ReportSummary(r.Provenance, r.Report.Facts.Commitments.Count, r.Report.Facts.Figures.Count))],
        ReportPage.Totals(place.Reports));
}

public sealed record ReportSummary(Provenance Provenance, int Commitments, int Figures);
