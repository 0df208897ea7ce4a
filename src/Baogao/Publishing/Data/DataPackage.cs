using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>datapackage.json: what files there are, how large, with which hash, under which licence, and what their columns mean (Data Package 2).</summary>
internal static class DataPackage
{
    public static JsonObject OfReport(Report report, IEnumerable<(SiteFile File, TableShape? Table)> files, Edition edition)
    {
        var provenance = report.Provenance;
        return Json(
            provenance.Id,
            provenance.Title,
            JsonText.List([JsonText.Of(("title", provenance.Title.Zh), ("path", IsWeb(provenance.Url) ? provenance.Url : ""))]),
            files.Select(f => Resource(f.File.Path, f.Table, f.File.Content.Length, f.File.Hash, edition)),
            edition);
    }

    public static JsonObject OfPublication(FileTally tally, Func<string, TableShape?> tableOf, Edition edition) => Json(
        "publication",
        edition.Publication.Title,
        [],
        tally.Files().Select(f => Resource(f.Path["data/".Length..], tableOf(f.Path["data/".Length..]), f.Bytes, f.Hash, edition)),
        edition);

    private static JsonObject Json(string name, LocalizedText title, JsonArray sources, IEnumerable<JsonObject> resources, Edition edition) => JsonText.Of(
        ("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
        ("name", name),
        ("title", title.En ?? title.Zh),
        ("title_zh", title.Zh),
        ("description", edition.Word("en", StringGroup.Datasets, "description")),
        ("description_zh", edition.Word("zh", StringGroup.Datasets, "description")),
        ("homepage", edition.BaseUrl),
        ("licenses", Licences(edition.Publication)),
        ("contributors", edition.Publication.Publisher.Zh.Length == 0 ? null : JsonText.List([new JsonObject
        {
            ["title"] = edition.Publication.Publisher.En ?? edition.Publication.Publisher.Zh,
            ["roles"] = new JsonArray("publisher"),
        }])),
        ("sources", sources),
        ("resources", JsonText.List(resources)));

    private static JsonArray? Licences(Publication publication) => publication.Licence.Length == 0 && publication.LicenceUrl.Length == 0 ? null
        : JsonText.List([JsonText.Of((IsName(publication.Licence) ? "name" : "title", publication.Licence), ("path", publication.LicenceUrl))]);

    // Of the Open Definition: CC0-1.0.
    private static bool IsName(string licence) => licence.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    private static JsonObject Resource(string path, TableShape? table, long bytes, string hash, Edition edition)
    {
        var resource = JsonText.Of(
            ("name", path.Replace('.', '-').ToLowerInvariant()),
            ("path", path),
            ("format", path[(path.LastIndexOf('.') + 1)..]),
            ("mediatype", MediaTypes.Of(path)),
            ("bytes", bytes),
            ("hash", $"sha256:{hash}"));
        if (table is not null)
        {
            resource["name"] = table.Name;
            resource["type"] = "table";
            resource["encoding"] = "utf-8";
            resource["title"] = edition.Word("en", StringGroup.Tables, table.Name);
            resource["title_zh"] = edition.Word("zh", StringGroup.Tables, table.Name);
            resource["schema"] = TableSchema.Json(table, edition);
        }

        return resource;
    }

    private static bool IsWeb(string url) => url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal);
}
