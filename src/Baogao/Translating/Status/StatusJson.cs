using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>The status of reports as programs read it: keys in snake_case, in the order of the table. The README says what they mean.</summary>
public static class StatusJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<ReportStatus> reports)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            List(json, "reports", reports, Report);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Report(Utf8JsonWriter json, ReportStatus report)
    {
        json.WriteString("report", report.Id);
        Counts(json, report.All);
        List(json, "sections", report.Sections, Section);
        json.WriteStartObject("to_do");
        List(json, "stale", report.Stale, ToDo);
        List(json, "missing", report.Missing, ToDo);
        List(json, "number_disagreements", report.Findings.Where(f => f.Kind == FindingKind.Number), Finding);
        List(json, "glossary_misses", report.Findings.Where(f => f.Kind == FindingKind.Term), Finding);
        List(json, "entries", report.Findings.Where(f => f.Kind == FindingKind.Entry), Finding);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, SectionStatus section)
    {
        json.WriteString("section", section.Address);
        json.WriteString("heading", section.Heading);
        Counts(json, section.Coverage);
    }

    private static void Counts(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteNumber("units", coverage.Units);
        json.WriteNumber("translated", coverage.Translated);
        json.WriteNumber("human", coverage.Human);
        json.WriteNumber("machine", coverage.Machine);
        json.WriteNumber("glossary", coverage.Glossary);
        json.WriteNumber("stale", coverage.Stale);
        json.WriteNumber("missing", coverage.Missing);
        json.WriteNumber("percent", coverage.Percent);
    }

    private static void ToDo(Utf8JsonWriter json, ToDo todo)
    {
        json.WriteString("address", todo.Address);
        json.WriteString("kind", QuoteKinds.NameOf(todo.Kind));
        Place(json, todo.At);
        json.WriteString("zh", todo.Zh);
        json.WriteString("en", todo.English);
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("address", finding.Address);
        Place(json, finding.Diagnostic.At);
        json.WriteString("severity", finding.Diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", finding.Diagnostic.Code);
        json.WriteString("message", finding.Diagnostic.Message);
        json.WriteString("hint", finding.Diagnostic.Hint ?? "");
    }

    private static void Place(Utf8JsonWriter json, Location? at)
    {
        json.WriteString("file", at?.File ?? "");
        json.WriteNumber("line", at?.Line ?? 0);
        json.WriteNumber("column", at?.Column ?? 0);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
