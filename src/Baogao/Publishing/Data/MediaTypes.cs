namespace Baogao.Publishing.Data;

/// <summary>What kind of file it is, by its name.</summary>
internal static class MediaTypes
{
    public static string Of(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "csv" => "text/csv",
        "json" => "application/json",
        "jsonl" => "application/jsonl",
        "jsonld" => "application/ld+json",
        "ttl" => "text/turtle",
        "yaml" => "application/yaml",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "parquet" => "application/vnd.apache.parquet",
        "zip" => "application/zip",
        "bib" => "application/x-bibtex",
        "ris" => "application/x-research-info-systems",
        var other => throw new InvalidOperationException($"no media type is known for .{other}"),
    };
}
