using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Baogao.Diagnostics;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Baogao.Tests.Golden;

/// <summary>Every figure and commitment of our own reports is the same in each form in which it is published.</summary>
public sealed class FactsEverywhereTests : IDisposable
{
    private static readonly string[] Kept = ["address", "quote", "value", "unit", "bound", "aspect", "direction", "subject", "indicator", "period", "kind"];

    private static readonly string[] Stated = ["address", "quote", "value", "unit", "bound", "aspect", "direction", "period", "kind"];

    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_figure_is_the_same_in_every_form()
    {
        var site = Build();
        foreach (var id in Reports(site))
        {
            var expected = OpenFormats.Csv(site[$"data/reports/{id}/figures.csv"], "value").Select(Of).ToList();
            Assert.True(expected.Count > 100);
            Assert.Equal(expected, Figures(JsonNode.Parse(site[$"data/reports/{id}/report.json"])!).Select(f => f.Fact));
            Assert.Equal(expected, YamlFigures(site[$"data/reports/{id}/report.yaml"]));
            Assert.Equal(expected, OpenFormats.Xlsx(site[$"data/reports/{id}/report.xlsx"], "figures").Select(Of));
            Assert.Equal(expected, (await OpenFormats.Parquet(site[$"data/reports/{id}/figures.parquet"])).Select(Of));
            Assert.Equal(expected, OpenFormats.Csv(site["data/figures.csv"], "value").Where(r => r["report"] == id).Select(Of));
            Assert.Equal(expected, (await OpenFormats.Parquet(site["data/figures.parquet"])).Where(r => r["report"] == id).Select(Of));
            Assert.Equal(expected, Lines(site["data/reports.jsonl"]).Where(r => r["id"]!.GetValue<string>() == id).SelectMany(Figures).Select(f => f.Fact));
            Assert.Equal(expected, OpenFormats.Csv(Zipped(site[$"data/reports/{id}/report.zip"], "figures.csv"), "value").Select(Of));
            Assert.Equal(expected, OpenFormats.Csv(Zipped(site["data/publication.zip"], $"reports/{id}/figures.csv"), "value").Select(Of));
        }
    }

    [Fact]
    public void A_figure_of_a_series_is_the_same_on_its_page_and_in_what_programs_read_there()
    {
        var site = Build();
        var expected = Reports(site).SelectMany(id => OpenFormats.Csv(site[$"data/reports/{id}/figures.csv"], "value")).Where(f => f["indicator"].Length > 0)
            .Select(f => string.Join('|', f["indicator"], f["address"], f["quote"], f["value"], f["unit"], f["bound"], f["aspect"], f["direction"], f["period"], f["kind"])).Order(StringComparer.Ordinal).ToList();
        var pages = site.Keys.Where(p => p.StartsWith("zh/", StringComparison.Ordinal) && p.Contains("/indicators/", StringComparison.Ordinal) && p.EndsWith("/index.json", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected, pages.SelectMany(p => FromJson(site[p])).Order(StringComparer.Ordinal));
        Assert.Equal(expected, pages.SelectMany(p => FromJsonLd(p, site[p.Replace(".json", ".html", StringComparison.Ordinal)])).Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Select(f => f.Split('|')).Select(f => $"{f[0]}|{f[1]}|{f[2]}|{f[3]}|{f[8]}").Order(StringComparer.Ordinal),
            pages.SelectMany(p => FromTable(p, site[p.Replace(".json", ".html", StringComparison.Ordinal)])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_commitment_is_the_same_in_the_table_beside_its_page_and_in_what_programs_read_there()
    {
        var site = Build();
        foreach (var id in Reports(site))
        {
            var rows = OpenFormats.Csv(site[$"data/reports/{id}/commitments.csv"]);
            Assert.Equal(rows, OpenFormats.Xlsx(site[$"data/reports/{id}/report.xlsx"], "commitments"));
            Assert.All(rows.GroupBy(r => r["address"]), pledges =>
            {
                var path = site.Keys.Single(p => p.StartsWith("zh/", StringComparison.Ordinal) && p.EndsWith($"/commitments/{pledges.Key}/index.json", StringComparison.Ordinal));
                var json = JsonNode.Parse(site[path])!;
                Assert.Equal(pledges.Select(p => p["text"]), json["pledges"]!.AsArray().Select(p => p!["text"]!.GetValue<string>()));
                Assert.Equal(pledges.First()["due"], json["due"]?.GetValue<string>() ?? "");
                Assert.Equal(pledges.First()["checkable"] == "yes", json["checkable"]!.GetValue<bool>());
                Assert.Equal(site[path], site["en/" + path[3..]]);
                var plan = Graph(site[path.Replace(".json", ".html", StringComparison.Ordinal)]).Single(n => n["@type"]!.GetValue<string>() == "PlanAction");
                Assert.Equal(json["text"]!.GetValue<string>(), plan["description"]!.GetValue<string>());
                Assert.Equal(pledges.Key, plan["identifier"]!.GetValue<string>());
            });
        }
    }

    [Fact]
    public void No_page_claims_to_have_checked_a_fact() =>
        Assert.DoesNotContain(Build().Values.Select(Encoding.UTF8.GetString), text => text.Contains("ClaimReview", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    private IReadOnlyDictionary<string, byte[]> Build()
    {
        var diagnostics = new DiagnosticBag();
        new Pipeline(new BuildOptions(Repository.Root, folder["site"], "https://example.org/baogao/", Strict: true), diagnostics, _ => { }).Run();
        Said.Nothing(diagnostics);
        return Workshop.FilesBelow(folder["site"]);
    }

    private static IEnumerable<string> Reports(IReadOnlyDictionary<string, byte[]> site) =>
        site.Keys.Where(p => p.StartsWith("data/reports/", StringComparison.Ordinal)).Select(p => p.Split('/')[2]).Distinct();

    private static string Of(Dictionary<string, string> row) => string.Join('|', Kept.Select(k => row[k]));

    private static IEnumerable<JsonNode> Lines(byte[] file) =>
        Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);

    // Figures hang on headings and on sentences, in the order of the source.
    private static IEnumerable<(string Address, string Fact)> Figures(JsonNode node)
    {
        if (node is JsonObject map)
        {
            var address = map["address"] ?? map["section"] ?? map["chapter"];
            foreach (var figure in map["figures"]?.AsArray() ?? [])
            {
                var fields = Kept.Select(k => k == "address" ? address!.GetValue<string>() : figure![k]?.ToString() ?? "");
                yield return (address!.GetValue<string>(), string.Join('|', fields));
            }
        }

        var below = node is JsonObject o ? o.Select(p => p.Value) : node is JsonArray list ? list : [];
        foreach (var found in below.OfType<JsonNode>().SelectMany(Figures))
        {
            yield return found;
        }
    }

    private static IEnumerable<string> YamlFigures(byte[] file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Encoding.UTF8.GetString(file)));
        return Figures(AsJson(yaml.Documents[0].RootNode)).Select(f => f.Fact);
    }

    private static JsonNode AsJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, (JsonNode?)AsJson(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(AsJson)]),
        _ => ((YamlScalarNode)node).Value!,
    };

    private static IEnumerable<string> FromJson(byte[] file)
    {
        var json = JsonNode.Parse(file)!;
        return json["observations"]!.AsArray().Select(o => string.Join('|', Stated.Select(k => o![k]?.ToString() ?? "").Prepend(json["indicator"]!.ToString())));
    }

    private static IEnumerable<string> FromJsonLd(string path, byte[] page)
    {
        var dataset = Graph(page).Single(n => n["@type"]!.GetValue<string>() == "Dataset");
        return dataset["hasPart"]!.AsArray().Select(o =>
        {
            var more = o!["additionalProperty"]!.AsArray().ToDictionary(p => p!["name"]!.ToString(), p => p!["value"]!.ToString());
            return string.Join('|', path.Split('/')[^2], o["isBasedOn"]!["identifier"], o["isBasedOn"]!["abstract"], o["value"], o["unitText"], more["bound"], more["aspect"], more.GetValueOrDefault("direction", ""), o["observationDate"] ?? o["observationPeriod"], more["kind"]);
        });
    }

    private static IEnumerable<string> FromTable(string path, byte[] page)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        return [.. document.QuerySelectorAll("table.observations tbody tr").Select(row => string.Join(
            '|',
            path.Split('/')[^2],
            row.QuerySelector("a.said")!.GetAttribute("href")!.Split('#')[^1],
            row.QuerySelector("q")!.TextContent.Replace('，', ','),
            row.QuerySelector("data")!.GetAttribute("value"),
            row.QuerySelector("th")!.TextContent))];
    }

    private static IEnumerable<JsonNode> Graph(byte[] page)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        return JsonNode.Parse(document.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray().OfType<JsonNode>();
    }

    private static byte[] Zipped(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var content = new MemoryStream();
        using var entry = archive.GetEntry(name)!.Open();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
