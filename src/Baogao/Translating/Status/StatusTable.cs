using System.Globalization;
using System.Text;
using Baogao.Diagnostics;

namespace Baogao.Translating.Status;

/// <summary>The status of reports as people read it: a table, and below it what is left to do.</summary>
public static class StatusTable
{
    private const int LongestWords = 40;

    private static readonly string[] Columns = ["report, section", "units", "translated", "human", "machine", "glossary", "stale", "missing", "%"];

    public static string Write(IReadOnlyList<ReportStatus> reports)
    {
        var rows = reports.SelectMany(Rows).Prepend((Cells: Columns, Words: "")).ToList();
        var widths = Enumerable.Range(0, Columns.Length).Select(i => rows.Max(r => r.Cells[i].Length)).ToList();
        var text = new StringBuilder();
        foreach (var (cells, words) in rows)
        {
            text.Append(string.Join("  ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))))
                .Append(words.Length > 0 ? "  " : "").Append(words).Append('\n');
        }

        foreach (var report in reports)
        {
            Append(text, report, "stale", report.Stale.Select(Line));
            Append(text, report, "missing", report.Missing.Select(Line));
            Append(text, report, "numbers that disagree", Lines(report, FindingKind.Number));
            Append(text, report, "glossary terms not used", Lines(report, FindingKind.Term));
            Append(text, report, "entries to look at", Lines(report, FindingKind.Entry));
        }

        return text.ToString();
    }

    private static IEnumerable<(string[] Cells, string Words)> Rows(ReportStatus report) =>
        report.Sections.Select(s => (Cells("  " + s.Address, s.Coverage), Shown(s.Heading))).Prepend((Cells(report.Id, report.All), ""));

    private static string[] Cells(string name, Coverage coverage)
    {
        int[] numbers = [coverage.Units, coverage.Translated, coverage.Human, coverage.Machine, coverage.Glossary, coverage.Stale, coverage.Missing, coverage.Percent];
        return [name, .. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))];
    }

    private static void Append(StringBuilder text, ReportStatus report, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{report.Id}, {title}: {all.Count}\n");
            all.ForEach(line => text.Append("  ").Append(line).Append('\n'));
        }
    }

    private static string Line(ToDo todo) =>
        todo.At is { } at ? $"{todo.Address}  {DiagnosticPrinter.Place(at)}  {Shown(todo.Zh)}" : $"{ReportStatus.Phrases}  {Shown(todo.Zh)}";

    private static IEnumerable<string> Lines(ReportStatus report, FindingKind kind) => report.Findings
        .Where(f => f.Kind == kind)
        .Select(f => $"{(f.Address.Length > 0 ? f.Address + "  " : "")}{DiagnosticPrinter.Place(f.Diagnostic.At)}  {f.Diagnostic.Code}: {f.Diagnostic.Message}");

    private static string Shown(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestWords ? line : line[..LongestWords] + "…";
    }
}
