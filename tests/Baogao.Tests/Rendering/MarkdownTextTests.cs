using Baogao.Rendering;

using Xunit;

namespace Baogao.Tests.Rendering;

public static class MarkdownTextTests
{
    [Theory]
    [InlineData("增长**5%**左右", "<p>增长<strong>5%</strong>左右</p>\n")]
    [InlineData("**“十四五”**规划", "<p><strong>“十四五”</strong>规划</p>\n")]
    [InlineData("a <b onclick=\"x()\">b</b>", "<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>\n")]
    [InlineData("<script>x()</script>", "<p>&lt;script&gt;x()&lt;/script&gt;</p>\n")]
    [InlineData("[see](../data/)", "<p><a href=\"../data/\">see</a></p>\n")]
    [InlineData("[see](javascript:x())", "<p>see</p>\n")]
    [InlineData("[*see*](JavaScript:x())", "<p><em>see</em></p>\n")]
    [InlineData("<javascript:x()>", "<p>javascript:x()</p>\n")]
    [InlineData("## 一、数字", "<h2>一、数字</h2>\n")]
    public static void Shows(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownText.ToHtml(markdown, "zh-Hans").Markup);

    [Theory]
    [InlineData("reports (政府工作报告) of", "<p>reports (<span lang=\"zh-Hans\">政府工作报告</span>) of</p>\n")]
    [InlineData("1000亿元 is **100**", "<p><span lang=\"zh-Hans\">1000亿元</span> is <strong>100</strong></p>\n")]
    [InlineData("“十二五”规划 is 5 years", "<p>“<span lang=\"zh-Hans\">十二五</span>”<span lang=\"zh-Hans\">规划</span> is 5 years</p>\n")]
    [InlineData("[甲、乙](../data/)", "<p><a href=\"../data/\"><span lang=\"zh-Hans\">甲、乙</span></a></p>\n")]
    [InlineData("<b>甲</b>", "<p>&lt;b&gt;<span lang=\"zh-Hans\">甲</span>&lt;/b&gt;</p>\n")]
    [InlineData("`甲` and no more", "<p><code>甲</code> and no more</p>\n")]
    public static void MarksChineseOnAPageInEnglish(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownText.ToHtml(markdown, "en").Markup);

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("../data/", false)]
    [InlineData("", false)]
    public static void KnowsTheWeb(string url, bool expected) => Assert.Equal(expected, WebAddress.IsWeb(url));
}
