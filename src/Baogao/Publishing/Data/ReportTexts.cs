using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>The data of one report as texts: all its other forms are made of these.</summary>
/// <param name="Documents">report.yaml and report.json.</param>
/// <param name="Tables">Of the same order as <see cref="DataFiles.OfReports"/>, each with its CSV file.</param>
/// <param name="Descriptions">Citations, and what the columns of the CSV files are.</param>
internal sealed record ReportTexts(
    PublishedReport Published, IReadOnlyList<SiteFile> Documents, IReadOnlyList<(RawTable Rows, SiteFile Csv)> Tables, IReadOnlyList<SiteFile> Descriptions)
{
    public static ReportTexts Of(PublishedReport published, Edition edition)
    {
        var (report, baseUrl) = (published.Report, edition.BaseUrl);
        var (yaml, json) = ReportDocument.Write(published);
        List<(RawTable Rows, SiteFile Csv)> tables =
        [
            Both(ReportTables.Sentences, Rows.Sentences(report, baseUrl)),
            Both(ReportTables.Outline, Rows.Headings(report, baseUrl)),
            Both(ReportTables.Figures, Rows.Figures(published, baseUrl)),
            Both(ReportTables.Numbers, Rows.Numbers(report, baseUrl)),
            Both(ReportTables.Commitments, Rows.Pledges(published, baseUrl)),
            Both(ReportTables.Addresses, Rows.Addresses(report, baseUrl)),
        ];
        return new ReportTexts(
            published,
            [new("report.yaml", yaml), new("report.json", json)],
            tables,
            [.. CitationFiles.Of(published, edition), TableSchema.Csvw(DataFiles.Csvw, tables.Select(t => t.Rows.Shape), edition)]);
    }

    public IEnumerable<SiteFile> Files => Documents.Concat(Tables.Select(t => t.Csv)).Concat(Descriptions);

    /// <summary>Of all that goes into the report's data, words of the interface apart.</summary>
    public string DigestOf(Edition edition) => ContentHash.HexOf(
    [
        .. Files.Select(f => f.Hash),
        DataPackage.OfReport(Published.Report, [], edition).ToJsonString(),
    ]);

    private static (RawTable Rows, SiteFile Csv) Both<T>(Table<T> table, IEnumerable<T> rows)
    {
        var all = rows.ToList();
        return (table.Raw(all), new SiteFile($"{table.Name}.csv", table.Csv(all)));
    }
}
