using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Publishing.Data;

namespace Baogao.Publishing.Citing;

/// <summary>A citation as CSL-JSON, which Zotero, Pandoc and most reference managers read.</summary>
internal static class Csl
{
    private const string Chinese = "zh-CN";

    public static JsonObject Item(Citation citation) => JsonText.Of(
        ("id", citation.Id),
        ("type", citation.IsSeries ? "dataset" : citation.Container is null ? "report" : "chapter"),
        ("title", citation.Title.Zh),
        ("container-title", citation.Container?.Zh),
        ("author", citation.Author.Zh.Length == 0 ? null : JsonText.List([new JsonObject { ["literal"] = citation.Author.Zh }])),
        ("issued", Issued(citation)),
        ("section", citation.Locator),
        ("abstract", citation.Quote),
        ("URL", citation.Url),
        ("language", Chinese));

    private static JsonObject? Issued(Citation citation)
    {
        var date = citation.Published.Length > 0 ? citation.Published : citation.Year;
        return date.Length == 0 ? null : new JsonObject
        {
            ["date-parts"] = new JsonArray(JsonText.List(date.Split('-'), part => JsonValue.Create(int.Parse(part, CultureInfo.InvariantCulture)))),
        };
    }
}
