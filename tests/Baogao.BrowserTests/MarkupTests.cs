using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>The Nu HTML checker, which the W3C runs, finds no error in any file, also where a report has gaps.</summary>
public sealed class MarkupTests(Sites sites)
{
    private const string Checker = "vnu-jar/build/dist/vnu.jar";

    // Its warnings are left out: it reads files, to which a policy of 'self' means nothing. It has not heard of paint-order, which SVG 2 defines and browsers follow.
    [Fact]
    public async Task Every_page_style_sheet_and_image_is_valid()
    {
        await using var visit = await sites.Open();
        await Tools.Java(Checker, "--errors-only", "--skip-non-html", "--also-check-css", "--also-check-svg", "--filterpattern", ".*paint-order.*", sites.Main.Folder, sites.Small.Folder);
    }
}
