using Baogao.Diagnostics;
using Baogao.Importing;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao import: a text file becomes the seeds of a report.</summary>
internal static class ImportCommand
{
    /// <returns>The files that were written, relative to the root.</returns>
    public static IReadOnlyList<string> Run(string root, string file, string id, string url, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        if (folder.HasFolder(SeedPaths.Report(id)))
        {
            diagnostics.Add(Problems.ReportExists(SeedPaths.Report(id)));
            return [];
        }

        var bytes = new RootFolder(".").ReadBytes(file, diagnostics);
        if (bytes is null || Importer.Import(file, bytes, id, url, diagnostics) is not { } report)
        {
            return [];
        }

        return folder.WriteNew(SeedPaths.Source(id), report.Source, diagnostics) && folder.WriteNew(SeedPaths.Provenance(id), report.Provenance, diagnostics)
            ? [SeedPaths.Source(id), SeedPaths.Provenance(id)]
            : [];
    }
}
