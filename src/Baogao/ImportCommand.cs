using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Importing;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao import: a file becomes the seeds of a report.</summary>
internal static class ImportCommand
{
    public static Command Command()
    {
        Argument<string> file = new("FILE") { Description = "The report: .txt, .md, .html, .docx, or a .csv of one row" };
        Option<string> id = new("--id") { Description = "The report's permanent address: place in pinyin and year, xuhui-2013", HelpName = "ID", Required = true };
        id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !ProvenanceReader.IsReportId(given))
            {
                result.AddError($"'{given}' cannot be a report's address: write place and year in ASCII, xuhui-2013");
            }
        });
        var papers = new ImportOptions(id);
        var import = new Command("import", "Make a report's seeds from a file") { file, id, CommandLine.Root };
        foreach (var option in papers.All)
        {
            import.Add(option);
        }

        import.SetAction(parsed => Run(parsed.GetValue(CommandLine.Root)!, parsed.GetValue(file)!, parsed.GetValue(id)!, papers.Given(parsed)));
        return import;
    }

    private static int Run(string root, string file, string id, Papers given)
    {
        var diagnostics = new DiagnosticBag();
        var result = Run(root, file, id, given, diagnostics);
        new Terminal(quiet: false, verbose: false).Print(diagnostics.Sorted());
        if (result is not null)
        {
            Terminal.Print(result);
            if (TranslateStatus.Known(root, id) is { Translated: > 0 } known)
            {
                Console.Error.WriteLine($"English is known for {known.Translated} of {known.Units} sentences, headings and phrases, from other reports, the glossary and memory");
            }
        }

        return diagnostics.HasErrors ? CommandLine.ErrorsFound : CommandLine.Fine;
    }

    /// <returns>What was written; null when nothing was.</returns>
    public static ImportResult? Run(string root, string file, string id, Papers given, DiagnosticBag diagnostics)
    {
        var folder = new RootFolder(root);
        var report = SeedPaths.Report(id);
        if (folder.HasFolder(report))
        {
            diagnostics.Add(Problems.ReportExists(report));
            return null;
        }

        var (place, year) = ProvenanceReader.PlaceAndYear(id);
        var request = new ImportRequest(file, id, place, year, SeedPaths.Source(id), given);
        return new RootFolder(".").ReadBytes(file, diagnostics) is { } bytes
            && Importer.Import(request, bytes, diagnostics) is { } imported
            && folder.WriteNew(report, SeedPaths.Importing(id), [("source.txt", imported.Source), ("provenance.yaml", imported.Provenance)], diagnostics)
            ? new ImportResult([SeedPaths.Source(id), SeedPaths.Provenance(id)], imported.LeftOut)
            : null;
    }
}

/// <param name="Files">Relative to the root.</param>
internal sealed record ImportResult(IReadOnlyList<string> Files, IReadOnlyList<LeftOut> LeftOut);
