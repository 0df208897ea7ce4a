using System.Text;
using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>
/// What data portals harvest: a DCAT-AP 3 catalogue with a data set a report, as JSON-LD and as Turtle, written as the reports come. Where the
/// publication has no base address its names are relative, and begin at the file itself.
/// </summary>
internal sealed class CatalogueOfData(Edition edition)
{
    public const string JsonLd = "catalog.jsonld";
    public const string Turtle = "catalog.ttl";

    private const string MediaTypeNames = "http://www.iana.org/assignments/media-types/";
    private const string Languages = "http://publications.europa.eu/resource/authority/language/";

    private string Root => edition.BaseUrl.Length > 0 ? edition.BaseUrl : "../";

    private string Self => $"{Root}{Urls.Data(JsonLd)}#catalog";

    public IEnumerable<SiteFile> Start()
    {
        var catalog = Described(Self, "dcat:Catalog", language => edition.Word(language, StringGroup.Datasets, "catalog"));
        catalog["dct:language"] = JsonText.List(["ZHO", "ENG"], language => LinkedData.Id(Languages + language));
        if (edition.BaseUrl.Length > 0)
        {
            catalog["foaf:homepage"] = LinkedData.Id(edition.BaseUrl);
        }

        return
        [
            Json($"{{\"@context\": {JsonText.Short(LinkedData.Context())},\n\"@graph\": [\n{JsonText.Short(catalog)}", Piece.First),
            Text(LinkedData.Prefixes() + LinkedData.Turtle(catalog), Piece.First),
        ];
    }

    /// <param name="files">As they stand on the site.</param>
    public IEnumerable<SiteFile> Add(Provenance report, IEnumerable<SiteFile> files)
    {
        var dataset = Dataset(report, files);
        var link = new JsonObject { ["@id"] = Self, ["dcat:dataset"] = LinkedData.Id(dataset["@id"]!.GetValue<string>()) };
        return
        [
            Json($",\n{JsonText.Short(dataset)},\n{JsonText.Short(link)}", Piece.Next),
            Text(LinkedData.Turtle(dataset) + LinkedData.Turtle(link), Piece.Next),
        ];
    }

    public static IEnumerable<SiteFile> End() => [Json("\n]}\n", Piece.Next)];

    private JsonObject Dataset(Provenance provenance, IEnumerable<SiteFile> files)
    {
        var folder = Root + Urls.ReportData(provenance, "");
        var dataset = Described(
            $"{folder}{DataFiles.Package}#dataset",
            "dcat:Dataset",
            language => Wording.Fill(edition.Word(language, StringGroup.Datasets, "report"), ("report", language == "en" && provenance.Title.En is { } english ? english : provenance.Title.Zh)));
        dataset["dct:identifier"] = provenance.Id;
        dataset["dcat:landingPage"] = LinkedData.Id(Root + Urls.Report("zh", provenance));
        dataset["dcat:distribution"] = JsonText.List(files, file => Distribution(file));
        return dataset;
    }

    private JsonObject Distribution(SiteFile file)
    {
        var url = Root + file.Path;
        var distribution = new JsonObject
        {
            ["@id"] = url,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = file.Path[(file.Path.LastIndexOf('/') + 1)..],
            ["dcat:accessURL"] = LinkedData.Id(url),
            ["dcat:downloadURL"] = LinkedData.Id(url),
            ["dcat:mediaType"] = LinkedData.Id(MediaTypeNames + MediaTypes.Of(file.Path)),
            ["dcat:byteSize"] = LinkedData.Typed(FormattableString.Invariant($"{file.Length}"), "xsd:nonNegativeInteger"),
            ["spdx:checksum"] = new JsonObject
            {
                ["@type"] = "spdx:Checksum",
                ["spdx:algorithm"] = LinkedData.Id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                ["spdx:checksumValue"] = LinkedData.Typed(file.Hash, "xsd:hexBinary"),
            },
        };
        AddLicence(distribution);
        return distribution;
    }

    private JsonObject Described(string id, string type, Func<string, string> title)
    {
        var node = new JsonObject
        {
            ["@id"] = id,
            ["@type"] = type,
            ["dct:title"] = LinkedData.Words(title),
            ["dct:description"] = LinkedData.Words(language => edition.Word(language, StringGroup.Datasets, "description")),
        };
        if (edition.Publication.Publisher is { Zh.Length: > 0 } publisher)
        {
            node["dct:publisher"] = new JsonObject
            {
                ["@type"] = "foaf:Agent",
                ["foaf:name"] = LinkedData.Words(language => language == "en" && publisher.En is { } english ? english : publisher.Zh),
            };
        }

        AddLicence(node);
        return node;
    }

    private void AddLicence(JsonObject node)
    {
        if (Uri.TryCreate(edition.Publication.LicenceUrl, UriKind.Absolute, out _))
        {
            node["dct:license"] = LinkedData.Id(edition.Publication.LicenceUrl);
        }
    }

    private static SiteFile Json(string text, Piece piece) => new(Urls.Data(JsonLd), Encoding.UTF8.GetBytes(text), piece);

    private static SiteFile Text(string text, Piece piece) => new(Urls.Data(Turtle), Encoding.UTF8.GetBytes(text), piece);
}
