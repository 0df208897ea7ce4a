namespace Baogao.Verifying;

/// <summary>Every address that an element names, and by which attribute.</summary>
internal static class Addresses
{
    private static readonly string[] Metas = ["og:url", "og:image", "twitter:image"];

    public static IEnumerable<(string Attribute, string Address)> Of(ReadElement element)
    {
        if (element.Name == "base")
        {
            return [];
        }

        // Most elements name none: nothing is made for them.
        List<(string, string)>? found = null;
        foreach (var (name, value) in element.Attributes)
        {
            switch (name)
            {
                case "href" or "src" or "action" or "formaction" or "poster" or "cite" or "xlink:href":
                case "data" when element.Name == "object":
                    (found ??= []).Add((name, value));
                    break;
                case "srcset" or "imagesrcset":
                    (found ??= []).AddRange(Candidates(value).Select(address => (name, address)));
                    break;
                case "content" when element.Name == "meta":
                    (found ??= []).AddRange(OfMeta(element, value).Select(address => (name, address)));
                    break;
            }
        }

        return found ?? [];
    }

    // "small.png 1x, large.png 2x"
    private static IEnumerable<string> Candidates(string set) =>
        set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    private static string[] OfMeta(ReadElement meta, string content)
    {
        if (Metas.Contains(meta.Attribute("property") ?? meta.Attribute("name")))
        {
            return [content];
        }

        var url = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return string.Equals(meta.Attribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) && url >= 0 ? [content[(url + "url=".Length)..].Trim()] : [];
    }
}
