using Baogao.Text;
using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

public sealed class MendFinderTests
{
    private const string Layout = """
        <link rel="canonical" href="{{ page.canonical }}">
        <a class="skip" href="#main">{{ t.skip }}</a>
        <a href="{{ page.root }}search/"{{ if x }} aria-current="page"{{ end }}>
        <a href="{{ page.root }}data/">
        """;

    private const string Page = """
        {{ if a < b }}<p id="{{ view.address }}" class="n {{ view.role }}">{{ end }}
        <a href="{{ view.href }}">one</a>
        <a href="{{ view.other }}">two</a>
        """;

    private static readonly MendFinder Finder = new(
        [new SourceText("templates/layout.sbn-html", Layout), new SourceText("templates/pages/a.sbn-html", Page), new SourceText("templates/pages/b.sbn-html", "<a href=\"../search/\">")], []);

    [Theory]
    [InlineData("a", "href=../search/", "templates/layout.sbn-html 3,10")]
    [InlineData("a", "href=../search/ aria-current=page", "templates/layout.sbn-html 3,10")]
    [InlineData("a", "href=#main class=skip", "templates/layout.sbn-html 2,23")]
    [InlineData("link", "href=https://example.org/x rel=canonical", "templates/layout.sbn-html 1,29")]
    [InlineData("p", "id=c1-s1 class=n", "templates/pages/a.sbn-html 0,0")]
    [InlineData("p", "id=c1-s1", "templates/pages/a.sbn-html 1,22")]
    [InlineData("a", "href=../elsewhere/", "templates/pages/a.sbn-html 0,0")]
    [InlineData("img", "href=x.png", "templates/pages/a.sbn-html 0,0")]
    public void The_words_around_the_braces_tell(string name, string attributes, string place)
    {
        var pairs = attributes.Split(' ').Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal);
        var tag = new Tag(name, pairs.Keys.First(), pairs);
        var found = Finder.Find(new Asker(Location.OfFile("zh/index.html"), "templates/pages/a.sbn-html", "", tag))!;
        Assert.Equal(place, $"{found.File} {found.Line},{found.Column}");
    }
}
