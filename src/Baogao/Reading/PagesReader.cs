using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

internal static class PagesReader
{
    public static IReadOnlyList<MarkdownPage> Read(RootFolder root, DiagnosticBag diagnostics)
    {
        var pages = root.Files(SeedPaths.Pages, ".md").Select(file => Page(root, file, diagnostics)).OfType<MarkdownPage>().ToList();
        foreach (var page in pages)
        {
            var twin = page.Language == "zh" ? "en" : "zh";
            if (!pages.Any(p => p.Name == page.Name && p.Language == twin))
            {
                diagnostics.Add(Problems.PageTwinMissing(page.File, $"{SeedPaths.Pages}/{page.Name}.{twin}.md"));
            }
        }

        return pages;
    }

    private static MarkdownPage? Page(RootFolder root, string file, DiagnosticBag diagnostics)
    {
        if (file[(SeedPaths.Pages.Length + 1)..].Split('.') is [var name, ("zh" or "en") and var language, "md"] && IsAddress(name))
        {
            return root.ReadText(file, diagnostics) is { } source ? new MarkdownPage(name, language, file, Title(source.Text) ?? name, source.Text) : null;
        }

        diagnostics.Add(Problems.PageName(file));
        return null;
    }

    private static string? Title(string text) =>
        text.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..].Trim()).FirstOrDefault();

    private static bool IsAddress(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
