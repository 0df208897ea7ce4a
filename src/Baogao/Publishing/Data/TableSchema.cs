using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>A Table Schema (Frictionless) for each table, with descriptions in both languages.</summary>
internal static class TableSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Path(string table) => Urls.Data($"schemas/{table}.schema.json");

    public static SiteFile Of(TableShape table, Edition edition)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["title"] = edition.Word("en", StringGroup.Tables, table.Name),
            ["title_zh"] = edition.Word("zh", StringGroup.Tables, table.Name),
            ["fields"] = new JsonArray([.. table.Columns.Select(c => Field(table, c, edition))]),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(k => JsonValue.Create(k))]),
        };
        return new SiteFile(Path(table.Name), JsonSerializer.SerializeToUtf8Bytes(schema, Readable));
    }

    private static JsonObject Field(TableShape table, ColumnShape column, Edition edition) => new()
    {
        ["name"] = column.Name,
        ["type"] = column.Type,
        ["description"] = edition.Word("en", StringGroup.Columns, $"{table.Name}.{column.Name}"),
        ["description_zh"] = edition.Word("zh", StringGroup.Columns, $"{table.Name}.{column.Name}"),
    };
}
