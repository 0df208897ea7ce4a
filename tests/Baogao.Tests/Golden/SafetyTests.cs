using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>Whatever stands in a seed is words: markup, template code and scripts in it are shown, and never run.</summary>
public sealed class SafetyTests : IDisposable
{
    // Each kind of thing that a page might take for its own; the last is not even well formed.
    private static readonly string[] Hostile =
        ["<script>alert(1)</script>", "{{ page.source }}", "</p><img src=x onerror=alert(2)>", "<a href=\"javascript:alert(3)\">", "\"><svg onload='alert(4)'", "<b <i>&amp</p"];

    private static readonly string All = string.Concat(Hostile);

    private readonly Workshop workshop = new();

    [Fact]
    public void Words_of_a_report_and_its_papers_stay_words()
    {
        Write();
        var (result, messages) = workshop.Build();
        Assert.False(result.Failed, messages);
        foreach (var (path, page) in Pages())
        {
            var (data, scripts) = (page.Scripts.Where(s => s.Type == "application/ld+json").ToList(), page.Scripts.Where(s => s.Type != "application/ld+json").ToList());
            Assert.All(scripts, script => Assert.StartsWith("../assets/", string.Join('/', script.GetAttribute("src")!.Split('/')[^3..]), StringComparison.Ordinal));
            Assert.True(scripts.TrueForAll(s => s.TextContent.Length == 0), path);
            Assert.All(data, block => Assert.DoesNotContain('<', block.TextContent));
            Assert.All(data, block => Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(block.TextContent)));
            var attributes = page.All.SelectMany(e => e.Attributes).ToList();
            Assert.DoesNotContain(attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
            Assert.DoesNotContain(attributes, a => a.Name is "href" or "src" or "action" && a.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
            Assert.Empty(page.QuerySelectorAll("img, svg[onload], b[i]"));
        }
    }

    [Theory]
    [InlineData("zh/demo/2013/c1-s0/index.html", "#c1-s0-p1-n1")]
    [InlineData("en/demo/2013/c1-s0/index.html", "#c1-s0-p1-n1")]
    [InlineData("zh/demo/2013/index.html", "h1")]
    [InlineData("en/demo/2013/index.html", "h1")]
    [InlineData("zh/demo/index.html", "h1")]
    [InlineData("zh/index.html", "h1")]
    [InlineData("zh/about/index.html", "h1")]
    [InlineData("zh/glossary/index.html", "dfn")]
    public void The_words_are_shown_as_they_were_written(string path, string where)
    {
        Write();
        workshop.Build();
        var shown = Page(path).QuerySelector(where)!.TextContent;
        // Chinese pages show full-width marks; what is left of each is enough to see that nothing was taken for markup.
        Assert.All(["<script>alert", "page.source", "onerror=alert", "javascript", "<svg onload", "<b <i>"], words => Assert.Contains(words, shown, StringComparison.Ordinal));
    }

    // Tables guard it, and what reads them again takes the guard away: nothing differs, and no figure is lost.
    [Theory]
    [InlineData("=1+1,全区新建学校2所")]
    [InlineData("+新建学校2所")]
    [InlineData("-新建学校2所")]
    [InlineData("@SUM(新建学校2所)")]
    [InlineData("＝新建学校2所")]
    [InlineData("'新建学校2所")]
    [InlineData("''新建学校2所")]
    public void A_sentence_that_begins_as_a_formula_does_agrees_in_every_file(string sentence)
    {
        var source = $"一、2012年工作回顾\n{sentence}。\n";
        Directory.Delete(workshop.Root["seeds"], recursive: true);
        Seeds.Write(workshop.Root);
        workshop.Root.Write("seeds/reports/demo-2013/source.txt", source).Write("seeds/reports/demo-2013/provenance.yaml", Seeds.ProvenanceOf(source));
        var (result, messages) = workshop.Build();
        Assert.False(result.Failed, messages);
        Assert.Equal(1, result.Figures);
    }

    public void Dispose() => workshop.Dispose();

    private void Write()
    {
        var text = $"一、2012年工作回顾\n全区{All}完成生产总值100亿元。\n二、2013年主要任务\n新建学校2所{All}。\n";
        var quoted = Quote(All);
        Directory.Delete(workshop.Root["seeds/reports/shili-2020"], recursive: true);
        Directory.Delete(workshop.Root["seeds/pages"], recursive: true);
        // Another publication, of which nothing was published yet.
        File.Delete(workshop.Root["seeds/addresses.yaml"]);
        Directory.Delete(workshop.Root["seeds/addresses"], recursive: true);
        workshop.Root.Write("seeds/reports/demo-2013/source.txt", text)
            .Write("seeds/reports/demo-2013/provenance.yaml", Seeds.ProvenanceOf(text)
                .Replace("示范区政府工作报告", "报告", StringComparison.Ordinal)
                .Replace("{zh: 报告, en: Report}", $"{{zh: {quoted}, en: {quoted}}}", StringComparison.Ordinal)
                .Replace("{zh: 示范区, en: Demo}", $"{{zh: {quoted}, en: {quoted}}}", StringComparison.Ordinal)
                + $"url: \"javascript:alert(5)\"\nlicence: {quoted}\nspeaker: {quoted}\n")
            .Write("seeds/reports/demo-2013/english.yaml", $"by: human\nentries:\n  - zh: {Quote($"新建学校2所{All}。")}\n    en: {Quote($"Build 2 schools {All}.")}\n")
            .Write("seeds/publication.yaml", $"title: {{zh: {quoted}, en: {quoted}}}\ndescription: {{zh: {quoted}, en: {quoted}}}\npublisher: {{zh: {quoted}, en: {quoted}}}\nlicence: {quoted}\nlicence_url: \"javascript:alert(6)\"\n")
            .Write("seeds/glossary.yaml", $"terms:\n  - term: {quoted}\n    pinyin: {quoted}\n    en: {quoted}\n    explanation: {{zh: {quoted}, en: {quoted}}}\n")
            .Write("seeds/pages/about.zh.md", $"# {All}\n\n[x](javascript:alert(7)) {All}\n")
            .Write("seeds/pages/about.en.md", $"# {All}\n\n[x](javascript:alert(7)) {All}\n");
    }

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private IEnumerable<(string Path, IDocument Page)> Pages() =>
        workshop.Site().Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, Page(path)));

    private IDocument Page(string path) => new HtmlParser().ParseDocument(workshop.Root.Read($"site/{path}"));
}
