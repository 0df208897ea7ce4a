using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Importing;
using Spectre.Console;

namespace Baogao;

/// <summary>What a person sees: progress and findings on standard error, the result on standard output. Plain lines where nobody watches.</summary>
public sealed class Terminal(bool quiet, bool verbose)
{
    /// <summary>How findings can be printed: for people, for programs, for code scanning, for GitHub's runner.</summary>
    public static readonly string[] Formats = ["text", "json", "sarif", "github"];

    private const int MostLeftOut = 20;

    private static string Version => typeof(Terminal).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    private readonly bool watched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null;

    public T WithProgress<T>(Func<Action<string>, T> work)
    {
        if (verbose)
        {
            return work(report => Console.Error.WriteLine($"reading {report}"));
        }

        return quiet || !watched
            ? work(_ => { })
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Status().Start("building", status => work(report => status.Status(Markup.Escape(report))));
    }

    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        Console.Error.Write(DiagnosticPrinter.Print([.. diagnostics.Where(d => !quiet || d.Severity == Severity.Error)]));
    }

    /// <param name="format">One of <see cref="Formats"/>.</param>
    public void Print(BuildResult result, IReadOnlyList<Diagnostic> diagnostics, string format)
    {
        switch (format)
        {
            case "json":
                Console.Out.Write(FindingsJson.Write(diagnostics, result.Failed, [("reports", result.Reports), ("pages", result.Pages), ("files", result.Files), ("figures", result.Figures), ("commitments", result.Commitments)]));
                break;
            case "sarif":
                Console.Out.Write(FindingsSarif.Write(diagnostics, Version));
                break;
            case "github":
                Console.Out.Write(GitHubAnnotations.Write(diagnostics));
                PrintResult(result, diagnostics);
                break;
            default:
                Print(diagnostics);
                PrintResult(result, diagnostics);
                break;
        }
    }

    /// <summary>How long each stage worked, and how much there was to do.</summary>
    public static IEnumerable<string> Timings(BuildResult result) => result.Times is { } times
        ? times.Lines().Append(string.Create(CultureInfo.InvariantCulture, $"{result.Standing:#,0} of {result.Pages:#,0} pages were left as they stood"))
        : ["nothing has changed"];

    private void PrintResult(BuildResult result, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (quiet)
        {
            return;
        }

        var rows = Rows(result, diagnostics);
        if (Console.IsOutputRedirected || !watched)
        {
            Console.Out.WriteLine(string.Join(", ", rows.Select(r => $"{r.Value} {r.Name}")));
        }
        else
        {
            AnsiConsole.Write(Table(rows));
        }
    }

    /// <summary>The files that were written; on standard error, what of the imported file is not in them.</summary>
    internal static void Print(ImportResult result)
    {
        foreach (var (kind, words) in result.LeftOut.Take(MostLeftOut))
        {
            Console.Error.WriteLine($"left out, {kind}: {LeftOut.Excerpt(words, 60)}");
        }

        if (result.LeftOut.Count > MostLeftOut)
        {
            Console.Error.WriteLine($"left out, {result.LeftOut.Count - MostLeftOut} more: all are listed at the end of {result.Files[^1]}");
        }

        foreach (var file in result.Files)
        {
            Console.Out.WriteLine(file);
        }
    }

    /// <summary>What was taken from a translator's file, or would be.</summary>
    internal static void Print(TranslationImport taken, bool dryRun)
    {
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{taken.File}: {taken.New} new, {taken.Changed} changed, {taken.Reviewed} reviewed{(dryRun ? ", not written" : "")}; {taken.Merged.Found} of the file's {taken.Merged.All} quotes stand in the report"));
        foreach (var line in dryRun ? taken.Lines : [])
        {
            Console.Out.WriteLine(line);
        }
    }

    private static (string Name, string Value)[] Rows(BuildResult result, IReadOnlyList<Diagnostic> diagnostics)
    {
        var failures = diagnostics.Count(d => d.Severity == Severity.Error);
        return
        [
            Count(result.Reports, "report"),
            Count(result.Pages, "page"),
            Count(result.Figures, "figure"),
            Count(result.Commitments, "commitment"),
            Count(failures, "error"),
            Count(diagnostics.Count - failures, "warning"),
            ("s", result.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)),
        ];
    }

    private static (string Name, string Value) Count(int number, string noun) =>
        (number == 1 ? noun : noun + "s", number.ToString("#,##0", CultureInfo.InvariantCulture));

    private static Table Table((string Name, string Value)[] rows)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(new TableColumn("").RightAligned()).AddColumn("");
        foreach (var (name, value) in rows)
        {
            table.AddRow(Markup.Escape(value), Markup.Escape(name));
        }

        return table;
    }
}
