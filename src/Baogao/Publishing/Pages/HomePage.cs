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
        return maker.Make(url, "home", new HomeView(only, [], [], only.Totals, only.SearchHref, Paging.Single), []);
    }

    public static IEnumerable<Page> Of(PageMaker maker, IReadOnlyList<PlaceSummary> places) =>
        Paging.Of(Urls.Home(maker.Language), places).Select(part => Of(maker, places, part));

    /// <summary>The newest reports of the publication.</summary>
    public static IEnumerable<ReportSummary> Latest(IReadOnlyList<PlaceSummary> places) =>
        places.SelectMany(p => p.Reports)
            .OrderByDescending(r => r.Provenance.Year)
            .ThenBy(r => r.Provenance.Id, StringComparer.Ordinal)
            .Take(LatestReports);

    private static Page Of(PageMaker maker, IReadOnlyList<PlaceSummary> places, PartOfList<PlaceSummary> part)
    {
        var view = new HomeView(
            null,
            [.. part.Items.Select(p => Place(maker, part.Url, p))],
            [.. Latest(places).Where(_ => part.Pages.Number == 1).Select(r => Report(maker, part.Url, r))],
            new Totals(
                places.Sum(p => p.Reports.Count),
                places.Sum(p => p.Totals.Sentences),
                places.Sum(p => p.Totals.Figures),
                places.Sum(p => p.Totals.Commitments)),
            Urls.Relative(part.Url, Urls.Page(maker.Language, "search")),
            part.Pages);
        return maker.Make(part.Url, "home", view, []);
    }

    private static PlaceRow Place(PageMaker maker, string url, PlaceSummary place) => new(
        Urls.Relative(url, Urls.Place(maker.Language, place.Id)),
        maker.Speech.Of(place.Name),
        place.Reports.Count,
        place.Reports[0].Provenance.Year,
        place.Reports[^1].Provenance.Year);

    private static ReportRow Report(PageMaker maker, string url, ReportSummary report) =>
        new FactViews(maker, url).Report(report.Provenance, report.Commitments, report.Figures);
}
