using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>A finding and its place, as all JSON about English says them.</summary>
internal static class FindingJson
{
    public static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        Place(json, diagnostic.At);
        json.WriteString("severity", diagnostic.Level);
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint ?? "");
    }

    public static void Place(Utf8JsonWriter json, Location? at)
    {
        json.WriteString("file", at?.File ?? "");
        json.WriteNumber("line", at?.Line ?? 0);
        json.WriteNumber("column", at?.Column ?? 0);
    }
}
