using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The few figures that a report is first asked for: what came of last year beside what is aimed at this year.</summary>
internal static class Headlines
{
    private const int Most = 6;

    /// <summary>First those the catalogue marks, and of these first what has both a result and a target; else in the report's order.</summary>
    public static IReadOnlyList<IndicatorRow> Of(FactViews facts, Place place, PublishedReport published)
    {
        var entries = facts.Maker.Edition.Catalogue.Entries;
        return
        [
            .. Followed(place, published)
                .OrderByDescending(i => entries.Any(e => e.Headline && e.Id == i.Name.Id))
                .ThenByDescending(i => i.Observations.Select(o => o.Figure.Kind).Distinct().Count())
                .Take(Most)
                .Select(i => facts.Indicator(place.Id, i)),
        ];
    }

    /// <summary>Only what this report says of the series that the catalogue follows, in its order.</summary>
    public static IEnumerable<Indicator> Followed(Place place, PublishedReport published) => place.Of(published).Indicators.Where(i => i.Name.Followed);
}
