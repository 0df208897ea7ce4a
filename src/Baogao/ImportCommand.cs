using Baogao.Diagnostics;
using Baogao.Importing;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao import: a file becomes the seeds of a report.</summary>
internal static class ImportCommand
{
    /// <returns>What was written; null when nothing was.</returns>
    public static ImportResult? Run(string root, string file, string id, Papers given, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        var report = SeedPaths.Report(id);
        if (folder.HasFolder(report))
        {
            diagnostics.Add(Problems.ReportExists(report));
            return null;
        }

        var (place, year) = ProvenanceReader.PlaceAndYear(id);
        var request = new ImportRequest(file, id, place, year, SeedPaths.Source(id), given);
        return new RootFolder(".").ReadBytes(file, diagnostics) is { } bytes
            && Importer.Import(request, bytes, diagnostics) is { } imported
            && folder.WriteNew(report, SeedPaths.Importing(id), [("source.txt", imported.Source), ("provenance.yaml", imported.Provenance)], diagnostics)
            ? new ImportResult([SeedPaths.Source(id), SeedPaths.Provenance(id)], imported.LeftOut)
            : null;
    }
}

/// <param name="Files">Relative to the root.</param>
internal sealed record ImportResult(IReadOnlyList<string> Files, IReadOnlyList<LeftOut> LeftOut);
