using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>The Nu HTML checker, which the W3C runs, finds no error in any file.</summary>
public sealed class MarkupTests(Sites sites)
{
    private const string Checker = "vnu-jar/build/dist/vnu.jar";

    [Fact]
    public async Task Every_page_is_valid_html() => await Check(sites.Main.Folder, "--skip-non-html");

    [Fact]
    public async Task Every_page_of_a_report_with_gaps_is_valid_html() => await Check(sites.Small.Folder, "--skip-non-html");

    // The checker has not heard of paint-order, which SVG 2 defines and browsers follow.
    [Fact]
    public async Task The_style_sheet_is_valid_css() => await Check(Path.Combine(sites.Main.Folder, "assets"), "--skip-non-css", "--filterpattern", ".*paint-order.*");

    [Fact]
    public async Task The_icon_is_valid_svg() => await Check(Path.Combine(sites.Main.Folder, "assets"), "--skip-non-svg");

    // Its warnings are left out: it reads files, to which a policy of 'self' means nothing.
    private async Task Check(string folder, params string[] options)
    {
        await using var visit = await sites.Open();
        await Tools.Java(Checker, ["--errors-only", .. options, folder]);
    }
}
