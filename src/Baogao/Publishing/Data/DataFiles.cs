using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>The data files of the site.</summary>
public static class DataFiles
{
    internal static readonly IReadOnlyList<TableShape> Tables =
    [
        ReportTables.Sentences.Shape, ReportTables.Outline.Shape, ReportTables.Figures.Shape,
        ReportTables.Numbers.Shape, ReportTables.Commitments.Shape, ReportTables.Addresses.Shape, IndicatorTable.Columns.Shape,
        CatalogueTables.Catalogue.Shape, CatalogueTables.Themes.Shape,
    ];

    /// <summary>Names of the files in a report's folder.</summary>
    internal static readonly IReadOnlyList<string> OfEachReport =
        ["report.yaml", "sentences.csv", "outline.csv", "figures.csv", "numbers.csv", "commitments.csv", "addresses.csv"];

    /// <summary>What stands before the first place: schemas and the head of the table of indicators.</summary>
    public static IEnumerable<SiteFile> Opening(Edition edition) =>
        Tables.Select(table => TableSchema.Of(table, edition)).Append(ReportSchema.File()).Concat(CatalogueTables.Of(edition)).Append(IndicatorTable.Start());

    public static IEnumerable<SiteFile> Of(Place place, Edition edition) =>
        place.Reports.SelectMany(r => Of(r, edition.BaseUrl)).Append(IndicatorTable.Of(place));

    private static IEnumerable<SiteFile> Of(PublishedReport published, string baseUrl)
    {
        var report = published.Report;
        yield return File("report.yaml", ReportYaml.Write(published));
        yield return File("sentences.csv", ReportTables.Sentences.Csv(Rows.Sentences(report, baseUrl)));
        yield return File("outline.csv", ReportTables.Outline.Csv(Rows.Headings(report, baseUrl)));
        yield return File("figures.csv", ReportTables.Figures.Csv(Rows.Figures(published, baseUrl)));
        yield return File("numbers.csv", ReportTables.Numbers.Csv(Rows.Numbers(report, baseUrl)));
        yield return File("commitments.csv", ReportTables.Commitments.Csv(Rows.Pledges(published, baseUrl)));

        yield return File("addresses.csv", ReportTables.Addresses.Csv(Rows.Addresses(report, baseUrl)));

        SiteFile File(string name, byte[] content) => new(Urls.ReportData(report.Provenance, name), content);
    }
}
