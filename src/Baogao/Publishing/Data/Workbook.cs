using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Model;
using ICSharpCode.SharpZipLib.Zip;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Baogao.Publishing.Data;

/// <summary>One spreadsheet of a report: a sheet a table, and a README sheet that says what each column is. A text is a text, whatever it begins with.</summary>
internal static partial class Workbook
{
    private static readonly OpenXmlConfiguration Plain = new() { TableStyles = TableStyles.None, AutoFilter = false, EnableConvertByteArray = false, BufferSize = 1 << 14 };

    public static byte[] Of(IEnumerable<RawTable> tables, Edition edition)
    {
        var all = tables.ToList();
        var sheets = new Dictionary<string, object> { ["README"] = Readme(all, edition) };
        foreach (var table in all)
        {
            sheets[table.Shape.Name] = Rows(table);
        }

        using var written = new MemoryStream();
        written.SaveAs(sheets, configuration: Plain);
        return Again(written);
    }

    private static IEnumerable<Dictionary<string, object?>> Readme(List<RawTable> tables, Edition edition) =>
        from table in tables
        from column in table.Shape.Columns
        select new Dictionary<string, object?>
        {
            ["table"] = table.Shape.Name,
            ["column"] = column.Name,
            ["type"] = column.Type,
            ["zh"] = edition.Word("zh", StringGroup.Columns, $"{table.Shape.Name}.{column.Name}"),
            ["en"] = edition.Word("en", StringGroup.Columns, $"{table.Shape.Name}.{column.Name}"),
        };

    private static IEnumerable<Dictionary<string, object?>> Rows(RawTable table) => table.Rows.Count == 0
        ? [table.Shape.Columns.ToDictionary(c => c.Name, _ => (object?)null)]
        : table.Rows.Select(row => table.Shape.Columns.Zip(row).ToDictionary(cell => cell.First.Name, cell => Cell(cell.First.Type, cell.Second)));

    private static object? Cell(string type, string value) =>
        value.Length == 0 ? null
        : type == "string" ? value
        : double.Parse(value, CultureInfo.InvariantCulture);

    // MiniExcel stamps each part with the time of its making, and gives sheets names by chance.
    private static byte[] Again(MemoryStream written)
    {
        using var parts = new ZipFile(new MemoryStream(written.ToArray()));
        return ZipPackage.Whole([.. parts.Cast<ZipEntry>().OrderBy(e => e.ZipFileIndex).Select(e => ZippedFile.Of(new SiteFile(e.Name, Named(e.Name, Content(parts, e)))))]);
    }

    private static byte[] Named(string part, byte[] content)
    {
        if (!part.Contains("workbook.xml", StringComparison.Ordinal))
        {
            return content;
        }

        var names = new List<string>();
        return Encoding.UTF8.GetBytes(ChanceName().Replace(Encoding.UTF8.GetString(content), name =>
        {
            if (!names.Contains(name.Value))
            {
                names.Add(name.Value);
            }

            return string.Create(CultureInfo.InvariantCulture, $"rId{names.IndexOf(name.Value) + 1}");
        }));
    }

    // Both parts name the sheets in their order.
    [GeneratedRegex("\\bR[0-9a-f]{32}\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChanceName();

    private static byte[] Content(ZipFile parts, ZipEntry entry)
    {
        using var content = new MemoryStream();
        using var part = parts.GetInputStream(entry);
        part.CopyTo(content);
        return content.ToArray();
    }
}
