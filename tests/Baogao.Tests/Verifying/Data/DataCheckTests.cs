using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Baogao.Verifying.Data;
using Xunit;

namespace Baogao.Tests.Verifying.Data;

public sealed class DataCheckTests
{
    private const string Folder = "data/reports/shili-2020/";
    private const string Series = "data/indicators.csv";

    [Fact]
    public void Sound_data_are_fine() => Said.Nothing(Look(areProven: false, Site()).Found);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void What_an_earlier_build_has_compared_is_not_compared_again(bool areProven, bool isFound)
    {
        var site = Site();
        site[Folder + "outline.csv"] = [.. site[Folder + "outline.csv"], .. "x-s1,1,,x,no,1,account,\r\n"u8];
        Assert.Equal(isFound, Look(areProven, site).Found.HasErrors);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_data_ask_of_other_files_is_always_asked(bool areProven)
    {
        var site = Site();
        var series = Encoding.UTF8.GetString(site[Series]).Split("\r\n");
        site[Series] = Encoding.UTF8.GetBytes(string.Join("\r\n", series.Where((_, i) => i != 1)));
        var (found, asked) = Look(areProven, site);
        Assert.Contains("BG", Said.By(found), StringComparison.Ordinal);
        Assert.Equal(Look(areProven: false, Site()).Asked, asked);
        Assert.True(asked > 20);
    }

    private static Dictionary<string, byte[]> Site() => new(Workshop.SoundSite, StringComparer.Ordinal);

    private static (DiagnosticBag Found, int Asked) Look(bool areProven, Dictionary<string, byte[]> site)
    {
        var (found, asked) = (new DiagnosticBag(), 0);
        var check = new DataCheck((_, _, _) => asked++, found);
        foreach (var (path, content) in site.Where(f => f.Key.StartsWith(Folder, StringComparison.Ordinal)))
        {
            check.Look(new SiteFile(path, content) { IsProven = areProven });
        }

        check.Look(new SiteFile(Series, site[Series]));
        check.Finish();
        return (found, asked);
    }
}
