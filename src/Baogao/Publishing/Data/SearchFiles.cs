using System.Text;
using System.Xml;
using System.Xml.Linq;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>What stands beside the search index: its schema, and for browsers how the site is searched.</summary>
public static class SearchFiles
{
    // The longest that browsers show.
    private const int LongestName = 16;

    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    public static string Schema => Urls.Data("schemas/search-index.schema.json");

    public static IEnumerable<SiteFile> Of(Edition edition) =>
        (edition.BaseUrl.Length > 0 ? Urls.Languages.Select(language => Description(language, edition)) : []).Prepend(JsonSchemas.BuiltIn(Schema));

    private static SiteFile Description(string language, Edition edition)
    {
        var speech = new Speech(language, edition);
        var title = speech.Of(edition.Publication.Title).Text;
        var description = new XElement(
            Search + "OpenSearchDescription",
            new XElement(Search + "ShortName", title[..Math.Min(title.Length, LongestName)].Trim()),
            new XElement(Search + "LongName", title),
            new XElement(Search + "Description", speech.Of(edition.Publication.Description).Text),
            new XElement(Search + "InputEncoding", "UTF-8"),
            new XElement(Search + "Language", speech.Lang),
            new XElement(Search + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{edition.BaseUrl}{Urls.Page(language, "search")}?q={{searchTerms}}")));
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            description.WriteTo(writer);
        }

        content.WriteByte((byte)'\n');
        return new SiteFile(Urls.OpenSearch(language), content.ToArray());
    }
}
