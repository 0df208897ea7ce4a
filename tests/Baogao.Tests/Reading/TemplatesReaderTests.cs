using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class TemplatesReaderTests
{
    [Fact]
    public void Words_are_found_by_dotted_key_and_assets_byte_for_byte()
    {
        var templates = Read("home:\n  title: 首页\n  more: {all: 全部}\nword: 词\n", "home:\n  title: Home\n  more: {all: All}\nword: Word\n", out var diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(["home.more.all=全部", "home.title=首页", "word=词"], templates.Strings["zh"].Select(s => $"{s.Key}={s.Value}"));
        Assert.Equal(["templates/pages/home.sbn-html"], templates.Files.Select(f => f.Path));
        Assert.Equal([("assets/css/site.css", "a{}\r\n"), ("assets/logo.svg", "<svg/>")], templates.Assets.Select(a => (a.Path, Encoding.UTF8.GetString(a.Content.Span))));
    }

    [Fact]
    public void A_word_that_one_language_lacks()
    {
        Read("home: {title: 首页}\n", "home: {titel: Home}\n", out var diagnostics);
        Said.Is(
            """
            templates/strings.en.yaml: error BG130: the string 'home.title' is missing
                hint: it stands in templates/strings.zh.yaml
            templates/strings.zh.yaml: error BG130: the string 'home.titel' is missing
                hint: it stands in templates/strings.en.yaml
            """,
            diagnostics);
    }

    [Fact]
    public void A_list_is_no_word()
    {
        Read("home: {title: [首页]}\n", "{}\n", out var diagnostics);
        Said.Is(
            """
            templates/strings.zh.yaml(1,8): error BG111: 'home.title' must be text or a map of texts
                home: {title: [首页]}
                       ^^^^^
            """,
            diagnostics);
    }

    private static TemplateSet Read(string zh, string en, out DiagnosticBag diagnostics)
    {
        using var folder = new TempFolder()
            .Write("templates/strings.zh.yaml", zh)
            .Write("templates/strings.en.yaml", en)
            .Write("templates/pages/home.sbn-html", "<p>")
            .Write("templates/assets/css/site.css", "a{}\r\n")
            .Write("templates/assets/logo.svg", "<svg/>");
        diagnostics = new DiagnosticBag();
        return TemplatesReader.Read(new RootFolder(folder.Path), ["zh", "en"], diagnostics);
    }
}
