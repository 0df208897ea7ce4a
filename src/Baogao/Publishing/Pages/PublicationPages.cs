using Baogao.Model;
using Baogao.Publishing.Data;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Home, search, data and the Markdown pages: made last, from what was kept of each place.</summary>
internal static class PublicationPages
{
    private const int LatestReports = 10;

    private static readonly (string Url, string Name)[] Files =
    [
        .. new[] { IndicatorTable.File, CatalogueTables.CatalogueFile, CatalogueTables.ThemesFile }.Select(f => (Urls.Data(f), f)),
        (Urls.SearchIndex, "search-index.json"),
        (ReportSchema.Path, "report.schema.json"),
    ];

    public static IEnumerable<Page> Make(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        yield return Home(maker, places);
        yield return Search(maker, places);
        yield return Data(maker, places);
    }

    public static IEnumerable<Page> Texts(PageMaker maker) =>
        maker.Edition.Pages.Where(p => p.Language == maker.Language)
            .Select(page => maker.Make(Urls.Page(maker.Language, page.Name), "markdown", new MarkdownView(page.Title, page.Text), []));

    private static Page Home(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        var url = Urls.Home(maker.Language);
        var view = new HomeView(
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

    private static Page Search(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        var url = Urls.Page(maker.Language, "search");
        var view = new SearchView(
            Urls.Relative(url, Urls.SearchIndex),
            [.. places.Select(p => PageMaker.Link(url, Urls.Place(maker.Language, p.Id), maker.Speech.Of(p.Name)))]);
        return maker.Make(url, "search", view, []);
    }

    private static Page Data(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        var url = Urls.Page(maker.Language, "data");
        var view = new DataView(
            [.. DataFiles.Tables.Select(t => Table(maker, url, t))],
            [.. Latest(places).Select(r => Downloads(maker, url, r.Provenance))],
            [.. Files.Select(f => PageMaker.Link(url, f.Url, new Words(f.Name, "")))]);
        return maker.Make(url, "data", view, []);
    }

    private static TableView Table(PageMaker maker, string url, TableShape table) => new(
        table.Name,
        Urls.Relative(url, TableSchema.Path(table.Name)),
        [.. table.Columns.Select(c => new ColumnView(c.Name, c.Type, maker.Edition.Word(maker.Language, StringGroup.Columns, $"{table.Name}.{c.Name}")))]);

    private static ReportDownloads Downloads(PageMaker maker, string url, Provenance report) => new(
        maker.Speech.Of(report.Title),
        maker.Speech.Of(report.Place),
        report.Year,
        [.. ReportPage.Downloads(maker, url, report)]);

    private static PlaceRow Place(PageMaker maker, string url, PlaceSummary place) => new(
        Urls.Relative(url, Urls.Place(maker.Language, place.Id)),
        maker.Speech.Of(place.Name),
        place.Reports.Count,
        place.Reports[0].Provenance.Year,
        place.Reports[^1].Provenance.Year);

    private static ReportRow Report(PageMaker maker, string url, ReportSummary report) => new(
        Urls.Relative(url, Urls.Report(maker.Language, report.Provenance)),
        maker.Speech.Of(report.Provenance.Title),
        maker.Speech.Of(report.Provenance.Body),
        maker.Speech.Of(report.Provenance.Place),
        report.Provenance.Year,
        report.Commitments,
        report.Figures);

    private static IEnumerable<ReportSummary> Latest(IReadOnlyList<PlaceSummary> places) =>
        places.SelectMany(p => p.Reports)
            .OrderByDescending(r => r.Provenance.Year)
            .ThenBy(r => r.Provenance.Id, StringComparer.Ordinal)
            .Take(LatestReports);
}
