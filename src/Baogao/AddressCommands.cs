using System.CommandLine;
using System.Globalization;
using Baogao.Diagnostics;

namespace Baogao;

/// <summary>baogao addresses: the ledger of what was published where.</summary>
internal static class AddressCommands
{
    private static readonly Argument<string?> Report = new("REPORT") { Description = "The report's address, xuhui-2013, for it and its place's indicators; without it, everything", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<DateOnly> Date = new("--date")
    {
        Description = "The day of the change, 2013-01-27",
        DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Today),
        CustomParser = result =>
        {
            if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                result.AddError($"'{result.Tokens[0].Value}' is no day: write it as 2013-01-27");
            }

            return day;
        },
        HelpName = "DAY",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would change, and write nothing" };

    public static Command Of(Option<string> root)
    {
        var accept = new Command("accept", "Record which addresses are new, and what became of those whose words changed") { Report, Date, DryRun, root };
        accept.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var dry = parsed.GetValue(DryRun);
            foreach (var line in new AddressAcceptance(parsed.GetValue(root)!, diagnostics).Run(parsed.GetValue(Report), parsed.GetValue(Date), dry).SelectMany(a => a.Lines(dry)))
            {
                Console.Out.WriteLine(line);
            }

            return CommandLine.Finish(diagnostics, quiet: true);
        });
        return new Command("addresses", "The ledger of every address that was ever published") { accept };
    }
}
