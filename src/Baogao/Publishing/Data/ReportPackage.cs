using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>The data of one report in every form. The largest thing that is held at a time.</summary>
/// <param name="Tables">Of the same order as <see cref="DataFiles.OfReports"/>.</param>
/// <param name="Files">By their names in the report's folder, all but the zip of them; of one that stands, the YAML and the JSON.</param>
/// <param name="Zipped">The same, as they stand in zips.</param>
internal sealed record ReportPackage(Provenance Report, IReadOnlyList<TableOfReport> Tables, IReadOnlyList<SiteFile> Files, IReadOnlyList<ZippedFile> Zipped)
{
    public static ReportPackage Of(ReportTexts texts, Edition edition)
    {
        var report = texts.Published.Report;
        var tables = texts.Tables.Select(t => t.Rows).ToList();
        List<(SiteFile File, TableShape? Table)> files =
        [
            .. texts.Documents.Select(f => (f, (TableShape?)null)),
            .. texts.Tables.Select(t => (t.Csv, (TableShape?)t.Rows.Shape)),
            (new(DataFiles.Workbook, Workbook.Of(tables, edition)), null),
            .. tables.Select(t => (new SiteFile($"{t.Shape.Name}.parquet", ParquetTable.Whole(t)), (TableShape?)null)),
            .. texts.Descriptions.Select(f => (f, (TableShape?)null)),
        ];
        var package = new SiteFile(DataFiles.Package, JsonText.Readable(DataPackage.OfReport(report, files, edition)));
        SiteFile[] all = [.. files.Select(f => f.File), package];
        return new ReportPackage(report.Provenance, TablesOf(texts), all, [.. all.Select(ZippedFile.Of)]);
    }

    /// <summary>As much of it as the files of the whole need, from the files that stand in the site.</summary>
    /// <param name="file">One of them by its address.</param>
    /// <param name="read">The bytes of one.</param>
    public static ReportPackage Standing(Provenance report, Func<string, SiteFile> file, Func<string, ReadOnlyMemory<byte>> read) =>
        Standing(report, [.. DataFiles.OfReports.Select(shape => TableOfReport.Standing(file(Urls.ReportData(report, $"{shape.Name}.csv")), shape, read))], read);

    /// <inheritdoc cref="Standing(Provenance, Func{string, SiteFile}, Func{string, ReadOnlyMemory{byte}})"/>
    /// <param name="texts">As they were made again.</param>
    public static ReportPackage Standing(ReportTexts texts, Func<string, ReadOnlyMemory<byte>> read) => Standing(texts.Published.Provenance, TablesOf(texts), read);

    /// <summary>Where they stand on the site, with the zip.</summary>
    public IEnumerable<SiteFile> OnSite() =>
        Files.Append(new SiteFile(DataFiles.Zip, ZipPackage.Whole(Zipped))).Select(f => f with { Path = Urls.ReportData(Report, f.Path) });

    private static List<TableOfReport> TablesOf(ReportTexts texts) =>
        [.. texts.Tables.Select(t => new TableOfReport(t.Csv with { Path = Urls.ReportData(texts.Published.Provenance, t.Csv.Path) }, () => t.Rows))];

    private static ReportPackage Standing(Provenance report, IReadOnlyList<TableOfReport> tables, Func<string, ReadOnlyMemory<byte>> read)
    {
        SiteFile Read(string name) => new(name, read(Urls.ReportData(report, name)));
        return new ReportPackage(report, tables, [.. DataFiles.Documents.Select(Read)], ZippedFile.In(Read(DataFiles.Zip).Content));
    }
}
