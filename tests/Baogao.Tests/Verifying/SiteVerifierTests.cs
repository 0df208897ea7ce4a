using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Support;
using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

public sealed class SiteVerifierTests
{
    [Fact]
    public void A_page_without_its_twin_is_named() => Assert.Equal(
        "zh/a/index.html: error BG903: the page has no twin in the other language\n    hint: expected en/a/index.html\n",
        Said.By(Look(("zh/a/index.html", "<p>甲</p>"))));

    [Fact]
    public void Twins_that_link_to_each_other_are_fine() => Said.Nothing(Look(
        ("zh/a/index.html", "<p id=\"x\">甲</p><a href=\"../../en/a/#y\">en</a>"),
        ("en/a/index.html", "<p id=\"y\">A</p><a href=\"../../zh/a/#x\">zh</a>")));

    [Fact]
    public void Where_addresses_begin_is_no_link() =>
        Said.Nothing(Look(("404.html", "<base href=\"/some/base/\"><a href=\"zh/\">x</a>"), ("zh/index.html", ""), ("en/index.html", "")));

    [Theory]
    [InlineData("../../../b/")]
    [InlineData("/zh/a/")]
    [InlineData("nowhere/")]
    public void A_link_that_cannot_work_is_dead(string href) =>
        Assert.Contains("BG904", Said.By(Look(("zh/a/index.html", $"<a href=\"{href}\">x</a>"), ("en/a/index.html", ""))), StringComparison.Ordinal);

    private static DiagnosticBag Look(params (string Path, string Html)[] pages)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier("", diagnostics);
        foreach (var (path, html) in pages)
        {
            verifier.Look(new SiteFile(path, Encoding.UTF8.GetBytes("<!doctype html><html><body>" + html)));
        }

        verifier.Finish();
        return diagnostics;
    }
}
