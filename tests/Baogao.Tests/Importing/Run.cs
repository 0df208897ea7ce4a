using System.Text;
using Baogao.Diagnostics;
using Baogao.Importing;

namespace Baogao.Tests.Importing;

/// <summary>A file imported: what became of it, and what was said.</summary>
internal sealed record Run(ImportedReport? Report, string Said)
{
    public string Source => Encoding.UTF8.GetString(Report!.Source);

    public string Provenance => Encoding.UTF8.GetString(Report!.Provenance);

    public static Run Of(string text, string file = "report.txt") => Of(Encoding.UTF8.GetBytes(text), file);

    public static Run Of(byte[] bytes, string file = "report.txt", int year = 2021, Papers? given = null)
    {
        var diagnostics = new DiagnosticBag();
        var request = new ImportRequest(file, $"shili-{year}", "shili", year, $"seeds/reports/shili-{year}/source.txt", given ?? Papers.None);
        var report = Importer.Import(request, bytes, diagnostics);
        return new Run(report, Support.Said.By(diagnostics));
    }
}
