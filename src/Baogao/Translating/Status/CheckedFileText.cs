using System.Globalization;
using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Text;
using Baogao.Translating.Exchange;

namespace Baogao.Translating.Status;

/// <summary>What the check of a translators' file found, for people and for programs.</summary>
public static class CheckedFileText
{
    public static string Write(CheckedFile file)
    {
        int Count(FindingKind kind) => file.Findings.Count(f => Finding.KindOf(f.Diagnostic) == kind);
        var terms = Count(FindingKind.Term) is > 0 and var missed ? $"; glossary terms not used: {missed}" : "";
        return DiagnosticPrinter.Print([.. file.Findings.Select(f => f.Diagnostic)]) + string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Path}: {file.Pairs:#,##0} {(file.Pairs == 1 ? "pair" : "pairs")}; numbers that disagree: {Count(FindingKind.Number)}; Chinese left: {Count(FindingKind.Entry)}{terms}\n");
    }

    /// <summary>Keys in snake_case. The README says what they mean.</summary>
    public static string WriteJson(CheckedFile file) => ReadableJson.Of(json =>
    {
        json.WriteString("file", file.Path);
        json.WriteNumber("pairs", file.Pairs);
        json.List("findings", file.Findings, One);
    });

    private static void One(Utf8JsonWriter json, FileFinding finding)
    {
        FindingJson.Diagnostic(json, finding.Diagnostic);
        json.WriteString("zh", finding.Pair.Zh);
        json.WriteString("en", finding.Pair.En);
    }
}
