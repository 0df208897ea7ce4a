using Baogao.Model;
using Baogao.Publishing;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>Addresses that were published and may never change.</summary>
public class UrlsTests
{
    private static readonly Provenance Xuhui = Report("xuhui-2013", "xuhui");

    [Fact]
    public void Every_kind_of_page_has_its_address() => Assert.Equal(
        [
            "zh/", "en/xuhui/", "zh/xuhui/2013/", "en/xuhui/2013/c2-s4/", "zh/xuhui/2013/commitments/", "en/xuhui/2013/commitments/c2-s4-p3-n2/",
            "zh/xuhui/indicators/", "en/xuhui/indicators/gross-domestic-product/", "zh/search/",
            "data/reports/xuhui-2013/report.yaml", "data/indicators.csv", "assets/site.4f3a.css",
        ],
        [
            Urls.Home("zh"), Urls.Place("en", "xuhui"), Urls.Report("zh", Xuhui), Urls.Section("en", Xuhui, "c2-s4"), Urls.Register("zh", Xuhui), Urls.Commitment("en", Xuhui, "c2-s4-p3-n2"),
            Urls.Indicators("zh", "xuhui"), Urls.Indicator("en", "xuhui", "gross-domestic-product"), Urls.Page("zh", "search"),
            Urls.ReportData(Xuhui, "report.yaml"), Urls.Data("indicators.csv"), Urls.Asset("site.css", "4f3a"),
        ]);

    [Theory]
    [InlineData("xuhui-2013", "xuhui", "zh/xuhui/2013/")]
    [InlineData("xuhui-2013-2", "xuhui", "zh/xuhui/2013-2/")]
    [InlineData("shanghai-xuhui-2013", "shanghai-xuhui", "zh/shanghai-xuhui/2013/")]
    public void A_report_stands_below_its_place(string id, string place, string url) => Assert.Equal(url, Urls.Report("zh", Report(id, place)));

    [Theory]
    [InlineData("c2-s4-p3-n2", "zh/xuhui/2013/c2-s4/#c2-s4-p3-n2")]
    [InlineData("c2-s4-p3-n2b", "zh/xuhui/2013/commitments/c2-s4-p3-n2/#c2-s4-p3-n2b")]
    [InlineData("c0-s0-p1-n1", "zh/xuhui/2013/c0-s0/#c0-s0-p1-n1")]
    [InlineData("c2-s4", "zh/xuhui/2013/c2-s4/#c2-s4")]
    [InlineData("c2", "zh/xuhui/2013/#c2")]
    [InlineData("b1", "zh/xuhui/2013/#b1")]
    public void An_address_of_a_report_stands_on_its_section_s_page(string address, string url) => Assert.Equal(url, Urls.Address("zh", Xuhui, address));

    [Theory]
    [InlineData("zh/", "zh/index.html")]
    [InlineData("", "index.html")]
    [InlineData("data/a.csv", "data/a.csv")]
    [InlineData("404.html", "404.html")]
    public void A_directory_is_served_from_its_index(string url, string file) =>
        Assert.Equal(file, Urls.File(url));

    [Theory]
    [InlineData("", "/")]
    [InlineData("https://example.org/", "/")]
    [InlineData("https://example.org/some/base/", "/some/base/")]
    public void A_page_for_missing_pages_begins_at_the_site_s_base(string baseUrl, string path) => Assert.Equal(path, Urls.BasePath(baseUrl));

    [Theory]
    [InlineData("zh/xuhui/", "zh/search/", "../search/")]
    [InlineData("zh/xuhui/", "zh/xuhui/", "./")]
    [InlineData("zh/xuhui/", "zh/xuhui/#c1", "./#c1")]
    [InlineData("zh/xuhui/", "zh/xuhui/2013/", "2013/")]
    [InlineData("zh/xuhui/2013/", "zh/", "../../")]
    [InlineData("zh/xuhui/2013/", "en/xuhui/2013/", "../../../en/xuhui/2013/")]
    [InlineData("zh/", "assets/site.css", "../assets/site.css")]
    [InlineData("", "zh/", "zh/")]
    [InlineData("zh/xuhui/", "zh/xuhui-2/", "../xuhui-2/")]
    [InlineData("zh/a/", "zh/a/b.csv", "b.csv")]
    [InlineData("zh/a/", "", "../../")]
    public void From_one_page_to_another(string from, string to, string relative) => Assert.Equal(relative, Urls.Relative(from, to));

    [Fact]
    public void A_relative_address_leads_where_it_should_from_any_base() => Gen.Select(Folder, Folder).Sample((from, to) =>
    {
        foreach (var site in (string[])["https://example.org/", "https://example.org/a/b/"])
        {
            Assert.Equal(site + to, new Uri(new Uri(site + from), Urls.Relative(from, to)).AbsoluteUri);
        }
    });

    private static readonly Gen<string> Folder =
        Gen.Int[0, 3].Select(i => ((string[])["zh", "en", "xuhui", "2013"])[i]).Array[1, 5].Select(parts => string.Join('/', parts) + "/");

    private static Provenance Report(string id, string place) =>
        new(id, place, LocalizedText.Empty, 2013, LocalizedText.Empty, LocalizedText.Empty, "", "", "", "", "", "", "", "", "");
}
