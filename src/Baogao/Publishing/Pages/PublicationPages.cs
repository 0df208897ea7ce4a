using Baogao.Model;
using Baogao.Publishing.Data;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Home, search, data and the Markdown pages: made last, from what was kept of each place.</summary>
internal static class PublicationPages
{
    private static readonly string[] Files =
        [.. DataFiles.OfThePublication.Select(Urls.Data), Urls.SearchIndex, JsonSchemas.OfReports, SearchFiles.Schema];

    public static IEnumerable<Page> Make(PageMaker maker, IReadOnlyList<PlaceSummary> places, FileSizes sizes)
    {
        // Of one place it came with that place.
        if (places.Count != 1)
        {
            foreach (var page in HomePage.Of(maker, places))
            {
                yield return page;
            }
        }

        yield return Search(maker, places);
        yield return Data(maker, places, sizes);
    }

    public static IEnumerable<Page> Texts(PageMaker maker) =>
        maker.Edition.Pages.Where(p => p.Language == maker.Language)
            .Select(page => maker.Make(Urls.Page(maker.Language, page.Name), "markdown", new MarkdownView(page.Title, page.Text), []) with { Seed = page.File });

    private static Page Search(PageMaker maker, IReadOnlyList<PlaceSummary> places)
    {
        var url = Urls.Page(maker.Language, "search");
        var view = new SearchView(
            Urls.Relative(url, Urls.SearchFolder),
            maker.Edition.BaseUrl.Length > 0 ? Urls.Relative(url, Urls.OpenSearch(maker.Language)) : "",
            [.. maker.Edition.Themes.Select(t => new Choice(t.Id, maker.Speech.Of(t.Name)))],
            [.. places.Select(p => new PlaceLinks(
                PageMaker.Link(url, Urls.Place(maker.Language, p.Id), maker.Speech.Of(p.Name)),
                Urls.Relative(url, Urls.Indicators(maker.Language, p.Id))))],
            [.. HomePage.Latest(places).Select(r => PageMaker.Link(url, Urls.Register(maker.Language, r.Provenance), maker.Speech.Of(r.Provenance.Title)))]);
        return maker.Make(url, "search", view, []);
    }

    private static Page Data(PageMaker maker, IReadOnlyList<PlaceSummary> places, FileSizes sizes)
    {
        var url = Urls.Page(maker.Language, "data");
        var view = new DataView(
            [.. DataFiles.Tables.Select(t => Table(maker, url, t))],
            [.. HomePage.Latest(places).Select(r => Downloads(maker, url, r.Provenance, sizes))],
            [.. Files.Select(path => ReportPage.Download(maker, url, path, sizes))]);
        return maker.Make(url, "data", view, []);
    }

    private static TableView Table(PageMaker maker, string url, TableShape table) => new(
        table.Name,
        Urls.Relative(url, TableSchema.Path(table.Name)),
        [.. table.Columns.Select(c => new ColumnView(c.Name, c.Type, maker.Edition.Word(maker.Language, StringGroup.Columns, $"{table.Name}.{c.Name}")))]);

    private static ReportDownloads Downloads(PageMaker maker, string url, Provenance report, FileSizes sizes) => new(
        maker.Speech.Of(report.Title),
        maker.Speech.Of(report.Place),
        report.Year,
        [.. ReportPage.Downloads(maker, url, report, sizes)]);
}
