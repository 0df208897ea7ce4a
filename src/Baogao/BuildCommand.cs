using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao build and check: the site, or all that is wrong with it.</summary>
internal static class BuildCommand
{
    public static readonly Option<string> Out = new("--out")
    {
        Description = "The folder to write the site to, below the root unless absolute",
        DefaultValueFactory = _ => "site",
        HelpName = "DIR",
    };

    private static readonly Option<string?> BaseUrl = new("--base-url")
    {
        Description = "Where the site will stand, instead of the publication's own base address",
        HelpName = "URL",
    };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Warnings fail the build" };

    private static readonly Option<bool> Quiet = new("--quiet") { Description = "Print errors only" };

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Name each report as it is read" };

    private static readonly Option<bool> Timings = new("--timings") { Description = "Say how long each stage worked" };

    private static readonly Option<int?> MinTranslated = new("--min-translated")
    {
        Description = "How much of each report must have English, in per cent",
        HelpName = "N",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to print what is found; json and sarif stand on standard output",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong(Terminal.Formats);

    static BuildCommand()
    {
        BaseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } url && !Publication.IsBaseUrl(url))
            {
                result.AddError($"'{url}' is no base address: write http(s)://host/ or http(s)://host/folder/");
            }
        });
        MinTranslated.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 100)
            {
                result.AddError("--min-translated is per cent: write 0 to 100");
            }
        });
    }

    public static Command Build()
    {
        var build = new Command("build", "Build the site from seeds and templates") { CommandLine.Root, Out, BaseUrl, Strict, MinTranslated, Format, Quiet, Verbose, Timings };
        build.SetAction(parsed => Run(parsed, parsed.GetValue(Out)));
        return build;
    }

    public static Command Check()
    {
        Option<string?> site = new("--site") { Description = "A folder with a site that was built before: it is looked at as it stands, without seeds", HelpName = "DIR" };
        var check = new Command("check", "Do all that build does, but write nothing; or look at a site that was built before") { CommandLine.Root, site, BaseUrl, Strict, MinTranslated, Format, Quiet, Verbose, Timings };
        check.SetAction(parsed => parsed.GetValue(site) is { } built ? Check(parsed, built) : Run(parsed, null));
        return check;
    }

    private static int Check(ParseResult parsed, string site)
    {
        var diagnostics = new DiagnosticBag();
        var result = new SiteCheck(site, diagnostics).Run(parsed.GetValue(BaseUrl), parsed.GetValue(Strict));
        new Terminal(parsed.GetValue(Quiet), verbose: false).Print(result, diagnostics.Sorted(), parsed.GetValue(Format)!);
        return result.Failed ? CommandLine.ErrorsFound : CommandLine.Fine;
    }

    private static int Run(ParseResult parsed, string? output)
    {
        var options = new BuildOptions(RootFolder.Find(parsed.GetValue(CommandLine.Root)!), output, parsed.GetValue(BaseUrl), parsed.GetValue(Strict), parsed.GetValue(MinTranslated));
        var terminal = new Terminal(parsed.GetValue(Quiet), parsed.GetValue(Verbose));
        var diagnostics = new DiagnosticBag();
        var memory = BuildMemory.Of(options);
        var known = memory?.Recall();
        var result = known ?? terminal.WithProgress(progress => new Pipeline(options, diagnostics, progress).Run());
        terminal.Print(result, diagnostics.Sorted(), parsed.GetValue(Format)!);
        foreach (var line in parsed.GetValue(Timings) ? Terminal.Timings(result) : [])
        {
            Console.Error.WriteLine(line);
        }

        if (known is null && diagnostics.Sorted().Count == 0)
        {
            memory?.Keep(result);
        }

        return result.Failed ? CommandLine.ErrorsFound : CommandLine.Fine;
    }
}
