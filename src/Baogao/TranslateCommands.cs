using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Translating.Status;

namespace Baogao;

/// <summary>baogao translate: what translators work with.</summary>
internal sealed class TranslateCommands
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Option<string> root;
    private readonly Argument<string?> anyReport = new("REPORT") { Description = "The report's address: xuhui-2013; all reports without it", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> view = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => Text }.AcceptOnlyFromAmong(Text, Json);

    private TranslateCommands(Option<string> root) => this.root = root;

    public static Command Of(Option<string> root)
    {
        var commands = new TranslateCommands(root);
        return new Command("translate", "What translators work with: how far the English is, and files for their programs") { commands.Status() };
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
                Console.Out.Write(parsed.GetValue(view) == Json ? StatusJson.Write(reports) : StatusTable.Write(reports));
            }

            return CommandLine.Finish(diagnostics, quiet: true);
        });
        return status;
    }
}
