using Baogao.Model;
using Baogao.Publishing.Citing;

namespace Baogao.Publishing.Data;

/// <summary>The data of one report in every form. The largest thing that is held at a time.</summary>
/// <param name="Tables">Of the same order as <see cref="DataFiles.OfReports"/>.</param>
/// <param name="Files">By their names in the report's folder, all but the zip of them.</param>
/// <param name="Zipped">The same, as they stand in zips.</param>
internal sealed record ReportPackage(Provenance Report, IReadOnlyList<RawTable> Tables, IReadOnlyList<SiteFile> Files, IReadOnlyList<ZippedFile> Zipped)
{
    public static ReportPackage Of(PublishedReport published, Edition edition)
    {
        var (report, baseUrl) = (published.Report, edition.BaseUrl);
        var (yaml, json) = ReportDocument.Write(published);
        List<(RawTable Raw, byte[] Csv)> tables =
        [
            Both(ReportTables.Sentences, Rows.Sentences(report, baseUrl)),
            Both(ReportTables.Outline, Rows.Headings(report, baseUrl)),
            Both(ReportTables.Figures, Rows.Figures(published, baseUrl)),
            Both(ReportTables.Numbers, Rows.Numbers(report, baseUrl)),
            Both(ReportTables.Commitments, Rows.Pledges(published, baseUrl)),
            Both(ReportTables.Addresses, Rows.Addresses(report, baseUrl)),
        ];
        List<(SiteFile File, TableShape? Table)> files =
        [
            (new("report.yaml", yaml), null),
            (new("report.json", json), null),
            .. tables.Select(t => (new SiteFile($"{t.Raw.Shape.Name}.csv", t.Csv), (TableShape?)t.Raw.Shape)),
            (new(DataFiles.Workbook, Workbook.Of(tables.Select(t => t.Raw), edition)), null),
            .. tables.Select(t => (new SiteFile($"{t.Raw.Shape.Name}.parquet", ParquetTable.Whole(t.Raw)), (TableShape?)null)),
            .. CitationFiles.Of(published, edition).Select(f => (f, (TableShape?)null)),
            (TableSchema.Csvw(DataFiles.Csvw, tables.Select(t => t.Raw.Shape), edition), null),
        ];
        var package = new SiteFile(DataFiles.Package, JsonText.Readable(DataPackage.OfReport(report, files, edition)));
        SiteFile[] all = [.. files.Select(f => f.File), package];
        return new ReportPackage(report.Provenance, [.. tables.Select(t => t.Raw)], all, [.. all.Select(ZippedFile.Of)]);
    }

    /// <summary>The same again, from the files that stand in the site.</summary>
    /// <param name="read">The bytes of one.</param>
    public static ReportPackage Standing(Provenance report, Func<string, ReadOnlyMemory<byte>> read)
    {
        var files = DataFiles.OfEachReport.Where(name => name != DataFiles.Zip).Select(name => new SiteFile(name, read(Urls.ReportData(report, name)))).ToList();
        var tables = DataFiles.OfReports.Select(shape => new RawTable(shape, [.. TableFile.Read(files.Find(f => f.Path == $"{shape.Name}.csv")!)!.Rows.Select(r => r.Cells.ToArray())]));
        return new ReportPackage(report, [.. tables], files, ZippedFile.In(read(Urls.ReportData(report, DataFiles.Zip))));
    }

    private static (RawTable Raw, byte[] Csv) Both<T>(Table<T> table, IEnumerable<T> rows)
    {
        var all = rows.ToList();
        return (table.Raw(all), table.Csv(all));
    }

    /// <summary>Where they stand on the site, with the zip.</summary>
    public IEnumerable<SiteFile> OnSite() =>
        Files.Append(new SiteFile(DataFiles.Zip, ZipPackage.Whole(Zipped))).Select(f => f with { Path = Urls.ReportData(Report, f.Path) });
}
