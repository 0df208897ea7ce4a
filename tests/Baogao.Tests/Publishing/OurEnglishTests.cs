using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>The English of our own report: whole, and guarded.</summary>
public class OurEnglishTests
{
    private const string English = "seeds/reports/xuhui-2013/english.yaml";

    [Fact]
    public void All_of_it_is_there_and_nothing_is_to_do()
    {
        using var folder = OurSeeds.Copy("seeds");
        var diagnostics = new DiagnosticBag();
        var status = TranslateStatus.Run(folder.Path, "xuhui-2013", diagnostics)[0];
        Said.Nothing(diagnostics);
        Assert.Equal((100, 0, 0), (status.All.Percent, status.All.Missing, status.All.Stale));
        Assert.Empty(status.Findings);
    }

    [Theory]
    [InlineData("RMB 185 million", "RMB 18.5 million", "c1-s3-p1-n17: '1.85亿元' is 185000000, but 'RMB 18.5 million' is 18500000, 0.1 times as much")]
    [InlineData("up 7.8%", "up 8.7%", "c1-s0-p1-n3: '7.8%' is 7.8, but '8.7%' is 8.7, 1.115385 times as much")]
    [InlineData("2,021 households", "2,012 households", "c1-s3-p1-n10: '2021户' is 2021, but '2,012' is 2012, 0.995547 times as much")]
    public void A_changed_number_fails_the_check_at_its_line(string right, string wrong, string message)
    {
        using var folder = OurSeeds.Copy("seeds", "templates");
        folder.Write(English, folder.Read(English).Replace(right, wrong, StringComparison.Ordinal));
        var line = folder.Read(English).Split('\n').ToList().FindIndex(l => l.Contains(wrong, StringComparison.Ordinal)) + 1;
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(new BuildOptions(folder.Path, null, null, Strict: false), diagnostics, _ => { }).Run();
        var found = Assert.Single(diagnostics.Sorted());
        Assert.True(result.Failed);
        Assert.Equal((English, line, "BG405", message), (found.At.File, found.At.Line, found.Code, found.Message));
        Assert.Contains(found.At.LineText.Substring(found.At.Column - 1, found.At.Length), wrong, StringComparison.Ordinal);
    }
}
