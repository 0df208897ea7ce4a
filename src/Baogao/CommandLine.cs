using System.CommandLine;
using Baogao.Diagnostics;

namespace Baogao;

/// <summary>The commands and what they print: results on standard output, everything else on standard error.</summary>
public static class CommandLine
{
    internal const int Fine = 0;
    internal const int ErrorsFound = 1;
    private const int WrongUsage = 2;

    internal static readonly Option<string> Root = new("--root")
    {
        Description = "The folder that holds seeds/ and templates/",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    // In the order of help.
    private static readonly Maker[] Makers =
    [
        new("new", NewCommand.Command),
        new("build", BuildCommand.Build),
        new("check", BuildCommand.Check),
        new("import", ImportCommand.Command),
        new("explain", ExplainCommand.Command),
        new("index", IndexCommand.Command),
        new("translate", () => TranslateCommands.Of(Root)),
        new("addresses", () => AddressCommands.Of(Root)),
        new("diff", DiffCommand.Command),
        new("serve", () => ServeCommand.Of(Root, BuildCommand.Out)),
    ];

    public static int Run(string[] args)
    {
        var parsed = Commands(args).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine("'baogao --help' lists the commands and options.");
            return WrongUsage;
        }

        return parsed.Invoke();
    }

    /// <summary>Prints what was found, at the end of a command.</summary>
    /// <returns>The command's exit code.</returns>
    internal static int Finish(DiagnosticBag diagnostics, bool quiet)
    {
        new Terminal(quiet, verbose: false).Print(diagnostics.Sorted());
        return diagnostics.HasErrors ? ErrorsFound : Fine;
    }

    // Where one is named, the others need not be made.
    private static RootCommand Commands(string[] args)
    {
        var root = new RootCommand("Baogao turns Chinese government work reports into open data and a bilingual website.");
        var named = Array.FindAll(Makers, m => m.Name == args.FirstOrDefault());
        foreach (var maker in named.Length > 0 ? named : Makers)
        {
            root.Add(maker.Make());
        }

        return root;
    }

    private sealed record Maker(string Name, Func<Command> Make);
}
