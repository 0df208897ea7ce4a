using System.Security;
using System.Text;
using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Discovery;

/// <summary>
/// The list of pages for search engines: sitemap.xml names the parts, a part names pages with their twins. Written in pieces as the pages
/// come. The protocol knows absolute addresses only: a publication without a base address has no sitemap. No date of change is known, and none is given.
/// </summary>
public sealed class Sitemap(string baseUrl)
{
    /// <summary>Of one part, by the protocol.</summary>
    internal const int MostUrls = 50_000;

    // The protocol allows 52,428,800.
    private const int MostBytes = 50_000_000;
    private const int PieceBytes = 64_000;

    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """;

    private const string Foot = "</urlset>\n";

    private readonly StringBuilder gathered = new();
    private int parts;
    private int urls;
    private int bytes;

    /// <returns>What the list says of a page; empty of one that is not in it.</returns>
    public string EntryOf(Page page) => baseUrl.Length > 0 && page.Frame is Frame { Indexed: true } frame ? Entry(frame) : "";

    /// <param name="entry">From <see cref="EntryOf"/>.</param>
    /// <returns>What is ready to be written, now and then.</returns>
    public IEnumerable<SiteFile> Add(string entry) =>
        entry.Length == 0 ? []
        : urls == 0 ? [Open(entry)]
        : urls == MostUrls || bytes + entry.Length + Foot.Length > MostBytes ? [Close(), Open(entry)]
        : Append(entry);

    /// <summary>The end of the last part, and the list of parts.</summary>
    public IEnumerable<SiteFile> End()
    {
        if (urls > 0)
        {
            yield return Close();
            yield return Index();
        }
    }

    private static string Entry(Frame frame)
    {
        var entry = new StringBuilder($"<url><loc>{Escaped(frame.Canonical)}</loc>");
        foreach (var alternate in frame.Alternates)
        {
            entry.Append($"<xhtml:link rel=\"alternate\" hreflang=\"{alternate.HrefLang}\" href=\"{Escaped(alternate.Href)}\"/>");
        }

        return entry.Append("</url>\n").ToString();
    }

    private SiteFile Open(string entry)
    {
        parts++;
        (urls, bytes) = (1, Head.Length + entry.Length);
        return new SiteFile(Urls.SitemapPart(parts), Encoding.UTF8.GetBytes(Head.ReplaceLineEndings("\n") + entry), Piece.First);
    }

    private SiteFile Close() => Flush(Foot);

    private IEnumerable<SiteFile> Append(string entry)
    {
        gathered.Append(entry);
        (urls, bytes) = (urls + 1, bytes + entry.Length);
        return gathered.Length < PieceBytes ? [] : [Flush("")];
    }

    private SiteFile Flush(string end)
    {
        var piece = new SiteFile(Urls.SitemapPart(parts), Encoding.UTF8.GetBytes(gathered.Append(end).ToString()), Piece.Next);
        gathered.Clear();
        return piece;
    }

    private SiteFile Index()
    {
        var list = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.ReplaceLineEndings("\n"));
        for (var part = 1; part <= parts; part++)
        {
            list.Append($"<sitemap><loc>{Escaped(baseUrl + Urls.SitemapPart(part))}</loc></sitemap>\n");
        }

        return new SiteFile(Urls.Sitemap, Encoding.UTF8.GetBytes(list.Append("</sitemapindex>\n").ToString()));
    }

    // Addresses are ASCII: their length is that of their bytes.
    private static string Escaped(string url) => SecurityElement.Escape(new Uri(url).AbsoluteUri);
}
