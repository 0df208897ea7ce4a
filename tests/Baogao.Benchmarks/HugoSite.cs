using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Baogao.Benchmarks;

/// <summary>The same pages for Hugo: each page of a built site as one of Markdown with the same words, and a layout with head, menu and foot.</summary>
internal static class HugoSite
{
    private const string Layout = """
        <!doctype html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }} · {{ .Site.Title }}</title>
        <link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
        <body><header><nav><a href="/">{{ .Site.Title }}</a> <a href="/zh/">zh</a> <a href="/en/">en</a></nav></header>
        <main>{{ .Content }}</main>
        <footer><p>{{ .Site.Title }}</p></footer></body></html>
        """;

    /// <returns>How many pages it has.</returns>
    public static int Write(string site, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default"));
        File.WriteAllText(Path.Combine(folder, "layouts", "_default", "single.html"), Layout);
        File.WriteAllText(Path.Combine(folder, "config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Baogao\"\ndisableKinds = [\"taxonomy\", \"term\", \"section\", \"home\", \"RSS\"]\n[markup.goldmark.renderer]\nunsafe = false\n");
        var parser = new HtmlParser();
        var pages = 0;
        foreach (var file in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            var target = Path.Combine(folder, "content", Path.ChangeExtension(Path.GetRelativePath(site, file), ".md"));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Markdown(page));
            pages++;
        }

        return pages;
    }

    private static string Markdown(IDocument page)
    {
        var text = new StringBuilder().Append("---\ntitle: ").Append(JsonSerializer.Serialize(page.Title)).Append("\n---\n\n");
        foreach (var block in page.QuerySelectorAll("main h1, main h2, main h3, main p, main li, main dd, main td"))
        {
            var words = string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            text.Append(block.LocalName is ['h', var level] ? new string('#', level - '0') + " " : "").Append(words).Append("\n\n");
        }

        return text.ToString();
    }
}
