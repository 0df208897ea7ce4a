using System.Text;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What hosts that know the file _headers (Netlify, Cloudflare Pages) send with each answer. Its paths begin at the folder that is published.</summary>
public static class HostHeaders
{
    /// <summary>Only what the site itself serves runs or shows; pages carry it as well, for hosts that know no such file.</summary>
    public const string ContentPolicy = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

    public const string ReferrerPolicy = "strict-origin-when-cross-origin";

    private const string Text = $"""
        /*
          Content-Security-Policy: {ContentPolicy}
          Referrer-Policy: {ReferrerPolicy}
          X-Content-Type-Options: nosniff

        /{Urls.Assets}*
          Cache-Control: public, max-age=31536000, immutable

        """;

    public static SiteFile File { get; } = new(Urls.HostHeaders, Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n")));
}
