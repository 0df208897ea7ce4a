using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>The JSON Schemas of what is no table, kept beside this file and built into the program.</summary>
internal static class JsonSchemas
{
    public static readonly string OfReports = PathOf("report");

    public static readonly string OfCommitments = PathOf("commitment");

    public static readonly string OfIndicators = PathOf("indicator");

    public static IEnumerable<SiteFile> Files() => new[] { OfReports, OfCommitments, OfIndicators }.Select(BuiltIn);

    private static string PathOf(string name) => Urls.Data($"schemas/{name}.schema.json");

    /// <summary>A schema that is built into the program.</summary>
    public static SiteFile BuiltIn(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Baogao.Publishing.{name}")
            ?? throw new InvalidOperationException($"the program was built without {name}");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new SiteFile(path, content.ToArray());
    }
}
