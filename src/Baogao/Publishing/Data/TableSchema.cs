using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>What a table's columns are, with descriptions in both languages: as Table Schema (Frictionless) and as metadata of CSV on the Web.</summary>
internal static class TableSchema
{
    public static string Path(string table) => Urls.Data($"schemas/{table}.schema.json");

    public static SiteFile Of(TableShape table, Edition edition) => new(Path(table.Name), JsonText.Readable(Json(table, edition)));

    public static JsonObject Json(TableShape table, Edition edition)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["title"] = edition.Word("en", StringGroup.Tables, table.Name),
            ["title_zh"] = edition.Word("zh", StringGroup.Tables, table.Name),
            ["fields"] = new JsonArray([.. table.Columns.Select(c => Field(table, c, edition))]),
            ["primaryKey"] = Names(table.Key),
        };
        if (table.References.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. table.References.Select(ForeignKey)]);
        }

        return schema;
    }

    /// <summary>Metadata of CSV on the Web for all tables of a folder; the name is the one at which readers of the CSV files look.</summary>
    public static SiteFile Csvw(string path, IEnumerable<TableShape> tables, Edition edition) => new(path, JsonText.Readable(new JsonObject
    {
        ["@context"] = "http://www.w3.org/ns/csvw",
        ["tables"] = new JsonArray([.. tables.Select(t => CsvwTable(t, edition))]),
    }));

    private static JsonObject CsvwTable(TableShape table, Edition edition)
    {
        var schema = new JsonObject
        {
            ["columns"] = new JsonArray([.. table.Columns.Select(c => new JsonObject
            {
                ["name"] = c.Name,
                ["titles"] = c.Name,
                ["datatype"] = c.Type == "number" ? "decimal" : c.Type,
                ["dc:description"] = Localized(language => edition.Word(language, StringGroup.Columns, $"{table.Name}.{c.Name}")),
            })]),
            ["primaryKey"] = Names(table.Key),
        };
        if (table.References.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. table.References.Select(r => new JsonObject
            {
                ["columnReference"] = Names(r.Columns),
                ["reference"] = new JsonObject { ["resource"] = $"{r.Table}.csv", ["columnReference"] = Names(r.Columns) },
            })]);
        }

        return new JsonObject
        {
            ["url"] = $"{table.Name}.csv",
            ["dc:title"] = Localized(language => edition.Word(language, StringGroup.Tables, table.Name)),
            ["tableSchema"] = schema,
        };
    }

    private static JsonObject Field(TableShape table, ColumnShape column, Edition edition) => new()
    {
        ["name"] = column.Name,
        ["type"] = column.Type,
        ["description"] = edition.Word("en", StringGroup.Columns, $"{table.Name}.{column.Name}"),
        ["description_zh"] = edition.Word("zh", StringGroup.Columns, $"{table.Name}.{column.Name}"),
    };

    private static JsonObject ForeignKey(Reference reference) => new()
    {
        ["fields"] = Names(reference.Columns),
        ["reference"] = new JsonObject { ["resource"] = reference.Table, ["fields"] = Names(reference.Columns) },
    };

    private static JsonArray Localized(Func<string, string> words) =>
        new([.. Urls.Languages.Select(language => new JsonObject { ["@value"] = words(language), ["@language"] = language })]);

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => JsonValue.Create(n))]);
}
