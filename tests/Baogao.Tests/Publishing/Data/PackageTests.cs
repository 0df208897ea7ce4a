using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;
using Baogao.Tests.Golden;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Publishing.Data;

/// <summary>What the data says of itself is true.</summary>
public class PackageTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Site = Built();

    public static readonly TheoryData<string> Packages = ["data/", "data/reports/shili-2020/"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_size_and_hash_is_right(string folder)
    {
        var resources = Package(folder)["resources"]!.AsArray();
        Assert.True(resources.Count > 15);
        Assert.All(resources, resource =>
        {
            var file = Site[folder + Text(resource, "path")];
            Assert.Equal(file.Length, resource!["bytes"]!.GetValue<long>());
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(file))}", Text(resource, "hash"));
        });
        Assert.Equal(resources.Count, resources.Select(r => Text(r, "name")).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_table_has_the_columns_and_the_keys_that_its_schema_says(string folder)
    {
        var tables = Package(folder)["resources"]!.AsArray().Where(r => r!["type"] is not null).ToDictionary(r => Text(r, "name"), r => r!["schema"]!);
        Assert.True(tables.Count >= 5);
        foreach (var (name, schema) in tables)
        {
            var rows = Rows(folder, name);
            Assert.Equal(schema["fields"]!.AsArray().Select(f => Text(f, "name")), rows[0].Keys);
            var keys = rows.Select(r => Joined(r, schema["primaryKey"]!)).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
            foreach (var reference in schema["foreignKeys"]?.AsArray() ?? [])
            {
                var there = Rows(folder, Text(reference!["reference"], "resource")).Select(r => Joined(r, reference["reference"]!["fields"]!)).ToHashSet();
                Assert.Subset(there, rows.Select(r => Joined(r, reference["fields"]!)).ToHashSet());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void CSV_on_the_Web_says_the_same_of_the_columns(string folder)
    {
        var tables = JsonNode.Parse(Site[folder + "csv-metadata.json"])!["tables"]!.AsArray();
        Assert.All(tables, table => Assert.Equal(
            Header(Site[folder + Text(table, "url")]),
            table!["tableSchema"]!["columns"]!.AsArray().Select(c => Text(c, "name"))));
    }

    [Fact]
    public void Every_column_is_described_in_both_languages()
    {
        var strings = TemplatesReader.Read(new RootFolder(Repository.Root), Urls.Languages, new Baogao.Diagnostics.DiagnosticBag()).Strings;
        var described = Site.Where(f => f.Key.EndsWith("datapackage.json", StringComparison.Ordinal))
            .SelectMany(f => JsonNode.Parse(f.Value)!["resources"]!.AsArray())
            .Where(r => r!["schema"] is not null)
            .SelectMany(r => r!["schema"]!["fields"]!.AsArray().Select(f => (Column: $"{Text(r, "name")}.{Text(f, "name")}", Field: f)));
        Assert.All(described, d =>
        {
            Assert.NotEqual("", Text(d.Field, "description"));
            Assert.NotEqual("", Text(d.Field, "description_zh"));
            Assert.Equal(strings["zh"][$"columns.{d.Column}"], Text(d.Field, "description_zh"));
        });
    }

    [Fact]
    public void Every_file_that_a_page_lists_says_what_it_is()
    {
        var strings = TemplatesReader.Read(new RootFolder(Repository.Root), Urls.Languages, new Baogao.Diagnostics.DiagnosticBag()).Strings;
        foreach (var name in DataFiles.OfEachReport.Concat(DataFiles.OfThePublication).Append("search-index.json").Append("report.schema.json").Append("search-index.schema.json"))
        {
            var table = $"tables.{Path.GetFileNameWithoutExtension(name)}";
            Assert.All(strings.Values, words => Assert.True(words.ContainsKey(table) || words.ContainsKey($"files.{name.Replace('.', '-')}"), name));
        }
    }

    [Fact]
    public void The_zip_holds_every_other_file_of_the_report_and_no_time_of_its_making()
    {
        using var zip = new ZipArchive(new MemoryStream(Site["data/reports/shili-2020/report.zip"]));
        Assert.Equal(DataFiles.OfEachReport.Where(n => n != "report.zip").Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            Assert.Equal(Site[$"data/reports/shili-2020/{entry.FullName}"], content.ToArray());
            Assert.Equal(1980, entry.LastWriteTime.Year);
        });
        using var book = new ZipArchive(new MemoryStream(Site["data/reports/shili-2020/report.xlsx"]));
        Assert.All(book.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_spreadsheet_has_a_sheet_a_table_and_says_what_the_columns_are()
    {
        var book = Site["data/reports/shili-2020/report.xlsx"];
        var readme = OpenFormats.Xlsx(book, "README");
        foreach (var table in DataFiles.OfReports)
        {
            Assert.Equal(table.Columns.Select(c => c.Name), readme.Where(r => r["table"] == table.Name).Select(r => r["column"]));
            Assert.Equal(Rows("data/reports/shili-2020/", table.Name), OpenFormats.Xlsx(book, table.Name));
        }

        Assert.All(readme, row => Assert.True(row["zh"].Length > 0 && row["en"].Length > 0));
    }

    private static JsonNode Package(string folder) => JsonNode.Parse(Site[folder + "datapackage.json"])!;

    private static List<Dictionary<string, string>> Rows(string folder, string table) => OpenFormats.Csv(Site[$"{folder}{table}.csv"], "value");

    private static string Joined(Dictionary<string, string> row, JsonNode columns) => string.Join('|', columns.AsArray().Select(c => row[c!.GetValue<string>()]));

    private static string[] Header(byte[] csv) => Encoding.UTF8.GetString(csv.AsSpan(3)).Split("\r\n")[0].Split(',');

    private static string Text(JsonNode? node, string key) => node![key]!.GetValue<string>();

    private static IReadOnlyDictionary<string, byte[]> Built()
    {
        using var workshop = new Workshop();
        Assert.False(workshop.Build().Result.Failed);
        return workshop.Site();
    }
}
