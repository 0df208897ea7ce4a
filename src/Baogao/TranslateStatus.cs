using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Translating;
using Baogao.Translating.Status;

namespace Baogao;

/// <summary>baogao translate status: how far the English of the reports is, and what is left to do.</summary>
internal static class TranslateStatus
{
    /// <param name="id">Null for all reports.</param>
    /// <param name="diagnostics">Gets what is wrong with other seeds than English; that is part of the status.</param>
    public static IReadOnlyList<ReportStatus> Run(string root, string? id, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        if ((id is not null && !OneReport.Exists(folder, id, diagnostics)) || SeedsReader.Read(folder, diagnostics) is not { } seeds)
        {
            return [];
        }

        var found = new DiagnosticBag();
        var reading = new ReportReading(folder, seeds, found);
        var reports = seeds.Reports.Where(r => id is null || r.Id == id).AsParallel().AsOrdered()
            .Select(reading.Read).OfType<Report>().ToList();
        var ofEnglish = found.Sorted().ToLookup(Finding.IsOne);
        foreach (var other in ofEnglish[false])
        {
            diagnostics.Add(other);
        }

        return [.. reports.Select(report => Of(reading, report, ofEnglish[true]))];
    }

    /// <summary>How much of a new report has English from the start; null when its seeds cannot be read yet.</summary>
    public static Coverage? Known(string root, string id)
    {
        var read = OneReport.Read(root, id, new DiagnosticBag());
        return read is null ? null : Coverage.Of(read.Reading.UnitsOf(read.Report, []).Select(u => u.English));
    }

    private static ReportStatus Of(ReportReading reading, Report report, IEnumerable<Diagnostic> findings)
    {
        var entries = reading.EntriesOf(report);
        var folder = SeedPaths.Report(report.Provenance.Id) + "/";
        return ReportStatus.Of(report, reading.UnitsOf(report, entries), entries, findings.Where(d => d.At.File.StartsWith(folder, StringComparison.Ordinal)));
    }
}
