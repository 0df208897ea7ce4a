using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Support;
using Baogao.Text;
using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

public sealed class SiteVerifierTests
{
    private const string Base = "https://example.org/b/";

    [Fact]
    public void A_page_without_its_twin_is_named() => Assert.Equal(
        "zh/a/index.html: error BG903: the page has no twin in the other language\n    hint: expected en/a/index.html\n",
        Said.By(Look(("zh/a/index.html", "<head><meta name=\"robots\" content=\"noindex\"></head><p>甲</p>"))));

    [Fact]
    public void Twins_that_link_to_each_other_are_fine() => Said.Nothing(Look(
        ("zh/a/index.html", "<p id=\"x\">甲</p><a href=\"../../en/a/#y\">en</a>"),
        ("en/a/index.html", "<p id=\"y\">A</p><a href=\"../../zh/a/#x\">zh</a>")));

    [Fact]
    public void Where_addresses_begin_is_no_link() =>
        Said.Nothing(Look(("404.html", "<base href=\"/some/base/\"><a href=\"zh/\">x</a>"), ("zh/index.html", "<a href=\"../en/\">en</a>"), ("en/index.html", "<a href=\"../zh/\">zh</a>")));

    [Theory]
    [InlineData("../../../b/")]
    [InlineData("/zh/a/")]
    [InlineData("nowhere/")]
    public void A_link_that_cannot_work_is_dead(string href) =>
        Assert.Contains("BG904", Said.By(Look(("zh/a/index.html", $"<a href=\"{href}\">x</a>"), ("en/a/index.html", ""))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<img src=\"nowhere\">")]
    [InlineData("<img srcset=\"nowhere 2x\">")]
    [InlineData("<form action=\"nowhere\"></form>")]
    [InlineData("<button formaction=\"nowhere\"></button>")]
    [InlineData("<video poster=\"nowhere\"></video>")]
    [InlineData("<object data=\"nowhere\"></object>")]
    [InlineData("<blockquote cite=\"nowhere\"></blockquote>")]
    [InlineData("<svg><use xlink:href=\"nowhere\"></use></svg>")]
    [InlineData("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"nowhere\">")]
    [InlineData("<meta property=\"og:image\" content=\"https://example.org/b/a/nowhere\">")]
    public void Whatever_names_an_address_is_a_link(string html) =>
        Assert.Contains("BG904: a link leads nowhere: a/nowhere\n", Said.By(LookBelow(Base, ("a/index.html", html))), StringComparison.Ordinal);

    [Theory]
    [InlineData("text=甲乙", true)]
    [InlineData("text=甲,丁", true)]
    [InlineData("text=甲-,乙,-丙", true)]
    [InlineData("text=%E7%94%B2&text=丁", true)]
    [InlineData("text=甲丙", false)]
    [InlineData("text=丁,甲", false)]
    [InlineData("text=甲,戊", false)]
    [InlineData("text=甲&text=戊", false)]
    public void Words_of_a_link_stand_on_its_page(string words, bool stand)
    {
        var (target, link) = (("zh/x/2013/c1/index.html", "<p id=\"a\">甲<b>乙</b> 丙\n 丁</p>"), $"<a href=\"../c1/#a:~:{words}\">x</a>");
        (string, string)[] before = [("zh/x/2013/d/index.html", link), target];
        (string, string)[] after = [target, ("zh/x/2013/d/index.html", link)];
        Assert.All([before, after], pages => Assert.Equal(!stand, Said.By(Look(pages)).Contains("BG913", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_of_a_page_that_has_gone_by_are_not_passed_in_silence() => Assert.Contains(
        """
        q/index.html: error BG914: a link points at words of a page that has gone by: p/index.html#a
            hint: only words of the same report, or of a later page, can be checked: leave the text fragment (#:~:text=) out

        """,
        Said.By(Look(("p/index.html", "<p id=\"a\">甲</p>"), ("q/index.html", "<a href=\"../p/#a:~:text=甲\">x</a>"))),
        StringComparison.Ordinal);

    [Fact]
    public void Each_entry_of_a_sitemap_is_there()
    {
        const string sitemap = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc>https://example.org/b/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/b/en/"/></url>
            <url><loc>https://example.org/b/nowhere/</loc></url>
            <url><loc>https://example.net/</loc></url>
            </urlset>
            """;
        Assert.Equal(
            """
            sitemap.xml(2,81): error BG904: a link leads nowhere: en/index.html
                hint: no file of the site has this address
            sitemap.xml(3,11): error BG904: a link leads nowhere: nowhere/index.html
                hint: no file of the site has this address
            sitemap.xml(4,11): error BG915: the sitemap names an address that is not the site's: https://example.net/
                hint: it may list only pages below the publication's base address

            """,
            Said.By(LookBelow(Base, ("index.html", "<link rel=\"canonical\" href=\"https://example.org/b/\">"), ("sitemap.xml", sitemap))));
    }

    [Fact]
    public void A_feed_s_addresses_may_be_relative() =>
        Assert.Contains("BG904: a link leads nowhere: zh/x/index.html", Said.By(Look(("zh/feed.xml", "<feed><link href=\"x/\"/></feed>"))), StringComparison.Ordinal);

    [Fact]
    public void Each_entry_of_a_feed_is_there() => Assert.Equal(
        "feed.xml(1,49): error BG905: a link leads nowhere: index.html#c1\n    hint: no element there has this id\n",
        Said.By(LookBelow(Base, ("index.html", "<link rel=\"canonical\" href=\"https://example.org/b/\">"), ("feed.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://example.org/b/#c1\"/></feed>"))));

    [Theory]
    [InlineData("")]
    [InlineData(Base)]
    public void Every_address_of_the_ledger_answers_in_both_languages(string baseUrl)
    {
        var table = $"address,words,life,until,to,url\r\nc1-s1-p1-n1,甲,same,,,{baseUrl}zh/x/2013/c1-s1/#c1-s1-p1-n1\r\n";
        Assert.Equal(
            """
            data/reports/x-2013/addresses.csv(2,1): error BG905: a link leads nowhere: en/x/2013/c1-s1/index.html#c1-s1-p1-n1
                hint: no element there has this id

            """,
            Said.By(LookBelow(
                baseUrl,
                ("zh/x/2013/c1-s1/index.html", "<head><meta name=\"robots\" content=\"noindex\"></head><p id=\"c1-s1-p1-n1\">甲</p>"),
                ("en/x/2013/c1-s1/index.html", "<head><meta name=\"robots\" content=\"noindex\"></head>"),
                ("data/reports/x-2013/addresses.csv", table))));
    }

    [Fact]
    public void A_sitemap_in_pieces_is_read_as_one()
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier(Base, new MendFinder([], []), diagnostics);
        foreach (var (text, piece) in new[] { ("<urlset>\n", Piece.First), ("<url><loc>https://example.org/b/x</loc></url>\n", Piece.Next), ("</urlset>\n", Piece.Next) })
        {
            verifier.Look(new SiteFile("sitemap-1.xml", Encoding.UTF8.GetBytes(text), piece));
        }

        verifier.Finish();
        Assert.Contains("sitemap-1.xml(2,11): error BG904: a link leads nowhere: x\n", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<urlset><url></urlset>")]
    [InlineData("<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset>&x;</urlset>")]
    public void What_no_program_can_read_is_named(string xml) =>
        Assert.Contains(": error BG916: this is no XML that a program could read\n", Said.By(Look(("sitemap.xml", xml))), StringComparison.Ordinal);

    [Fact]
    public void A_link_in_a_page_of_people_s_is_mended_there()
    {
        var diagnostics = new DiagnosticBag();
        var page = new MarkdownPage("about", "zh", "seeds/pages/about.zh.md", "关于", "# 关于\n\n见[数据](../dta/)。\n");
        var verifier = new SiteVerifier("", new MendFinder([new SourceText("templates/layout.sbn-html", "<a href=\"{{ x }}\">")], [page]), diagnostics);
        verifier.Look(new SiteFile("about/index.html", Encoding.UTF8.GetBytes("<a href=\"../dta/\">数据</a>")) { Template = "templates/pages/markdown.sbn-html", Seed = page.File });
        verifier.Finish();
        Said.Is(
            """
            about/index.html: error BG904: a link leads nowhere: dta/index.html
                mend: seeds/pages/about.zh.md(3,7)
                见[数据](../dta/)。
                         ^^^^^^^
                hint: no file of the site has this address
            """,
            diagnostics);
    }

    private static DiagnosticBag Look(params (string Path, string Html)[] files) => LookBelow("", files);

    private static DiagnosticBag LookBelow(string baseUrl, params (string Path, string Html)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier(baseUrl, new MendFinder([], []), diagnostics);
        foreach (var (path, text) in files)
        {
            verifier.Look(new SiteFile(path, Encoding.UTF8.GetBytes(path.EndsWith(".html", StringComparison.Ordinal) ? "<!doctype html><html>" + text : text)));
        }

        verifier.Finish();
        return diagnostics;
    }
}
