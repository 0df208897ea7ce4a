using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Rendering;
using Xunit;

namespace Baogao.Tests.Rendering;

public static class PageDigestTests
{
    private static readonly Page One = Of(new PageLink("标题", "../x/"));

    public static TheoryData<string, Page> Others => new()
    {
        { "path", One with { Path = "en/y/index.html" } },
        { "language", One with { Language = "zh" } },
        { "template", One with { Template = "home" } },
        { "seed", One with { Seed = "seeds/pages/about.zh.md" } },
        { "frame", One with { Frame = new PageLink("a", "c") } },
        { "what must be shown", One with { Evidence = [new Evidence("c1", "甲", "source.txt(1,1)")] } },
        { "a member", Of(new PageLink("标题", "../y/")) },
        { "where a member ends", Of(new PageLink("标题../", "x/")) },
        { "another view of the same members", Of(new AddressLink("标题", "../x/")) },
        { "a view in a view", Of(new Link("标题", new Words("../x/", ""))) },
        { "a list", Of(new ChangesView([])) },
        { "an item", Of(new ChangesView([Change("x")])) },
        { "where a list ends", Of(new ChangesView([Change("x"), Change("x")])) },
        { "a list in a list", Of(new ChangesView([Change("x") with { Addresses = [new AddressLink("c1", "#c1")] }])) },
        { "a name", Of(new Dictionary<string, string> { ["a"] = "b" }) },
        { "its value", Of(new Dictionary<string, string> { ["a"] = "c" }) },
        { "nothing", Of(new SectionName("", null, IsWholeChapter: false, "")) },
        { "no words", Of(new SectionName("", new Words("", ""), IsWholeChapter: false, "")) },
        { "truth", Of(new SectionName("", null, IsWholeChapter: true, "")) },
        { "a number", Of(new PageLink("标题", "../x/1")) },
    };

    [Fact]
    public static void Pages_of_the_same_have_the_same() => Assert.Equal(PageDigest.Of(One), PageDigest.Of(Of(new PageLink("标题", "../x/"))));

    [Theory]
    [MemberData(nameof(Others))]
    public static void Pages_of_anything_else_have_another(string what, Page other)
    {
        Assert.True(PageDigest.Of(One) != PageDigest.Of(other), what);
        Assert.Single(Others, row => PageDigest.Of(row.Data.Item2) == PageDigest.Of(other));
    }

    private static Page Of(object view) => new("en/x/index.html", "en", "page", new PageLink("a", "b"), view, []);

    private static ChangeView Change(string day) => new(day, "", "", "", "", []);
}
