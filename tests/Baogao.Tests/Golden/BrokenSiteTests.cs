using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>One of each thing that check looks at, broken by hand in a site that was built: what 'check --site' says of it, word for word.</summary>
public sealed class BrokenSiteTests
{
    private const string Commitment = "zh/shili/2020/commitments/c2-s1-p1-n1/index.html";
    private const string Section = "zh/shili/2020/c2-s1/index.html";
    private const string About = "zh/about/index.html";
    private const string Data = "data/reports/shili-2020";

    private static readonly Dictionary<string, Action<TempFolder>> Breaks = new(StringComparer.Ordinal)
    {
        ["link"] = s => Edit(s, Commitment, "href=\"../../c2-s1/#c2-s1-p1-n1\">办好", "href=\"../../c9-s1/\">办好"),
        ["anchor"] = s => Edit(s, Commitment, "href=\"#main\"", "href=\"#mian\""),
        ["src"] = s => Edit(s, About, "assets/twin.", "assets/twins."),
        ["srcset"] = s => Edit(s, About, "<h1>", "<img alt=\"\" srcset=\"../a.png 1x, ../../assets/b.png 2x\"><h1>"),
        ["form"] = s => Edit(s, "zh/index.html", "action=\"", "action=\"../x/"),
        ["refresh"] = s => Edit(s, About, "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"5; url=../nowhere/\">"),
        ["hreflang-one-way"] = s => Edit(s, "en/about/index.html", "href=\"https://example.org/baogao/zh/about/\"", "href=\"https://example.org/baogao/zh/data/\""),
        ["hreflang-no-default"] = s => Edit(s, About, "hreflang=\"x-default\"", "hreflang=\"fr\""),
        ["hreflang-not-itself"] = s => Edit(s, About, "<html lang=\"zh-Hans\">", "<html lang=\"zh-Hant\">"),
        ["canonical"] = s => Edit(s, About, "canonical\" href=\"https://example.org/baogao/zh/about/\"", "canonical\" href=\"https://example.org/baogao/zh/\""),
        ["canonical-none"] = s => Edit(s, About, "<link rel=\"canonical\" ", "<link rel=\"help\" "),
        ["twin-link"] = s => Edit(s, About, "class=\"twin\" href=\"../../en/about/\"", "class=\"twin\" href=\"../../en/\""),
        ["twin-gone"] = s => File.Delete(s["en/shili/2020/c2-s1/index.html"]),
        ["words"] = s => Edit(s, Commitment, ":~:text=%E6%96%B0", ":~:text=%E6%97%A7"),
        ["id-twice"] = s => Edit(s, About, "<h1>", "<h1 id=\"main\">"),
        ["id-not-ascii"] = s => Edit(s, About, "<h1>", "<h1 id=\"关于\">"),
        ["json-ld"] = s => Edit(s, About, "</head>", "<script type=\"application/ld+json\">{\"@id\": \"https://example.org/baogao/zh/about/#x\", \"isPartOf\": {\"url\": \"../nowhere/\"}}</script></head>"),
        ["json-ld-malformed"] = s => Edit(s, About, "</head>", "<script type=\"application/ld+json\">{\"@id\": }</script></head>"),
        ["quote"] = s => Edit(s, Section, "改造老旧小区", "改造老旧社区"),
        ["csv-value"] = s => Edit(s, $"{Data}/figures.csv", "12050000000", "1205000000"),
        ["csv-row-gone"] = s => Edit(s, $"{Data}/sentences.csv", "\nc2-s0-p1-n3,", "\nc2-s0-p1-n9,"),
        ["csv-reason"] = s => Edit(s, $"{Data}/numbers.csv", "no,date", "no,name"),
        ["csv-place"] = s => Edit(s, $"{Data}/figures.csv", "c1-s0-p1-n1,5,13,", "c1-s0-p1-n1,5,14,"),
        ["csv-url"] = s => Edit(s, $"{Data}/commitments.csv", "#c2-s1-p1-n1b", "#c2-s1-p1-n1c"),
        ["csv-pledge"] = s => Edit(s, $"{Data}/commitments.csv", "年内建成县老年活动中心,年内", "明年建成县老年活动中心,年内"),
        ["csv-heading"] = s => Edit(s, $"{Data}/outline.csv", "2019年工作回顾", "2018年工作回顾"),
        ["csv-malformed"] = s => Edit(s, $"{Data}/figures.csv", "6.5%,6.5", "\"6.5%,6.5"),
        ["series"] = s => Edit(s, "data/indicators.csv", "2019,actual,12050000000", "2018,actual,12050000000"),
        ["yaml-figure"] = s => Edit(s, $"{Data}/report.yaml", "value: 12050000000", "value: 12050000001"),
        ["yaml-malformed"] = s => Edit(s, $"{Data}/report.yaml", "place:", "place: ["),
        ["data-gone"] = s => File.Delete(s[$"{Data}/numbers.csv"]),
        ["asset-gone"] = s => File.Delete(Directory.EnumerateFiles(s["assets"], "icon.*").Single()),
        ["foreign"] = s => s.Write("zh/notes.txt", "mine"),
        ["no-site"] = s => File.Delete(s[".baogao-manifest"]),
    };

    public static TheoryData<string> Names => [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_broken_is_said(string name)
    {
        using var site = SoundSite();
        Breaks[name](site);
        var said = Check(site, strict: true);
        Assert.NotEqual("", said);
        Message.Matches($"broken-{name}", said);
    }

    [Fact]
    public void Of_a_whole_site_nothing_is_said()
    {
        using var site = SoundSite();
        Assert.Equal("", Check(site, strict: true, fails: false));
    }

    [Fact]
    public void A_warning_alone_fails_only_when_strict()
    {
        using var site = SoundSite();
        site.Write("zh/notes.txt", "mine");
        Check(site, strict: false, fails: false);
    }

    private static string Check(TempFolder site, bool strict, bool fails = true)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(fails, new SiteCheck(site.Path, diagnostics).Run(null, strict).Failed);
        return Said.By(diagnostics).Replace(site.Path, "site", StringComparison.Ordinal);
    }

    private static void Edit(TempFolder site, string path, string old, string replacement)
    {
        var text = site.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        site.Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static TempFolder SoundSite()
    {
        var copy = new TempFolder();
        foreach (var (path, bytes) in Workshop.SoundSite)
        {
            copy.Write(path, bytes);
        }

        return copy;
    }
}
