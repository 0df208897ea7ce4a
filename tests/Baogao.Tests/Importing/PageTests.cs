using System.Text;
using Baogao.Tests.Golden;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Importing;

/// <summary>Pages as portals make them: the report's lines, and everything that was left out of the page.</summary>
public sealed class PageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Baogao.Tests", "Importing", "Pages");

    [Theory]
    [InlineData("gov-portal", "utf-8")]
    [InlineData("drupal", "utf-8")]
    [InlineData("table-layout", "GB2312")]
    public void A_page_without_its_frame(string name, string encoding)
    {
        var html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(html);
        var run = Run.Of(bytes, name + ".html", name == "table-layout" ? 1998 : 2021);
        Assert.Equal("", run.Said);
        Golden(name + ".source.txt", run.Source);
        Golden(name + ".provenance.yaml", run.Provenance);
    }

    [Theory]
    [InlineData("<p>一、</p><p>二、</p><p>三、</p><p>四、</p><p>五、</p>", "一、\n二、\n三、\n四、\n五、\n")]    // a piece without <html>
    [InlineData("<html><p>一<br/>二<br>\n三", "一\n二\n三\n")]
    [InlineData("<html><p>全县\n完成</p><p>GDP\ngrowth</p>", "全县完成\nGDP growth\n")]
    [InlineData("<html><p>&nbsp;&nbsp;各位&ensp;代表　</p>", "\u00A0\u00A0各位\u2002代表\u3000\n")]
    [InlineData("<html><pre>一、\n  （一）\r\n二、</pre>", "一、\n  （一）\n二、\n")]
    [InlineData("<html><table><tr><td>甲</td><td></td><td>乙</td></tr></table>", "甲\t\t乙\n")]
    [InlineData("<html><table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>", "甲\n乙\n丙\n")]
    [InlineData("<html><table><tr><td>外<table><tr><td>内一</td><td>内二</td></tr></table></td></tr></table>", "外\n内一\t内二\n")]
    [InlineData("<html><ol start=3><li>甲<li>乙</ol>", "3.甲\n4.乙\n")]
    [InlineData("<html><p>正文。</p><script>var x='字';</script><style>p{}</style><noscript>请启用</noscript>", "正文。\n")]
    [InlineData("<html><p>见<a href=x>《纲要》</a>第一章。</p>", "见《纲要》第一章。\n")]
    [InlineData("<html><p>甲，乙。</p><div>1 2 <a href=2>下一页</a></div><p>丙。</p>", "甲，乙。\n丙。\n")]
    [InlineData("<html><div class=position-relative><p>甲，乙。</p></div><div class=MsoFootnoteText>[1]注。</div>", "甲，乙。\n[1]注。\n")]
    [InlineData("<html><form id=aspnetForm><div><p>甲，乙丙丁。</p><input value=查></div></form>", "甲，乙丙丁。\n")]
    [InlineData("<html><div class=page>第一页，有十个以上的字，这样才算是一段话。</div><div class=page>第二页，也有十个以上的字，所以不能丢下它。</div>", "第一页，有十个以上的字，这样才算是一段话。\n第二页，也有十个以上的字，所以不能丢下它。\n")]
    public void Elements_become_lines(string html, string source) => Assert.Equal(source, Run.Of(html, "page.txt").Source);

    private static void Golden(string name, string actual)
    {
        var file = Path.Combine(Folder, name);
        if (Workshop.Updates)
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
