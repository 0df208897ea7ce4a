using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao explain: a sentence with each of its numbers, how it was read and why.</summary>
internal static class ExplainCommand
{
    /// <param name="address">A sentence, or a section or chapter for all of its sentences.</param>
    /// <returns>The lines to print; none when something is wrong.</returns>
    public static IReadOnlyList<string> Run(string root, string id, string address, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        if (!folder.HasFolder(SeedPaths.Report(id)))
        {
            diagnostics.Add(Problems.NoSuchReport(SeedPaths.Reports, id, NearestReport(folder, id)));
            return [];
        }

        if (SeedsReader.Read(folder, diagnostics) is not { } seeds || seeds.Reports.FirstOrDefault(r => r.Id == id) is not { } provenance)
        {
            return [];
        }

        var reading = new ReportReading(folder, seeds, diagnostics);
        if (reading.Read(provenance) is not { } report)
        {
            return [];
        }

        var explanation = new Explanation(report, reading.Catalogue);
        var sentences = report.Outline.Sentences.Where(s => s.Address == address || s.Address.StartsWith(address + "-", StringComparison.Ordinal)).ToList();
        if (sentences.Count == 0)
        {
            diagnostics.Add(Problems.NoSuchAddress(SeedPaths.Source(id), address, Text.NearestMatch.Of(address, report.Outline.Sentences.Select(s => s.Address))));
        }

        return [.. sentences.SelectMany(explanation.Of)];
    }

    private static string? NearestReport(RootFolder folder, string id) => Text.NearestMatch.Of(id, folder.Folders(SeedPaths.Reports));
}
