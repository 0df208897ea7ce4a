using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What the reports of a place say about one theme: commitments, those of the newest report first, and indicators:
/// those that are followed, and what only the newest report counts. All that were ever counted are in the list of indicators.</summary>
internal sealed record PlaceTheme(Theme Theme, IReadOnlyList<(PublishedReport Report, Commitment Commitment)> Commitments, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>In the order of themes.yaml; themes of which nothing is said are left out.</summary>
    public static IReadOnlyList<PlaceTheme> Of(Place place, Edition edition)
    {
        var said = Said([.. place.Reports.Select(r => r.Report)], edition.Catalogue);
        var commitments = place.Reports.Reverse().SelectMany(r => r.Report.Facts.Commitments.Select(c => (Report: r, Commitment: c))).ToLookup(c => c.Commitment.Theme, StringComparer.Ordinal);
        var indicators = place.Indicators.Where(i => i.Name.Followed || i.Observations[^1].Report == place.Reports[^1].Report).ToLookup(i => i.Name.Theme, StringComparer.Ordinal);
        return
        [
            .. edition.Themes
                .Select(t => new PlaceTheme(t, [.. commitments[t.Id]], [.. indicators[t.Id]]))
                .Where(t => said.Contains(t.Theme.Id)),
        ];
    }

    /// <summary>The themes of which the reports of a place say something: each has a page.</summary>
    /// <param name="reports">In the order of their years.</param>
    public static IReadOnlySet<string> Said(IReadOnlyList<Report> reports, IndicatorCatalogue catalogue) =>
        reports.SelectMany(r => r.Facts.Commitments).Select(c => c.Theme)
            .Concat(reports.SelectMany(r => r.Facts.Figures.Select(f => catalogue.Of(f, r.English)).OfType<IndicatorName>().Where(i => i.Followed || r == reports[^1])).Select(i => i.Theme))
            .ToHashSet(StringComparer.Ordinal);
}
