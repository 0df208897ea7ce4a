using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Text;

namespace Baogao;

/// <summary>Reads the one report that a command was asked about.</summary>
internal sealed record OneReport(RootFolder Root, Seeds Seeds, ReportReading Reading, Report Report)
{
    /// <returns>Null when there is no such report, or nothing to read in it; the reason is in the diagnostics.</returns>
    public static OneReport? Read(string root, string id, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        if (!Exists(folder, id, diagnostics)
            || SeedsReader.Read(folder, diagnostics) is not { } seeds
            || seeds.Reports.FirstOrDefault(r => r.Id == id) is not { } provenance)
        {
            return null;
        }

        var reading = new ReportReading(folder, seeds, diagnostics);
        return reading.Read(provenance) is { } report ? new OneReport(folder, seeds, reading, report) : null;
    }

    /// <summary>Whether there is such a report; when there is not, which may be meant is said.</summary>
    public static bool Exists(RootFolder folder, string id, DiagnosticBag diagnostics)
    {
        if (folder.HasFolder(SeedPaths.Report(id)))
        {
            return true;
        }

        diagnostics.Add(Problems.NoSuchReport(SeedPaths.Reports, id, NearestMatch.Of(id, folder.Folders(SeedPaths.Reports))));
        return false;
    }
}
