using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>The JSON Schema of report.yaml, kept beside this file and built into the program.</summary>
internal static class ReportSchema
{
    public static string Path => Urls.Data("schemas/report.schema.json");

    public static SiteFile File()
    {
        using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream("Baogao.Publishing.report.schema.json")
            ?? throw new InvalidOperationException("the program was built without the schema of report.yaml");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new SiteFile(Path, content.ToArray());
    }
}
