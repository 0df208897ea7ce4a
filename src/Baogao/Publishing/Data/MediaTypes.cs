namespace Baogao.Publishing.Data;

/// <summary>What kind of file it is, by its name.</summary>
internal static class MediaTypes
{
    public static readonly IReadOnlyDictionary<string, string> ByExtension = new Dictionary<string, string>
    {
        ["csv"] = "text/csv",
        ["json"] = "application/json",
        ["jsonl"] = "application/jsonl",
        ["jsonld"] = "application/ld+json",
        ["ttl"] = "text/turtle",
        ["yaml"] = "application/yaml",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["parquet"] = "application/vnd.apache.parquet",
        ["zip"] = "application/zip",
        ["bib"] = "application/x-bibtex",
        ["ris"] = "application/x-research-info-systems",
    };

    public static string Of(string path) => ByExtension[path[(path.LastIndexOf('.') + 1)..]];
}
