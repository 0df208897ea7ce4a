using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>Any list of documents to be searched: a JSON array of {id, kind, section, zh, en}, of which only id is required.</summary>
public sealed class DocumentsReader(string file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <returns>Null when the file cannot be read; else its entries, those without an id or with another's left out.</returns>
    public static IReadOnlyList<IndexEntry>? Read(RootFolder root, string file, DiagnosticBag diagnostics) =>
        root.ReadBytes(file, diagnostics) is { } bytes ? new DocumentsReader(file, diagnostics).Read(bytes) : null;

    private List<IndexEntry>? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            if (json.RootElement.ValueKind == JsonValueKind.Array)
            {
                return [.. json.RootElement.EnumerateArray().Select((element, i) => Entry(element, i + 1)).OfType<IndexEntry>()];
            }

            diagnostics.Add(Problems.DocumentsNotJson(file, 1, "no list, [ … ], of documents"));
        }
        catch (JsonException e)
        {
            diagnostics.Add(Problems.DocumentsNotJson(file, (e.LineNumber ?? 0) + 1, "it is broken or cut off"));
        }

        return null;
    }

    private IndexEntry? Entry(JsonElement element, int number)
    {
        var id = Text(element, "id", "", number);
        if (id.Length == 0)
        {
            diagnostics.Add(Problems.DocumentWithoutId(file, number));
            return null;
        }

        if (!numbers.TryAdd(id, number))
        {
            diagnostics.Add(Problems.DocumentTwice(file, id, numbers[id], number));
            return null;
        }

        var (zh, en) = (Text(element, "zh", id, number), Text(element, "en", id, number));
        if (zh.Length + en.Length == 0)
        {
            diagnostics.Add(Problems.DocumentEmpty(file, number, id));
        }

        return new IndexEntry(id, "", Text(element, "kind", id, number), "", null, "", new LocalizedText(Text(element, "section", id, number), null), [], zh, en);
    }

    private string Text(JsonElement element, string key, string id, int number)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return "";
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!;
        }

        diagnostics.Add(Problems.DocumentKey(file, number, id, key));
        return "";
    }
}
