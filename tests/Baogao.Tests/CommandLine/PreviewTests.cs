using System.Text;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>What somebody looks at is shown as the next build will make it, without waiting for that.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string English = "seeds/reports/shili-2020/english.yaml";

    private readonly Workshop workshop = Workshop.Built();

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData(English, "the county's activity centre", "a county activity centre", "en/shili/2020/c2-s1/index.html")]
    [InlineData(English, "the county's activity centre", "a county activity centre", "parallel/shili/2020/c2-s1/index.html")]
    [InlineData("seeds/indicators.yaml", "Gross domestic product", "Output", "en/shili/index.html")]
    [InlineData("seeds/pages/about.zh.md", "为**测试**而做", "只为测试", "zh/about/index.html")]
    [InlineData("templates/pages/report.sbn-html", "<h1", "<h1 class=\"new\"", "zh/shili/2020/index.html")]
    [InlineData("templates/pages/home.sbn-html", "<h1", "<h1 class=\"new\"", "en/index.html")]
    public void A_page_is_previewed_as_it_will_be_built(string file, string old, string replacement, string page)
    {
        workshop.Edit(file, old, replacement);
        var (files, errors) = Preview(page);
        Assert.Empty(errors);
        var shown = Encoding.UTF8.GetString(Assert.Single(files, f => f.Key == page).Value.Span);
        Assert.NotEqual(workshop.Root.Read($"site/{page}"), shown);
        Assert.False(workshop.Build().Result.Failed);
        Assert.Equal(workshop.Root.Read($"site/{page}"), shown);
    }

    [Fact]
    public void What_is_as_it_stands_is_not_shown_again() => Assert.Empty(Preview("en/shili/2020/c2-s1/index.html", "zh/nowhere/index.html", "data/index.html").Files);

    [Fact]
    public void A_new_style_comes_with_the_page_that_names_it()
    {
        workshop.Root.Write("templates/assets/style.css", workshop.Root.Read("templates/assets/style.css") + "\n/* new */\n");
        Assert.Equal(2, Preview("zh/shili/index.html").Files.Count);
    }

    [Theory]
    [InlineData(English, "entries:", "entries: [", "BG110")]
    [InlineData("templates/pages/section.sbn-html", "view.", "view.no", "BG60")]
    public void What_is_wrong_is_said(string file, string old, string replacement, string code)
    {
        workshop.Edit(file, old, replacement);
        var errors = Preview("en/shili/2020/c2-s1/index.html").Errors;
        Assert.StartsWith(code, errors[0].Code, StringComparison.Ordinal);
        Assert.Equal(file, errors[0].At.File);
    }

    [Fact]
    public void Nobody_looks_and_nothing_is_made() => Assert.Empty(Preview().Files);

    private (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Diagnostic> Errors) Preview(params string[] pages) =>
        new Preview(new BuildOptions(workshop.Root.Path, "site", null, Strict: false)).Of(pages.ToHashSet(StringComparer.Ordinal));
}
