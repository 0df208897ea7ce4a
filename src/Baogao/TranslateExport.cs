using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Translating.Exchange;

namespace Baogao;

/// <summary>baogao translate export: a report's words and their English as a file for translators' programs.</summary>
internal static class TranslateExport
{
    /// <param name="format">po, xliff or tmx.</param>
    /// <returns>Null when there is nothing to export; the reason is in the diagnostics.</returns>
    public static string? Run(string root, string id, string format, DiagnosticBag diagnostics)
    {
        // What is wrong with the report itself, build and status say.
        var found = new DiagnosticBag();
        var read = OneReport.Read(root, id, found);
        if (read is null)
        {
            Copy(found, diagnostics);
            return null;
        }

        var report = read.Report;
        var units = read.Reading.UnitsOf(report, read.Reading.EntriesOf(report));
        var file = ExportFile.Of(report, units, read.Reading.Terms, read.Reading.Memory);
        return format switch
        {
            "po" => PoWriter.Write(file),
            "xliff" => XliffWriter.Write(Holdable(file, report, "XLIFF", diagnostics)),
            _ => TmxWriter.Write(Holdable(file, report, "TMX", diagnostics)),
        };
    }

    /// <returns>False when the file could not be written.</returns>
    public static bool Write(string file, string text, DiagnosticBag diagnostics) =>
        new RootFolder(".").Replace(file, System.Text.Encoding.UTF8.GetBytes(text), diagnostics);

    private static ExportFile Holdable(ExportFile file, Report report, string format, DiagnosticBag diagnostics)
    {
        foreach (var unit in file.Units)
        {
            if (XmlFile.Unholdable(unit.Zh + unit.En) is { } character)
            {
                diagnostics.Add(Problems.NotExportable(At(report, unit), character, format));
            }
        }

        return file with { Units = [.. file.Units.Where(u => XmlFile.Unholdable(u.Zh + u.En) is null)] };
    }

    private static Text.Location At(Report report, ExportUnit unit) =>
        unit.Unit.Address is { Length: > 0 } address ? report.Source.Locate(report.SpanOf(address))
        : unit.Known.Entry?.At ?? Text.Location.OfFile(report.Source.Path);

    private static void Copy(DiagnosticBag from, DiagnosticBag to)
    {
        foreach (var diagnostic in from.Sorted())
        {
            to.Add(diagnostic);
        }
    }
}
