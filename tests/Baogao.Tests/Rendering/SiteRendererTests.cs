
using Xunit;

namespace Baogao.Tests.Rendering;

public static class SiteRendererTests
{
    private sealed record Sample(string Title, string? Nothing, IReadOnlyList<string> Items, int Number);

    private static readonly Sample View = new("<script>alert('1')</script> & \"x\"", null, ["a", "b"], 1656);

    [Theory]
    [InlineData("{{ view.title }}", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;")]
    [InlineData("<a title=\"{{ view.title }}\">", "<a title=\"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;\">")]
    [InlineData("1 {{ include 'partials/show' 'A' }} 2 {{ (include 'partials/show' 'B') }} 3", "1 <b>A</b> 2 <b>B</b> 3")]
    [InlineData("{{ f(x) = include 'partials/show' x }}1 {{ fill '2 {x}' { x: f('A') } }}", "1 2 <b>A</b>")]
    [InlineData("{{ capture kept; include 'partials/show' 'A'; end }}1 {{ fill '{x}' { x: kept } }}", "1 &lt;b&gt;A&lt;/b&gt;")]
    [InlineData("{{ include 'partials/show' view.title }}", "<b>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;</b>")]
    [InlineData("{{ fill t.home.of { body: view.title, year: 2013 } }}", "by &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;, 2013")]
    [InlineData("{{ fill t.home.of { body: (include 'partials/show' 'A'), year: 2013 } }}", "by <b>A</b>, 2013")]
    [InlineData("{{ fill t.home.of { body: '{year}', year: 2013 } }}", "by {year}, 2013")]
    [InlineData("{{ '{{ view.number }}' }}", "{{ view.number }}")]
    [InlineData("𠮷、“增长”", "𠮷、“增长”")]
    [InlineData("{{ view.nothing }}", "")]
    [InlineData("{{ if view.nothing }}x{{ end }}", "")]
    [InlineData("{{ view.number }} {{ number view.number }}", "1656 1,656")]
    [InlineData("{{ for item in view.items }}{{ item }}{{ if !for.last }}, {{ end }}{{ end }}", "a, b")]
    [InlineData("{{ if any view.items }}some{{ end }}", "some")]
    [InlineData("  {{~ for item in view.items ~}}\n  <li>{{ include 'partials/show' item }}</li>\n  {{~ end ~}}\n", "  <li><b>a</b></li>\n  <li><b>b</b></li>\n")]
    public static void WritesTextAsText(string template, string expected)
    {
        var page = Rendered.Of(template, View, ("partials/show", "<b>{{ $1 }}</b>"));

        Assert.Empty(page.Diagnostics);
        Assert.Equal(expected, page.Html);
    }

    [Theory]
    [InlineData(0, "0 reports")]
    [InlineData(1, "1 report")]
    [InlineData(2, "2 reports")]
    [InlineData(1656, "1,656 reports")]
    public static void CountsInTheRightPlural(int number, string expected) =>
        Assert.Equal(expected, Rendered.Of("{{ count view.number t.units.reports }}", View with { Number = number }).Html);

    [Theory]
    [InlineData("\n  <h1>{{ view.titel }}</h1>", 2, 15, "BG602", "unknown member 'titel'", "did you mean 'title'?")]
    [InlineData("{{ view.colour }}", 1, 45, "BG602", "unknown member 'colour'", "there is items, nothing, number, title")]
    [InlineData("{{ t.home.titel }}", 1, 47, "BG602", "unknown member 'titel'", "did you mean 'title'?")]
    [InlineData("{{ t.home['titel'] }}", 1, 48, "BG602", "unknown member 'titel'", "did you mean 'title'?")]
    [InlineData("{{ include 'partials/shwo' 1 }}", 1, 40, "BG606", "unknown partial 'partials/shwo'", "did you mean 'partials/show'?")]
    public static void SaysWhichNameIsWrong(string template, int line, int column, string code, string message, string hint)
    {
        var page = Rendered.Of(template, View, ("partials/show", "{{ $1 }}"));

        var problem = Assert.Single(page.Diagnostics);
        Assert.Null(page.Html);
        Assert.Equal((code, message, hint), (problem.Code, problem.Message, problem.Hint));
        Assert.Equal(("templates/pages/page.sbn-html", line, column), (problem.At.File, problem.At.Line, problem.At.Column));
    }

    [Theory]
    [InlineData("{{ veiw.title }}")]
    [InlineData("{{ view.nothing.title }}")]
    [InlineData("{{ view.items | array.size }}")]
    [InlineData("{{ fill t.home.of { body: 'x', year: 1, more: 2 } }}")]
    [InlineData("{{ fill t.home.of { body: 'x' } }}")]
    [InlineData("{{ for i in 1..2000000 }}{{ end }}")]
    public static void RefusesWhatItCannotKnow(string template)
    {
        var page = Rendered.Of(template, View);

        Assert.Null(page.Html);
        Assert.Equal("BG603", Assert.Single(page.Diagnostics).Code);
    }

    [Fact]
    public static void PlacesSyntaxErrors()
    {
        var page = Rendered.Of("\n{{ if view.title }}\nx", View);

        var problem = Assert.Single(page.Diagnostics);
        Assert.Equal("BG601", problem.Code);
        Assert.StartsWith("template syntax: Error while parsing if statement", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", problem.Message, StringComparison.Ordinal);
        Assert.Equal(("templates/pages/page.sbn-html", 2, 20), (problem.At.File, problem.At.Line, problem.At.Column));
    }

    [Fact]
    public static void ReportsTheSamePlaceOnce()
    {
        var page = Rendered.Of([("layout", "{{ content }}"), ("pages/page", "{{ view.titel }}")], View, pages: 3);

        Assert.Single(page.Diagnostics);
    }

    [Theory]
    [InlineData("pages/page", "{{ title = 'T'; description = 'D' }}", "BG604")]
    [InlineData("layout", "{{ content }}", "BG604")]
    public static void MissesALayoutOrAPage(string name, string text, string code) =>
        Assert.Equal(code, Assert.Single(Rendered.Of([(name, text)], View, pages: 1).Diagnostics).Code);

    [Fact]
    public static void WantsATitle() =>
        Assert.Equal("BG605", Assert.Single(Rendered.Of([("layout", "{{ content }}"), ("pages/page", "x")], View, pages: 1).Diagnostics).Code);
}
