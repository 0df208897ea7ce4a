using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>A glossary below the report: on its page under a title of its own, in report.yaml, and in no table of sentences.</summary>
public sealed class NotesTests : IDisposable
{
    private const string Folder = "seeds/reports/shili-2020";
    private const string Data = "site/data/reports/shili-2020";

    private readonly Workshop workshop = new();

    public NotesTests()
    {
        var source = workshop.Root.Read($"{Folder}/source.txt");
        var old = Hash(source);
        source = source.Replace("来源：示例网", "名词解释\n[1]数字县城:指以数据治理的县城,共3个平台。\n来源：示例网", StringComparison.Ordinal);
        workshop.Root.Write($"{Folder}/source.txt", source);
        workshop.Edit($"{Folder}/provenance.yaml", old, Hash(source));
        workshop.Accept();
        Assert.False(workshop.Build().Result.Failed);
    }

    [Theory]
    [InlineData("zh", "报告附注")]
    [InlineData("en", "Notes to the report")]
    public void They_stand_on_the_report_s_page(string language, string title)
    {
        var page = workshop.Root.Read($"site/{language}/shili/2020/index.html");
        Assert.Contains($"<h2 id=\"notes\">{title}</h2>", page, StringComparison.Ordinal);
        Assert.Matches("<p class=\"title\"><span id=\"t1\"[^>]*>名词解释</span></p>", page);
        Assert.Matches("<span id=\"t2\"[^>]*>\\[1\\]数字县城：指以数据治理的县城，共3个平台。</span>", page);
    }

    [Fact]
    public void They_stand_in_report_yaml_as_in_the_source() =>
        Assert.Contains("notes:\n- address: t1\n", workshop.Root.Read($"{Data}/report.yaml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("sentences.csv")]
    [InlineData("numbers.csv")]
    [InlineData("outline.csv")]
    public void They_are_no_sentences_of_the_report(string table) =>
        Assert.DoesNotContain("\nt", workshop.Root.Read($"{Data}/{table}").Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);

    public void Dispose() => workshop.Dispose();

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLower(CultureInfo.InvariantCulture);
}
