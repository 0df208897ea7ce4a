using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>
/// Words that links point at, and the pages that must show them. The pages of one report in one language come one behind the other and mostly
/// quote each other: they are kept until the next report's. Of a page that has gone by before, words cannot be checked, and that is said.
/// What pages of an earlier build say of each other was found true then.
/// </summary>
internal sealed class WordLedger(MendFinder mends, DiagnosticBag diagnostics)
{
    private const int FoldersOfReport = 3;

    private readonly Dictionary<string, Shown> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Quote>> waiting = new(StringComparer.Ordinal);
    private string report = "";

    /// <param name="shown">All that a reader can see on it.</param>
    public void Keep(string page, string shown) => Keep(page, new Shown(new Lazy<string>(shown), IsRecalled: false));

    /// <summary>A page of an earlier build.</summary>
    /// <param name="shown">Asked for where a new page quotes it.</param>
    public void Recall(string page, Func<string> shown) => Keep(page, new Shown(new Lazy<string>(shown), IsRecalled: true));

    /// <summary>Pages whose words are quoted and that have not come yet.</summary>
    public IEnumerable<string> Awaited => waiting.Keys;

    public void Ask(Target target, Asker from) => Ask(new Quote(target, from, IsRecalled: false));

    /// <param name="page">Of an earlier build, which quotes the target.</param>
    public void Recall(Target target, string page) => Ask(new Quote(target, Asker.AtPlace(Location.OfFile(page)), IsRecalled: true));

    /// <param name="exists">Whether the site has this file: where it has none, the dead link says so.</param>
    public void Finish(Func<string, bool> exists)
    {
        foreach (var quote in waiting.Values.SelectMany(w => w).Where(w => exists(w.Target.Path)))
        {
            diagnostics.Add(Problems.WordsNotChecked(quote.From.At, quote.Target.Name) with { Mend = mends.Find(quote.From) });
        }
    }

    private void Keep(string page, Shown shown)
    {
        if (ReportOf(page) is var of && of != report)
        {
            kept.Clear();
            report = of;
        }

        kept[page] = shown;
        if (waiting.Remove(page, out var asked))
        {
            asked.ForEach(quote => Check(shown, quote));
        }
    }

    private void Ask(Quote quote)
    {
        if (kept.TryGetValue(quote.Target.Path, out var page))
        {
            Check(page, quote);
            return;
        }

        if (!waiting.TryGetValue(quote.Target.Path, out var asked))
        {
            waiting[quote.Target.Path] = asked = [];
        }

        asked.Add(quote);
    }

    private void Check(Shown page, Quote quote)
    {
        if (!(page.IsRecalled && quote.IsRecalled) && TextDirective.Missing(quote.Target.Words, page.Text.Value) is { } missing)
        {
            diagnostics.Add(Problems.WordsNotShown(quote.From.At, quote.Target.Name, missing) with { Mend = mends.Find(quote.From) });
        }
    }

    private static string ReportOf(string path) => string.Join('/', path.Split('/').Take(FoldersOfReport));

    private sealed record Shown(Lazy<string> Text, bool IsRecalled);

    private sealed record Quote(Target Target, Asker From, bool IsRecalled);
}
