using AngleSharp.Html.Parser;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>
/// Words that links point at, and the pages that must show them. The pages of one report in one language come one behind the other and mostly
/// quote each other: they are kept until the next report's. Of a page that has gone by before, words cannot be checked, and that is said.
/// </summary>
internal sealed class WordLedger(HtmlParser parser, MendFinder mends, DiagnosticBag diagnostics)
{
    private const int FoldersOfReport = 3;

    private readonly Dictionary<string, SiteFile> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Target Target, Asker From)>> waiting = new(StringComparer.Ordinal);
    private string report = "";

    public void Keep(SiteFile page)
    {
        if (ReportOf(page.Path) is var of && of != report)
        {
            kept.Clear();
            texts.Clear();
            report = of;
        }

        kept[page.Path] = page;
        if (waiting.Remove(page.Path, out var asked))
        {
            asked.ForEach(a => Check(page, a.Target, a.From));
        }
    }

    public void Ask(Target target, Asker from)
    {
        if (kept.TryGetValue(target.Path, out var page))
        {
            Check(page, target, from);
            return;
        }

        if (!waiting.TryGetValue(target.Path, out var asked))
        {
            waiting[target.Path] = asked = [];
        }

        asked.Add((target, from));
    }

    /// <param name="exists">Whether the site has this file: where it has none, the dead link says so.</param>
    public void Finish(Func<string, bool> exists)
    {
        foreach (var (target, from) in waiting.Values.SelectMany(w => w).Where(w => exists(w.Target.Path)))
        {
            diagnostics.Add(Problems.WordsNotChecked(from.At, target.Name) with { Mend = mends.Find(from) });
        }
    }

    private void Check(SiteFile page, Target target, Asker from)
    {
        if (!texts.TryGetValue(page.Path, out var text))
        {
            using var document = parser.ParseDocument(System.Text.Encoding.UTF8.GetString(page.Content.Span));
            texts[page.Path] = text = document.Body?.TextContent ?? "";
        }

        if (TextDirective.Missing(target.Words, text) is { } missing)
        {
            diagnostics.Add(Problems.WordsNotShown(from.At, target.Name, missing) with { Mend = mends.Find(from) });
        }
    }

    private static string ReportOf(string path) => string.Join('/', path.Split('/').Take(FoldersOfReport));
}
