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
        Assert.Equal(expected, MarkdownText.ToHtml(markdown).Markup);

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
