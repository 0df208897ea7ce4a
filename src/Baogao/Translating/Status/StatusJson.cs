using System.Text.Json;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>The status of reports as programs read it: keys in snake_case, in the order of the table. The README says what they mean.</summary>
public static class StatusJson
{
    public static string Write(IReadOnlyList<ReportStatus> reports) => ReadableJson.Of(json => json.List("reports", reports, Report));

    private static void Report(Utf8JsonWriter json, ReportStatus report)
    {
        json.WriteString("report", report.Id);
        Counts(json, report.All);
        json.List("sections", report.Sections, Section);
        json.WriteStartObject("to_do");
        json.List("stale", report.Stale, ToDo);
        json.List("missing", report.Missing, ToDo);
        json.List("number_disagreements", report.Findings.Where(f => f.Kind == FindingKind.Number), Finding);
        json.List("glossary_misses", report.Findings.Where(f => f.Kind == FindingKind.Term), Finding);
        json.List("entries", report.Findings.Where(f => f.Kind == FindingKind.Entry), Finding);
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
        FindingJson.Place(json, todo.At);
        json.WriteString("zh", todo.Zh);
        json.WriteString("en", todo.English);
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("address", finding.Address);
        FindingJson.Diagnostic(json, finding.Diagnostic);
    }
}
