using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Parquet;
using Parquet.Schema;
using Xunit;

namespace Baogao.Tests.Support;

/// <summary>Reads tables back as the formats define them, each with nothing of the program that wrote them.</summary>
internal static class OpenFormats
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>RFC 4180 with a byte order mark, to the letter; the guard before what a spreadsheet would run is taken away, as the data page says.</summary>
    public static List<Dictionary<string, string>> Csv(byte[] file, params string[] numbers)
    {
        Assert.Equal(Encoding.UTF8.Preamble, file.AsSpan(0, 3));
        var records = Records(Encoding.UTF8.GetString(file.AsSpan(3))).ToList();
        Assert.All(records, r => Assert.Equal(records[0].Count, r.Count));
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(c => c.First, c => numbers.Contains(c.First) ? c.Second : Unguarded(c.Second)))];
    }

    public static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    public static List<Dictionary<string, string>> Xlsx(byte[] file, string sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = Part(zip, "xl/workbook.xml").Descendants(Sheet + "sheet").Select(s => s.Attribute("name")!.Value).ToList();
        var rows = Part(zip, $"xl/worksheets/sheet{names.IndexOf(sheet) + 1}.xml").Descendants(Sheet + "row").Select(Cells).ToList();
        return [.. rows.Skip(1).Select(r => rows[0].ToDictionary(h => h.Value, h => r.GetValueOrDefault(h.Key, "")))];
    }

    /// <summary>No cell is a formula.</summary>
    public static bool HasFormula(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Any(e => Part(zip, e.FullName).Descendants(Sheet + "f").Any());
    }

    public static async Task<List<Dictionary<string, string>>> Parquet(byte[] file)
    {
        var rows = new List<Dictionary<string, string>>();
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file), cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var columns = new List<(string Name, string[] Values)>();
            foreach (var field in reader.Schema.DataFields)
            {
                columns.Add((field.Name, await Column(group, field)));
            }

            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(n => columns.ToDictionary(c => c.Name, c => c.Values[n])));
        }

        return rows;
    }

    private static async Task<string[]> Column(ParquetRowGroupReader group, DataField field)
    {
        var count = (int)group.RowCount;
        if (field.ClrType == typeof(long))
        {
            var whole = new long?[count];
            await group.ReadAsync<long>(field, whole.AsMemory());
            return [.. whole.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "")];
        }

        if (field.ClrType == typeof(double))
        {
            var numbers = new double?[count];
            await group.ReadAsync<double>(field, numbers.AsMemory());
            return [.. numbers.Select(v => v is { } number ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : "")];
        }

        var texts = new string?[count];
        await group.ReadAsync(field, texts.AsMemory());
        return [.. texts.Select(t => t ?? "")];
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static Dictionary<string, string> Cells(XElement row) => row.Elements(Sheet + "c").ToDictionary(
        c => c.Attribute("r")!.Value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
        c => c.Element(Sheet + "v")?.Value ?? "");

    private static IEnumerable<List<string>> Records(string text)
    {
        var (record, cell) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                {
                    i += text[i] == '"' ? 1 : 0;
                    cell.Append(text[i]);
                }
            }
            else if (text[i] is ',' or '\r')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    yield return record;
                    record = [];
                }
            }
            else
            {
                Assert.NotEqual('\n', text[i]);
                cell.Append(text[i]);
            }
        }

        Assert.Empty(record);
    }
}
