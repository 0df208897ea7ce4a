using Baogao.Diagnostics;

namespace Baogao.Verifying;

/// <summary>
/// Words that links point at, and the pages that must show them. The pages of one report in one language come one behind the other and mostly
/// quote each other: they are kept until the next report's. Of a page that has gone by before, words cannot be checked, and that is said.
/// </summary>
internal sealed class WordLedger(MendFinder mends, DiagnosticBag diagnostics)
{
    private const int FoldersOfReport = 3;

    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Target Target, Asker From)>> waiting = new(StringComparer.Ordinal);
    private string report = "";

    /// <param name="shown">All that a reader can see on it.</param>
    public void Keep(string page, string shown)
    {
        if (ReportOf(page) is var of && of != report)
        {
            kept.Clear();
            report = of;
        }

        kept[page] = shown;
        if (waiting.Remove(page, out var asked))
        {
            asked.ForEach(a => Check(shown, a.Target, a.From));
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

    private void Check(string shown, Target target, Asker from)
    {
        if (TextDirective.Missing(target.Words, shown) is { } missing)
        {
            diagnostics.Add(Problems.WordsNotShown(from.At, target.Name, missing) with { Mend = mends.Find(from) });
        }
    }

    private static string ReportOf(string path) => string.Join('/', path.Split('/').Take(FoldersOfReport));
}
