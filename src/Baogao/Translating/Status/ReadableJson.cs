using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>JSON that people can read, too: indented, Chinese as it is.</summary>
internal static class ReadableJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="content">Of the object that the file is.</param>
    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
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

    public static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        Place(json, diagnostic.At);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
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
