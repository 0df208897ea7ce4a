using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;

namespace Baogao;

/// <summary>The commands and what they print: results on standard output, everything else on standard error.</summary>
public static class CommandLine
{
    internal const int Fine = 0;
    internal const int ErrorsFound = 1;
    private const int WrongUsage = 2;

    private static readonly Option<string> Root = new("--root")
    {
        Description = "The folder that holds seeds/ and templates/",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    private static readonly Option<string> Out = new("--out")
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

    private static readonly Option<string?> Site = new("--site")
    {
        Description = "A folder with a site that was built before: it is looked at as it stands, without seeds",
        HelpName = "DIR",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to print what is found; json and sarif stand on standard output",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong(Terminal.Formats);

    private static readonly Argument<string> File = new("FILE") { Description = "The report: .txt, .md, .html, .docx, or a .csv of one row" };

    private static readonly Argument<string> Report = new("REPORT") { Description = "The report's address: xuhui-2013" };

    private static readonly Argument<string> Address = new("ADDRESS") { Description = "A sentence, c1-s1-p1-n2, or a chapter or section for all of its sentences" };

    private static readonly Option<string> Documents = new("--documents")
    {
        Description = "A JSON list of {id, kind, section, zh, en}",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string> IndexOut = new("--out") { Description = "The folder to write the index to", HelpName = "DIR", Required = true };

    private static readonly Option<string> Id = new("--id")
    {
        Description = "The report's permanent address: place in pinyin and year, xuhui-2013",
        HelpName = "ID",
        Required = true,
    };

    private static readonly Argument<string> Name = new("NAME") { Description = "The folder to make, and what the site is called" };

    private static readonly Option<bool> WithTemplates = new("--templates") { Description = "Also write the templates, to change them" };

    private static readonly ImportOptions Papers = new(Id);

    public static int Run(string[] args)
    {
        var parsed = Commands().Parse(args);
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

    private static int Import(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var result = ImportCommand.Run(parsed.GetValue(Root)!, parsed.GetValue(File)!, parsed.GetValue(Id)!, Papers.Given(parsed), diagnostics);
        new Terminal(quiet: false, verbose: false).Print(diagnostics.Sorted());
        if (result is not null)
        {
            Terminal.Print(result);
            if (TranslateStatus.Known(parsed.GetValue(Root)!, parsed.GetValue(Id)!) is { Translated: > 0 } known)
            {
                Console.Error.WriteLine($"English is known for {known.Translated} of {known.Units} sentences, headings and phrases, from other reports, the glossary and memory");
            }
        }

        return diagnostics.HasErrors ? ErrorsFound : Fine;
    }

    private static int New(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var name = parsed.GetValue(Name)!.TrimEnd('/', '\\');
        if (NewCommand.Run(parsed.GetValue(Root)!, name, parsed.GetValue(WithTemplates), diagnostics))
        {
            Console.Out.WriteLine($"{name}/{SeedPaths.Publication}");
            Console.Error.WriteLine($"'baogao build --root {name}' builds the site of its example; 'baogao import FILE --id PLACE-YEAR --root {name}' adds a report of your own");
        }

        return Finish(diagnostics, quiet: false);
    }

    private static int Explain(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var lines = ExplainCommand.Run(parsed.GetValue(Root)!, parsed.GetValue(Report)!, parsed.GetValue(Address)!, diagnostics);
        foreach (var line in lines)
        {
            Console.Out.WriteLine(line);
        }

        return Finish(diagnostics, quiet: true);
    }

    private static int Index(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var count = IndexCommand.Run(parsed.GetValue(Root)!, parsed.GetValue(Documents)!, parsed.GetValue(IndexOut)!, diagnostics);
        var code = Finish(diagnostics, quiet: false);
        if (code == Fine)
        {
            Console.Error.WriteLine($"{count} documents indexed");
        }

        return code;
    }

    /// <summary>Prints what was found, at the end of a command.</summary>
    /// <returns>The command's exit code.</returns>
    internal static int Finish(DiagnosticBag diagnostics, bool quiet)
    {
        new Terminal(quiet, verbose: false).Print(diagnostics.Sorted());
        return diagnostics.HasErrors ? ErrorsFound : Fine;
    }

    private static int Check(ParseResult parsed)
    {
        if (parsed.GetValue(Site) is not { } site)
        {
            return Build(parsed, null);
        }

        var diagnostics = new DiagnosticBag();
        var result = new SiteCheck(site, diagnostics).Run(parsed.GetValue(BaseUrl), parsed.GetValue(Strict));
        new Terminal(parsed.GetValue(Quiet), verbose: false).Print(result, diagnostics.Sorted(), parsed.GetValue(Format)!);
        return result.Failed ? ErrorsFound : Fine;
    }

    private static int Build(ParseResult parsed, string? output)
    {
        var options = new BuildOptions(RootFolder.Find(parsed.GetValue(Root)!), output, parsed.GetValue(BaseUrl), parsed.GetValue(Strict), parsed.GetValue(MinTranslated));
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

        return result.Failed ? ErrorsFound : Fine;
    }

    private static RootCommand Commands()
    {
        Id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } id && !ProvenanceReader.IsReportId(id))
            {
                result.AddError($"'{id}' cannot be a report's address: write place and year in ASCII, xuhui-2013");
            }
        });
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
        var build = new Command("build", "Build the site from seeds and templates") { Root, Out, BaseUrl, Strict, MinTranslated, Format, Quiet, Verbose, Timings };
        build.SetAction(p => Build(p, p.GetValue(Out)));
        var check = new Command("check", "Do all that build does, but write nothing; or look at a site that was built before") { Root, Site, BaseUrl, Strict, MinTranslated, Format, Quiet, Verbose, Timings };
        check.SetAction(Check);
        var make = new Command("new", "Make a folder of seeds, with a report as an example") { Name, WithTemplates, Root };
        make.SetAction(New);
        var import = new Command("import", "Make a report's seeds from a file") { File, Id, Root };
        foreach (var option in Papers.All)
        {
            import.Add(option);
        }

        import.SetAction(Import);
        var explain = new Command("explain", "Say how a sentence was read, and why") { Report, Address, Root };
        explain.SetAction(Explain);
        var index = new Command("index", "Write the search index of any list of documents") { Documents, IndexOut, Root };
        index.SetAction(Index);
        return new RootCommand("Baogao turns Chinese government work reports into open data and a bilingual website.") { make, build, check, import, explain, index, TranslateCommands.Of(Root), AddressCommands.Of(Root), DiffCommand.Command(), ServeCommand.Of(Root, Out) };
    }
}
