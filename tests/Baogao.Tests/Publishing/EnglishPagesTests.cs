using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>The English pages of our own report: complete, and Chinese only where Chinese is meant.</summary>
public class EnglishPagesTests
{
    // Quotes of the source, the sentence beside its English, terms, words that are not the report's, the link to the twin, the names of an indicator, the about page's examples, citations.
    private const string Meant = "q, .other, .figures th, table th[lang], .glossary, .boilerplate, .twin, .prose, .terms, .names, .cite";

    // What is read aloud or shown without being a text of the page.
    private static readonly string[] Spoken = ["title", "alt", "aria-label", "placeholder", "content", "label"];

    [Fact]
    public void Chinese_stands_only_where_it_is_meant_and_is_marked_as_such()
    {
        using var folder = Built();
        var parser = new HtmlParser();
        var strays = new List<string>();
        foreach (var (path, bytes) in Workshop.FilesBelow(folder["site/en"]).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = parser.ParseDocument(new MemoryStream(bytes));
            strays.AddRange(page.Body!.Descendants<IText>().Where(t => IsStray(t.Data, t.ParentElement!)).Select(t => $"{path}: {t.Data.Trim()}"));
            strays.AddRange(page.Head!.Descendants<IText>().Where(t => t.Data.Any(Folding.IsHan) && !t.ParentElement!.Matches("script[type='application/ld+json']")).Select(t => $"{path}: {t.Data.Trim()}"));
            strays.AddRange(page.All.SelectMany(e => Spoken.Select(name => (Element: e, Name: name, Words: e.GetAttribute(name) ?? "")))
                .Where(a => a.Words.Any(Folding.IsHan) && !IsChinese(a.Element))
                .Select(a => $"{path}: {a.Name}=\"{a.Words}\""));
        }

        Assert.Empty(strays);
    }

    private static bool IsStray(string words, IElement element) => words.Any(Folding.IsHan) && (!IsChinese(element) || element.Closest(Meant) is null);

    private static bool IsChinese(IElement element) => element.Closest("[lang]")!.GetAttribute("lang")!.StartsWith("zh", StringComparison.Ordinal);

    private static TempFolder Built()
    {
        var folder = OurSeeds.Copy("seeds", "templates");
        var diagnostics = new DiagnosticBag();
        new Pipeline(new BuildOptions(folder.Path, "site", null, Strict: true), diagnostics, _ => { }).Run();
        Said.Nothing(diagnostics);
        return folder;
    }
}
