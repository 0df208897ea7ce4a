using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

public class LinkResolverTests
{
    private const string Page = "zh/xuhui/2013/index.html";

    [Theory]
    [InlineData("c2-s4/", "zh/xuhui/2013/c2-s4/index.html", "")]
    [InlineData("c2-s4/index.html", "zh/xuhui/2013/c2-s4/index.html", "")]
    [InlineData("c2-s4/#c2-s4-p3-n2", "zh/xuhui/2013/c2-s4/index.html", "c2-s4-p3-n2")]
    [InlineData("../../../en/xuhui/2013/", "en/xuhui/2013/index.html", "")]
    [InlineData("../../../", "index.html", "")]
    [InlineData("./", "zh/xuhui/2013/index.html", "")]
    [InlineData("", "zh/xuhui/2013/index.html", "")]
    [InlineData("#c1", "zh/xuhui/2013/index.html", "c1")]
    [InlineData("#", "zh/xuhui/2013/index.html", "")]
    [InlineData("../../../search/?q=%E5%85%BB%E8%80%81", "search/index.html", "")]
    [InlineData("../../../style.css?v=1", "style.css", "")]
    [InlineData("%E5%85%BB/", "zh/xuhui/2013/养/index.html", "")]
    [InlineData("#%E5%85%BB", "zh/xuhui/2013/index.html", "养")]
    [InlineData("#c1:~:text=养老", "zh/xuhui/2013/index.html", "c1")]
    [InlineData("#:~:text=养老", "zh/xuhui/2013/index.html", "")]
    public void A_relative_address_is_a_file_of_the_site(string address, string path, string anchor)
    {
        Assert.Equal(new Target(path, anchor), LinkResolver.Resolve(Page, address, "")! with { Words = "" });
        Assert.Equal(new Target(path, anchor), LinkResolver.Resolve(Page, address, "https://example.org/baogao/")! with { Words = "" });
    }

    [Theory]
    [InlineData("https://example.org/baogao/zh/", "zh/index.html", "")]
    [InlineData("https://example.org/baogao/data/indicators.csv", "data/indicators.csv", "")]
    [InlineData("https://example.org/baogao/zh/#main", "zh/index.html", "main")]
    public void The_sites_own_full_address_is_a_file_of_the_site(string address, string path, string anchor) =>
        Assert.Equal(new Target(path, anchor), LinkResolver.Resolve(Page, address, "https://example.org/baogao/"));

    [Theory]
    [InlineData("https://www.xuhui.gov.cn/")]
    [InlineData("https://example.org/other/")]
    [InlineData("https://example.org/baogao-two/")]
    [InlineData("//example.net/x")]
    [InlineData("mailto:data@example.org")]
    [InlineData("data:image/svg+xml,x")]
    [InlineData("https://")]
    public void Another_address_is_not_the_sites(string address) =>
        Assert.Null(LinkResolver.Resolve(Page, address, "https://example.org/baogao/"));

    [Theory]
    [InlineData("/zh/")]
    [InlineData("../../../../zh/")]
    public void An_address_that_works_under_one_base_path_only_is_no_file(string address) =>
        Assert.Equal(new Target(address, ""), LinkResolver.Resolve(Page, address, ""));
}
