using System.Text.Json.Nodes;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Linked;

/// <summary>What programs may know of a page beside what it shows.</summary>
/// <param name="Thing">In the words of schema.org.</param>
/// <param name="Json">The same facts as a file, from the site's root; empty where there is none.</param>
/// <param name="OEmbed">What of its card is told to editors; empty where there is none.</param>
internal sealed record Described(JsonObject Thing, Citation Citation, string Json = "", string OEmbed = "")
{
    /// <returns>Empty where there is nothing to say.</returns>
    public static string JsonLd(IReadOnlyList<(string Name, string Address)> trail, JsonObject? thing)
    {
        var graph = JsonText.List(new[] { trail.Count > 0 ? SchemaOrg.Breadcrumbs(trail) : null, thing }.OfType<JsonNode>());
        return graph.Count == 0 ? "" : JsonText.Short(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph });
    }

    /// <summary>Dublin Core, and what Zotero and search engines of papers read. What is unknown is left out.</summary>
    public IReadOnlyList<MetaView> Meta()
    {
        var date = Citation.Published.Length > 0 ? Citation.Published : Citation.Year;
        return
        [
            .. new (string Name, string Content)[]
            {
                ("citation_title", Citation.Title.Zh),
                ("citation_inbook_title", Citation.Container?.Zh ?? ""),
                ("citation_author", Citation.Author.Zh),
                ("citation_technical_report_institution", Citation.IsSeries || Citation.Container is not null ? "" : Citation.Author.Zh),
                ("citation_publication_date", date.Replace('-', '/')),
                ("citation_language", "zh"),
                ("citation_public_url", Citation.Url),
                ("dcterms.title", Citation.Title.Zh),
                ("dcterms.creator", Citation.Author.Zh),
                ("dcterms.date", date),
                ("dcterms.identifier", Citation.Id),
                ("dcterms.isPartOf", Citation.Container?.Zh ?? ""),
                ("dcterms.type", Citation.IsSeries ? "Dataset" : "Text"),
            }.Where(m => m.Content.Length > 0).Select(m => new MetaView(m.Name, m.Content)),
        ];
    }
}
