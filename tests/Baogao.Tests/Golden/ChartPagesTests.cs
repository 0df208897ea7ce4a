using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>Two reports of one place: a chart draws what the table beside it says, in both languages.</summary>
public sealed partial class ChartPagesTests : IDisposable
{
    private const string Of2013 =
        """
        一、2012年工作回顾
        全区完成生产总值109.1亿元,增长9%。养老床位新增466张。城镇登记失业人数控制在21040人以内。单位增加值能耗下降3.5%。
        二、2013年主要任务
        生产总值达到118亿元,增长8%。养老床位新增400张。城镇登记失业人数控制在21040人以内。

        """;

    private const string Of2014 =
        """
        一、2013年工作回顾
        全区完成生产总值121亿元,增长10.1%。养老床位新增410张。
        二、2014年主要任务
        生产总值增长7.5%左右。养老床位新增450张以上。

        """;

    private readonly Workshop workshop = new();

    public ChartPagesTests()
    {
        Write(2013, Of2013);
        Write(2014, Of2014);
        workshop.Accept();
        Assert.False(workshop.Build().Result.Failed);
    }

    [Theory]
    [InlineData("zh", "{0}年{1}：{2}。")]
    [InlineData("en", "{0}: {1}, {2}. ")]
    public void The_marks_are_the_rows_of_the_table(string language, string words)
    {
        foreach (var page in Pages(language))
        {
            var rows = page.QuerySelectorAll(".observations tbody tr")
                .Select(r => string.Format(null, words, Text(r, "th"), Text(r, ".kind"), Text(r, "b")))
                .Distinct()
                .Order(StringComparer.Ordinal);
            Assert.Equal(rows, page.QuerySelectorAll(".chart g > title").Select(t => t.TextContent).Order(StringComparer.Ordinal));
            Assert.Equal(rows.Sum(r => r.Length), page.QuerySelectorAll(".chart desc").Sum(d => d.TextContent.Length));
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_number_in_a_chart_is_a_number_of_its_marks(string language)
    {
        foreach (var chart in Pages(language).SelectMany(p => p.QuerySelectorAll(".chart")))
        {
            var labels = chart.QuerySelectorAll("text.value").Select(t => t.TextContent).ToList();
            Assert.NotEmpty(labels);
            Assert.All(labels, label => Assert.Contains(Number().Match(label).Value, chart.QuerySelector("desc")!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_chart_has_a_name_and_a_description()
    {
        foreach (var svg in Pages("en").Concat(Pages("zh")).SelectMany(p => p.QuerySelectorAll("svg[role=img]")))
        {
            Assert.NotEqual("", svg.QuerySelector($"title#{svg.GetAttribute("aria-labelledby")}")!.TextContent);
            Assert.NotEqual("", svg.QuerySelector($"desc#{svg.GetAttribute("aria-describedby")}")!.TextContent);
        }
    }

    [Theory]
    [InlineData("zh", "2013年目标写明增长8%；118亿元 ÷ 109.1亿元（2012年实际），得+8.16%。差异在四舍五入的范围内（+7.65%至+8.67%）。")]
    [InlineData("en", "2013, stated target: up 8%. RMB 11.8 billion / RMB 10.91 billion (result of 2012) = +8.16%. The difference is within rounding (+7.65% to +8.67%).")]
    public void Growth_is_compared_with_its_levels(string language, string note) => Assert.Contains(note, Notes(language, "gross-domestic-product"));

    [Theory]
    [InlineData("zh", "2013年目标增加400张，低于2012年实际增加466张。")]
    [InlineData("en", "The target for 2013, increase of 400, is below the result of 2012, increase of 466.")]
    public void A_target_below_the_last_result_is_said(string language, string note) => Assert.Equal([note], Notes(language, "care-beds"));

    public void Dispose() => workshop.Dispose();

    private void Write(int year, string source) => workshop.Root
        .Write($"seeds/reports/demo-{year}/source.txt", source)
        .Write($"seeds/reports/demo-{year}/provenance.yaml", Seeds.ProvenanceOf(source, year));

    private IEnumerable<string> Notes(string language, string indicator) =>
        Parse(workshop.Root.Read($"site/{language}/demo/indicators/{indicator}/index.html"))
            .QuerySelectorAll("[aria-labelledby=comparisons] li").Select(li => li.TextContent);

    private IEnumerable<IDocument> Pages(string language) => workshop.Root.Files()
        .Where(f => f.StartsWith($"site/{language}/demo/indicators/", StringComparison.Ordinal) && f.Split('/').Length == 6)
        .Select(f => Parse(workshop.Root.Read(f)));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Text(IElement row, string selector) => row.QuerySelector(selector)!.TextContent;

    [GeneratedRegex(@"[\d.,]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
