using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Home: of a publication of one place it shows what that place's page does, else its places and latest reports.</summary>
internal static class HomePage
{
    private const int LatestReports = 10;

    public static Page Of(PageMaker maker, Place place)
    {
        var url = Urls.Home(maker.Language);
        var only = PlacePage.View(new FactViews(maker, url), place);
        return maker.Make(url, "home", new HomeView(only, [], [], only.Totals, only.SearchHref), []);
    }

    public static Page Of(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        var url = Urls.Home(maker.Language);
        var view = new HomeView(
            null,
            [.. places.Select(p => Place(maker, url, p))],
            [.. Latest(places).Select(r => Report(maker, url, r))],
            new Totals(
                places.Sum(p => p.Reports.Count),
                places.Sum(p => p.Totals.Sentences),
                places.Sum(p => p.Totals.Figures),
                places.Sum(p => p.Totals.Commitments)),
            Urls.Relative(url, Urls.Page(maker.Language, "search")));
        return maker.Make(url, "home", view, []);
    }

    /// <summary>The newest reports of the publication.</summary>
    public static IEnumerable<ReportSummary> Latest(IReadOnlyList<PlaceSummary> places) =>
        places.SelectMany(p => p.Reports)
            .OrderByDescending(r => r.Provenance.Year)
            .ThenBy(r => r.Provenance.Id, StringComparer.Ordinal)
            .Take(LatestReports);

    private static PlaceRow Place(PageMaker maker, string url, PlaceSummary place) => new(
        Urls.Relative(url, Urls.Place(maker.Language, place.Id)),
        maker.Speech.Of(place.Name),
        place.Reports.Count,
        place.Reports[0].Provenance.Year,
        place.Reports[^1].Provenance.Year);

    private static ReportRow Report(PageMaker maker, string url, ReportSummary report) =>
        new FactViews(maker, url).Report(report.Provenance, report.Commitments, report.Figures);
}
