using System.Text;
using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>Names that change with what a file shows, and only then.</summary>
public class AssetsTests
{
    [Fact]
    public void A_name_carries_ten_digits_of_the_content_s_hash() =>
        Assert.Matches("^assets/style\\.[0-9a-f]{10}\\.css$", Named("style.css", ("style.css", "a{}")));

    [Theory]
    [InlineData("import { fold } from './fold.js';", "import { fold } from './FOLD';")]
    [InlineData("import \"./fold.js\";", "import \"./FOLD\";")]
    [InlineData("const x = await import(\"./fold.js\");", "const x = await import(\"./FOLD\");")]
    [InlineData("export * from './fold.js';\nimport './fold.js'", "export * from './FOLD';\nimport './FOLD'")]
    [InlineData("const words = 'fold.js';", "const words = 'fold.js';")]
    public void A_script_names_another_by_its_published_name(string script, string published) =>
        Assert.Equal(published, Short(Content("search.js", ("search.js", script), ("fold.js", "export {}")), "fold"));

    [Theory]
    [InlineData("a{background:url(icon.svg)}", "a{background:url(ICON)}")]
    [InlineData("a{background:url( 'icon.svg')}", "a{background:url( 'ICON')}")]
    [InlineData("a{background:url(./icon.svg)}", "a{background:url(./ICON)}")]
    [InlineData("a{background:url(data:image/svg+xml,x.svg)}", "a{background:url(data:image/svg+xml,x.svg)}")]
    [InlineData("a{background:url(https://example.org/x.svg)}", "a{background:url(https://example.org/x.svg)}")]
    public void A_style_names_a_picture_by_its_published_name(string style, string published) =>
        Assert.Equal(published, Short(Content("style.css", ("style.css", style), ("icon.svg", "<svg/>")), "icon"));

    [Fact]
    public void A_change_renames_all_that_lead_to_it_and_nothing_else()
    {
        (string, string)[] before = [("a.js", "import './b.js'"), ("b.js", "import './c.js'"), ("c.js", "1"), ("d.js", "2")];
        (string, string)[] after = [.. before[..2], ("c.js", "3"), ("d.js", "2")];
        Assert.Equal(["a.js", "b.js", "c.js"], before.Select(f => f.Item1).Where(f => Named(f, before) != Named(f, after)));
    }

    [Fact]
    public void Scripts_may_import_each_other()
    {
        (string, string)[] files = [("a.js", "import './b.js'"), ("b.js", "import './a.js'")];
        Assert.Equal("import './A'", Short(Content("b.js", files), "a"));
    }

    [Fact]
    public void Files_in_folders_name_each_other_from_where_they_stand() =>
        Assert.Matches("^url\\(\\.\\./icon\\.[0-9a-f]{10}\\.svg\\)$", Content("css/a.css", ("css/a.css", "url(../icon.svg)"), ("icon.svg", "<svg/>")));

    [Fact]
    public void Bytes_that_are_no_text_stay_as_they_are() =>
        Assert.Equal([0xff, 0xfe, 0x00], Publish([new SiteFile("assets/a.woff2", new byte[] { 0xff, 0xfe, 0x00 })]).Files().Single().Content.ToArray());

    private static Assets Publish(IReadOnlyList<SiteFile> files) => new(files, new DiagnosticBag());

    private static Assets Publish(params (string Name, string Text)[] files) =>
        Publish([.. files.Select(f => new SiteFile($"assets/{f.Name}", Encoding.UTF8.GetBytes(f.Text)))]);

    private static string Named(string name, params (string, string)[] files) => Publish(files).Published[name];

    private static string Content(string name, params (string, string)[] files)
    {
        var assets = Publish(files);
        return Encoding.UTF8.GetString(assets.Files().Single(f => f.Path == assets.Published[name]).Content.Span);
    }

    private static string Short(string text, string name) => Regex.Replace(text, $@"\b{name}\.[0-9a-f]{{10}}\.\w+", name.ToUpperInvariant());
}
