using System.Buffers;

namespace Baogao.Rendering;

/// <summary>Which addresses of seeds may become links. Others, javascript: among them, stay words.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    /// <summary>A page of the web.</summary>
    public static bool IsWeb(string url) => Scheme(url) is "http" or "https";

    /// <summary>What a Markdown page may link to: the web, a mail address, or a page of this site.</summary>
    public static bool IsLinkable(string url) => Scheme(url) is "" or "http" or "https" or "mailto";

    // Whatever stands before the first colon counts as a scheme, odd characters too: browsers overlook them.
    private static string Scheme(string url)
    {
        var end = url.AsSpan().IndexOfAny(EndOfScheme);
        return end >= 0 && url[end] == ':' ? url[..end].ToLowerInvariant() : "";
    }
}
