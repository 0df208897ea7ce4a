using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What of a place is published together: its reports and the series that run through them. The largest thing held at a time.</summary>
public sealed record Place(string Id, LocalizedText Name, IReadOnlyList<PublishedReport> Reports, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>Every address that an indicator or a theme ever had here.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    public static Place Join(IReadOnlyList<Report> reports, Edition edition)
    {
        var composer = new Composer(edition);
        var published = reports.Select(r => PublishedReport.Of(composer.Complete(r), edition.Catalogue)).ToList();
        var newest = reports[^1].Provenance;
        return new Place(newest.PlaceId, newest.Place, published, Series(published));
    }

    /// <summary>As far as the pages of one of its reports can see: they depend on no other report.</summary>
    internal Place Of(PublishedReport report) => this with { Reports = [report], Indicators = Series([report]), Ledger = Ledger.Empty };

    private static List<Indicator> Series(IReadOnlyList<PublishedReport> reports) =>
    [
        .. reports.SelectMany(r => r.Observations)
            .Where(o => o.Indicator is not null)
            .GroupBy(o => o.Indicator!.Id, StringComparer.Ordinal)
            .Select(g => new Indicator(g.First().Indicator!, [.. g]))
            .OrderByDescending(i => i.Name.Followed)
            .ThenBy(i => i.Name.Followed ? "" : i.Name.Id, StringComparer.Ordinal),
    ];
}

/// <summary>A series: what it measures and every figure of it, in the order of the reports.</summary>
public sealed record Indicator(IndicatorName Name, IReadOnlyList<Observation> Observations);

/// <summary>One figure as one report states it; never derived from another.</summary>
/// <param name="Indicator">Null when the figure's subject was not found.</param>
public sealed record Observation(Report Report, Figure Figure, IndicatorName? Indicator);

/// <summary>A report with what its pages look up by address.</summary>
public sealed record PublishedReport(
    Report Report,
    IReadOnlyList<Observation> Observations,
    ILookup<string, Observation> ObservationsBySentence,
    IReadOnlyDictionary<string, Commitment> Commitments)
{
    public Provenance Provenance => Report.Provenance;

    /// <summary>What of the ledger leads to other words than once, or to none: in most reports nothing.</summary>
    public IReadOnlyList<LedgerEntry> Changed { get; } = [.. Report.Ledger.Entries.Where(e => !e.IsLive || e.Earlier.Count > 0)];

    public static PublishedReport Of(Report report, IndicatorCatalogue catalogue)
    {
        var observations = report.Facts.Figures.Select(f => new Observation(report, f, catalogue.Of(f, report.English))).ToList();
        return new PublishedReport(
            report,
            observations,
            observations.ToLookup(o => o.Figure.Address, StringComparer.Ordinal),
            report.Facts.Commitments.ToDictionary(c => c.Address, StringComparer.Ordinal));
    }
}
