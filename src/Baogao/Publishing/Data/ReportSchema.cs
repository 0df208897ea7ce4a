using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>The JSON Schema of report.yaml, kept beside this file and built into the program.</summary>
internal static class ReportSchema
{
    public static string Path => Urls.Data("schemas/report.schema.json");

    public static SiteFile File()
    {
        return BuiltIn(Path, "report.schema.json");
    }

    /// <summary>A schema that is built into the program.</summary>
    public static SiteFile BuiltIn(string path, string name)
    {
        using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream($"Baogao.Publishing.{name}")
            ?? throw new InvalidOperationException($"the program was built without {name}");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new SiteFile(path, content.ToArray());
    }
}
