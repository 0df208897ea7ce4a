using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Rendering;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Rendering;

public static class StringCheckTests
{
    private static readonly string[] Keys = ["home.title", "home.more.all", "kinds.actual", "kinds.target", "pages.one", "pages.other", "said.level.plain", "said.level.up", "units.km"];

    [Theory]
    [InlineData("{{ t.home.title }}", "home.title")]
    [InlineData("{{ t.home }}", "home.more.all home.title")]                                         // what stands below is used too
    [InlineData("{{ t.kinds[view.kind] }}", "kinds.actual kinds.target")]
    [InlineData("{{ t.kinds['target'] }}", "kinds.target")]
    [InlineData("{{ t['home'].title }}", "home.title")]
    [InlineData("{{ t.said[$1.aspect].plain }}", "said.level.plain")]
    [InlineData("{{ t.said[$1.aspect][$1.way] }}", "said.level.plain said.level.up")]
    [InlineData("{{ count view.pages t.pages }}", "pages.one pages.other")]
    [InlineData("{{ fill t.home.title { n: t.kinds.actual } }}", "home.title kinds.actual")]
    [InlineData("{{ include 'partials/x' (count 1 t.pages) t.home.title }}", "home.title pages.one pages.other")]
    [InlineData("{{ if false; t.home.title; else; t.kinds.actual; end }}", "home.title kinds.actual")]   // where no page comes by
    [InlineData("{{ x = t.home.title }}{{ for i in view.items }}{{ t.kinds[i] }}{{ end }}", "home.title kinds.actual kinds.target")]
    [InlineData("{{ view[t.home.title] }}", "home.title")]
    [InlineData("{{ view.t.home.title }} t.home.title", "")]
    public static void Knows_what_a_template_names(string template, string used)
    {
        var diagnostics = new DiagnosticBag();
        var templates = Templates(template, Keys) with { Places = Keys.ToDictionary(k => k, k => new Location("strings.zh.yaml", 1, 1, "", 1)) };
        SiteRenderer.Load(templates, diagnostics)!.SayUnusedStrings(templates, ["units"]);
        var unused = diagnostics.Sorted().Select(d => d.Message.Split('\'')[1]);
        Assert.Equal(used, string.Join(' ', Keys.Where(k => !k.StartsWith("units", StringComparison.Ordinal)).Except(unused).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{{ if false; t.home.titel; end }}", 21, "unknown member 'titel'", "did you mean 'title'?")]
    [InlineData("{{ t.hoem.title }}", 6, "unknown member 'hoem'", "did you mean 'home'?")]
    [InlineData("{{ t.home.title.long }}", 17, "unknown member 'long'", "there is ")]
    [InlineData("{{ t.said[view.x].donw }}", 19, "unknown member 'donw'", "there is plain, up")]
    [InlineData("{{ count 1 t.kinds }}", 12, "unknown member 'one'", "there is actual, target")]
    public static void Says_what_is_missing_before_any_page_is_made(string template, int column, string message, string hint)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SiteRenderer.Load(Templates(template, Keys), diagnostics));
        var problem = diagnostics.Sorted()[0];
        Assert.Equal(("BG602", message, hint, column), (problem.Code, problem.Message, problem.Hint, problem.At.Column));
    }

    [Fact]
    public static void Every_language_is_looked_at()
    {
        var templates = Templates("{{ t.home.title }}", Keys);
        var diagnostics = new DiagnosticBag();
        var strings = new Dictionary<string, IReadOnlyDictionary<string, string>>(templates.Strings, StringComparer.Ordinal) { ["en"] = new Dictionary<string, string>() };
        Assert.Null(SiteRenderer.Load(templates with { Strings = strings }, diagnostics));
        Assert.Single(diagnostics.Sorted());
    }

    private static TemplateSet Templates(string template, string[] keys) => new(
        [new SourceText("templates/pages/page.sbn-html", template)],
        new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal) { ["zh"] = keys.ToDictionary(k => k, k => k) },
        []);
}
