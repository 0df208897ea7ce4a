using System.Text;
using System.Text.Json.Nodes;

namespace Baogao.Publishing.Data;

/// <summary>Nodes of a graph: JSON-LD as it is built, and the same as Turtle.</summary>
internal static class LinkedData
{
    private static readonly (string Prefix, string Name)[] Names =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public static JsonObject Context() => new(Names.Select(n => KeyValuePair.Create(n.Prefix, (JsonNode?)n.Name)));

    public static string Prefixes() => string.Concat(Names.Select(n => $"@prefix {n.Prefix}: <{n.Name}> .\n"));

    public static JsonObject Id(string name) => new() { ["@id"] = name };

    public static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };

    public static JsonArray Words(Func<string, string> words) =>
        JsonText.List(Urls.Languages, language => new JsonObject { ["@value"] = words(language), ["@language"] = language });

    /// <summary>A node with a name, and all that hangs on it.</summary>
    public static string Turtle(JsonObject node)
    {
        var turtle = new StringBuilder($"\n<{Name(node)}>");
        AddProperties(turtle, node, "\n  ");
        var text = turtle.Append(" .\n").ToString();
        return text + string.Concat(Named(node).Select(Turtle));
    }

    private static string Name(JsonNode node) => node["@id"]!.GetValue<string>();

    // Nodes with a name of their own stand after the one that names them.
    private static IEnumerable<JsonObject> Named(JsonObject node) =>
        node.SelectMany(p => p.Value is JsonArray list ? list.OfType<JsonObject>() : p.Value is JsonObject one ? [one] : [])
            .Where(o => o.ContainsKey("@id") && o.Count > 1);

    private static void AddProperties(StringBuilder turtle, JsonObject node, string gap)
    {
        var first = true;
        foreach (var (key, value) in node.Where(p => p.Key != "@id"))
        {
            turtle.Append(first ? gap : $" ;{gap}").Append(key == "@type" ? "a" : key).Append(' ');
            turtle.AppendJoin(", ", (value is JsonArray list ? list : [value!.DeepClone()]).Select(v => key == "@type" ? v!.GetValue<string>() : Object(v!)));
            first = false;
        }
    }

    private static string Object(JsonNode value) => value switch
    {
        JsonObject literal when literal["@value"] is { } text => Quoted(text.GetValue<string>())
            + (literal["@language"] is { } language ? $"@{language.GetValue<string>()}" : $"^^{literal["@type"]!.GetValue<string>()}"),
        JsonObject named when named.ContainsKey("@id") => $"<{Name(named)}>",
        JsonObject blank => Blank(blank),
        _ => Quoted(value.GetValue<string>()),
    };

    private static string Blank(JsonObject node)
    {
        var turtle = new StringBuilder("[");
        AddProperties(turtle, node, " ");
        return turtle.Append(" ]").ToString();
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
