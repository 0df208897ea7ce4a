using System.Text.Json;
using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>Findings in SARIF 2.1.0, for code scanning: a result stands where it is to be mended, and names the site's file beside.</summary>
public static class FindingsSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(IReadOnlyList<Diagnostic> sorted, string version)
    {
        var rules = sorted.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return ReadableJson.Of(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.List("runs", [sorted], (_, results) =>
            {
                json.Map("tool", () => json.Map("driver", () => Tool(json, version, rules)));
                json.WriteString("columnKind", "utf16CodeUnits");
                json.List("results", results, (_, found) => Result(json, found, rules.IndexOf(found.Code)));
            });
        });
    }

    private static void Tool(Utf8JsonWriter json, string version, List<string> rules)
    {
        json.WriteString("name", "baogao");
        json.WriteString("version", version);
        json.List("rules", rules, (_, rule) => json.WriteString("id", rule));
    }

    private static void Result(Utf8JsonWriter json, Diagnostic found, int rule)
    {
        json.WriteString("ruleId", found.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", found.Level);
        json.Map("message", () => json.WriteString("text", found.Hint is null ? found.Message : $"{found.Message}\n{found.Hint}"));
        json.List("locations", [found.Mend ?? found.At], (_, at) => Place(json, at));
        if (found.Mend is not null)
        {
            json.List("relatedLocations", [found.At], (_, at) =>
            {
                json.WriteNumber("id", 1);
                Place(json, at);
            });
        }
    }

    private static void Place(Utf8JsonWriter json, Location at) => json.Map("physicalLocation", () =>
    {
        json.Map("artifactLocation", () => json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString))));
        if (at.Line > 0)
        {
            json.Map("region", () => Region(json, at));
        }
    });

    private static void Region(Utf8JsonWriter json, Location at)
    {
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", Math.Max(1, at.Column));
        json.WriteNumber("endColumn", Math.Max(1, at.Column) + at.Length);
    }
}
