using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Translating.Status;

namespace Baogao;

/// <summary>baogao translate: what translators work with.</summary>
internal sealed class TranslateCommands
{
    private readonly Option<string> root;

    private readonly Argument<string?> anyReport = new("REPORT") { Description = "The report's address: xuhui-2013; all reports without it", Arity = ArgumentArity.ZeroOrOne };

    private readonly Argument<string> report = new("REPORT") { Description = "The report's address: xuhui-2013" };

    private readonly Option<string> view = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");

    private readonly Option<string> format = new Option<string>("--format") { Description = "The kind of file", Required = true }.AcceptOnlyFromAmong("po", "xliff", "tmx");

    private readonly Option<string?> output = new("--out") { Description = "The file to write, instead of standard output", HelpName = "FILE" };

    private readonly Argument<string> file = new("FILE") { Description = "A PO, XLIFF (1.2, 2.0) or TMX file" };

    private readonly Option<string?> ofReport = new("--report") { Description = "The report's address, for a file that does not name it", HelpName = "ID" };

    private readonly Option<string?> by = new Option<string?>("--by") { Description = "Who made the English of the file, whatever it says of itself" }.AcceptOnlyFromAmong("human", "machine");

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would change, and write nothing" };

    private readonly Option<bool> glossary = new("--glossary") { Description = "Terms are to be called what seeds/glossary.yaml calls them" };

    private TranslateCommands(Option<string> root) => this.root = root;

    public static Command Of(Option<string> root)
    {
        var commands = new TranslateCommands(root);
        return new Command("translate", "What translators work with: how far the English is, and files for their programs") { commands.Status(), commands.Export(), commands.Import(), commands.Check() };
    }

    private Command Status()
    {
        var status = new Command("status", "Say how much of each report and section has English, and what is left to do") { anyReport, view, root };
        status.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var reports = TranslateStatus.Run(parsed.GetValue(root)!, parsed.GetValue(anyReport), diagnostics);
            if (reports.Count > 0)
            {
                Console.Out.Write(parsed.GetValue(view) == "json" ? StatusJson.Write(reports) : StatusTable.Write(reports));
            }

            return CommandLine.Finish(diagnostics, quiet: true);
        });
        return status;
    }

    private Command Export()
    {
        var export = new Command("export", "Write a report's words and their English for a translator's program") { report, format, output, root };
        export.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var text = TranslateExport.Run(parsed.GetValue(root)!, parsed.GetValue(report)!, parsed.GetValue(format)!, diagnostics);
            if (text is not null && parsed.GetValue(output) is { } file)
            {
                TranslateExport.Write(file, text, diagnostics);
            }
            else
            {
                Console.Out.Write(text);
            }

            return CommandLine.Finish(diagnostics, quiet: false);
        });
        return export;
    }

    private Command Import()
    {
        var import = new Command("import", "Take what a translator wrote into the report's english.yaml") { file, ofReport, by, dryRun, root };
        import.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            TranslationState? maker = parsed.GetValue(by) is { } name ? Terms.Parse<TranslationState>(name) : null;
            var dry = parsed.GetValue(dryRun);
            if (new TranslateImport(parsed.GetValue(root)!, diagnostics).Run(parsed.GetValue(file)!, parsed.GetValue(ofReport), maker, dry) is { } taken)
            {
                Terminal.Print(taken, dry);
            }

            return CommandLine.Finish(diagnostics, quiet: false);
        });
        return import;
    }

    private Command Check()
    {
        var check = new Command("check", "Say where the numbers of a translation are not those of its Chinese, in a file of any program, of any text") { file, view, glossary, root };
        check.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            if (TranslateCheck.Run(parsed.GetValue(root)!, parsed.GetValue(file)!, parsed.GetValue(glossary), diagnostics) is not { } found)
            {
                return CommandLine.Finish(diagnostics, quiet: false);
            }

            Console.Out.Write(parsed.GetValue(view) == "json" ? CheckedFileText.WriteJson(found) : CheckedFileText.Write(found));
            return found.Findings.Count == 0 ? CommandLine.Fine : CommandLine.ErrorsFound;
        });
        return check;
    }
}
