using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Baogao.Verifying;

/// <summary>Every address that an element names, and by which attribute.</summary>
internal static class Addresses
{
    private static readonly string[] Metas = ["og:url", "og:image", "twitter:image"];

    public static IEnumerable<(string Attribute, string Address)> Of(IElement element)
    {
        if (element is IHtmlBaseElement)
        {
            yield break;
        }

        foreach (var attribute in element.Attributes)
        {
            foreach (var address in In(element, attribute))
            {
                yield return (attribute.Name, address);
            }
        }
    }

    private static IEnumerable<string> In(IElement element, IAttr attribute) => attribute.Name switch
    {
        "href" or "src" or "action" or "formaction" or "poster" or "cite" or "xlink:href" => [attribute.Value],
        "data" when element.LocalName == "object" => [attribute.Value],
        "srcset" or "imagesrcset" => Candidates(attribute.Value),
        "content" when element.LocalName == "meta" => OfMeta(element, attribute.Value),
        _ => [],
    };

    // "small.png 1x, large.png 2x"
    private static IEnumerable<string> Candidates(string set) =>
        set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    private static string[] OfMeta(IElement meta, string content)
    {
        if (Metas.Contains(meta.GetAttribute("property") ?? meta.GetAttribute("name")))
        {
            return [content];
        }

        var url = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) && url >= 0 ? [content[(url + "url=".Length)..].Trim()] : [];
    }
}
