using System.Text.Json;
using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>Findings as programs read them; the README says what the keys mean.</summary>
public static class FindingsJson
{
    /// <param name="counts">What was built or checked: reports, pages …</param>
    public static string Write(IReadOnlyList<Diagnostic> sorted, bool failed, IEnumerable<(string Name, int Count)> counts) => ReadableJson.Of(json =>
    {
        json.WriteBoolean("failed", failed);
        foreach (var (name, count) in counts)
        {
            json.WriteNumber(name, count);
        }

        json.WriteNumber("errors", sorted.Count(d => d.Severity == Severity.Error));
        json.WriteNumber("warnings", sorted.Count(d => d.Severity == Severity.Warning));
        json.List("findings", sorted, Finding);
    });

    private static void Finding(Utf8JsonWriter json, Diagnostic found)
    {
        json.WriteString("severity", found.Level);
        json.WriteString("code", found.Code);
        json.WriteString("message", found.Message);
        json.WriteString("hint", found.Hint ?? "");
        Place(json, found.At);
        if (found.Mend is { } mend)
        {
            json.Map("mend", () => Place(json, mend));
        }
    }

    private static void Place(Utf8JsonWriter json, Location at)
    {
        json.WriteString("file", at.File);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("length", at.Length);
    }
}
