using Baogao.Publishing.Citing;

namespace Baogao.Publishing.Data;

/// <summary>Which data files there are. Pages list them from here.</summary>
public static class DataFiles
{
    /// <summary>The names of the workbook, the zip and the description in a report's folder.</summary>
    internal const string Workbook = "report.xlsx";
    internal const string Zip = "report.zip";
    internal const string Package = "datapackage.json";

    /// <summary>Where readers of CSV files look for what the columns are.</summary>
    internal const string Csvw = "csv-metadata.json";

    /// <summary>All reports in one file, a line or document a report.</summary>
    internal const string AllJson = "reports.jsonl";
    internal const string AllYaml = "reports.yaml";
    internal const string AllZip = "publication.zip";

    internal static readonly IReadOnlyList<TableShape> OfReports =
    [
        ReportTables.Sentences.Shape, ReportTables.Outline.Shape, ReportTables.Figures.Shape,
        ReportTables.Numbers.Shape, ReportTables.Commitments.Shape, ReportTables.Addresses.Shape,
    ];

    internal static readonly IReadOnlyList<TableShape> Tables =
        [.. OfReports, IndicatorTable.Columns.Shape, CatalogueTables.Catalogue.Shape, CatalogueTables.Themes.Shape];

    /// <summary>All of a report in one file.</summary>
    internal static readonly IReadOnlyList<string> Documents = ["report.yaml", "report.json"];

    /// <summary>Names of the files in a report's folder.</summary>
    internal static readonly IReadOnlyList<string> OfEachReport =
    [
        .. Documents, .. OfReports.Select(t => $"{t.Name}.csv"), Workbook, .. OfReports.Select(t => $"{t.Name}.parquet"),
        .. CitationFiles.Names, Csvw, Package, Zip,
    ];

    /// <summary>Names of the files of the publication, in the data folder.</summary>
    internal static readonly IReadOnlyList<string> OfThePublication =
    [
        AllYaml, AllJson, .. OfReports.Select(t => $"{t.Name}.csv"), IndicatorTable.File, CatalogueTables.CatalogueFile, CatalogueTables.ThemesFile,
        .. OfReports.Select(t => $"{t.Name}.parquet"), Csvw, Package, CatalogueOfData.JsonLd, CatalogueOfData.Turtle, AllZip,
    ];
}
