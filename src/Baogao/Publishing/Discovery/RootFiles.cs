using System.Text;
using Baogao.Model;

namespace Baogao.Publishing.Discovery;

/// <summary>The small files that programs look for at fixed addresses of a site.</summary>
public static class RootFiles
{
    public static IEnumerable<SiteFile> Of(Publication publication)
    {
        yield return HostHeaders.File;
        yield return Text(Urls.Robots, publication.BaseUrl.Length > 0
            ? $"User-agent: *\nDisallow:\n\nSitemap: {publication.BaseUrl}{Urls.Sitemap}\n"
            : "User-agent: *\nDisallow:\n");
        if (publication.SecurityContact.Length > 0)
        {
            yield return Text(Urls.Security, Security(publication));
        }
    }

    // RFC 9116.
    private static string Security(Publication publication)
    {
        var lines = new StringBuilder($"Contact: {publication.SecurityContact}\nExpires: {publication.SecurityExpires}T00:00:00Z\nPreferred-Languages: {string.Join(", ", Urls.Languages)}\n");
        return publication.BaseUrl.Length > 0 ? lines.Append($"Canonical: {publication.BaseUrl}{Urls.Security}\n").ToString() : lines.ToString();
    }

    private static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
