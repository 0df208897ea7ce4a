using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Publishing.Data;

/// <summary>JSON as the site's files have it: Chinese as it is, lines for people, the same bytes everywhere.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Lines = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Readable(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Lines);

    public static string Short(JsonNode node) => node.ToJsonString(OneLine);

    /// <summary>Leaves out what is empty: a source that does not say a thing says nothing here either.</summary>
    public static JsonObject Of(params ReadOnlySpan<(string Key, JsonNode? Value)> members)
    {
        var json = new JsonObject();
        foreach (var (key, value) in members)
        {
            if (value is not null and not JsonArray { Count: 0 } && !(value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0))
            {
                json[key] = value;
            }
        }

        return json;
    }

    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> node) => new([.. items.Select(node)]);
}
