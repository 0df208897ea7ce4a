using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Diagnostics;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Publishing;

/// <summary>The English pages of our own report: complete, and Chinese only where Chinese is meant.</summary>
public class EnglishPagesTests
{
    // Quotes of the source, the sentence beside its English, terms, words that are not the report's, the link to the twin, the names of an indicator, the about page's examples.
    private const string Meant = "q, .other, .figures th, table th[lang], .glossary, .boilerplate, .twin, .prose, .terms, .names";

    [Fact]
    public void Chinese_stands_only_where_it_is_meant()
    {
        using var folder = Built();
        var parser = new HtmlParser();
        foreach (var (path, bytes) in Golden.Workshop.FilesBelow(folder["site/en"]).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = parser.ParseDocument(new MemoryStream(bytes));
            var stray = page.Body!.Descendants<IText>().Where(t => t.Data.Any(Folding.IsHan) && t.ParentElement!.Closest(Meant) is null).Select(t => $"{path}: {t.Data.Trim()}");
            Assert.Empty(stray);
            Assert.DoesNotContain(page.Head!.Descendants<IText>(), t => t.Data.Any(Folding.IsHan));
        }
    }

    private static TempFolder Built()
    {
        var folder = new TempFolder();
        foreach (var name in new[] { "seeds", "templates" })
        {
            foreach (var (path, bytes) in Golden.Workshop.FilesBelow(Path.Combine(Repository.Root, name)))
            {
                folder.Write($"{name}/{path}", bytes);
            }
        }

        var diagnostics = new DiagnosticBag();
        new Pipeline(new BuildOptions(folder.Path, "site", null, Strict: true), diagnostics, _ => { }).Run();
        Said.Nothing(diagnostics);
        return folder;
    }
}
