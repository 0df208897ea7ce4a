using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Baogao.Benchmarks;

/// <summary>Imports and builds every report of a folder, as a maintainer of an archive would, into a folder of its own that is deleted at the end.</summary>
internal static partial class ReportPool
{
    // A pipe says that it is 80 columns wide, and would break names.
    private const int TableWidth = 100;

    private static readonly string[] Kinds = [".txt", ".md", ".html", ".htm", ".docx", ".csv"];

    public static int Run(string folder)
    {
        using var root = new Scratch();
        Repository.CopySeeds(root.Path);
        var clock = Stopwatch.StartNew();
        var ids = Import(folder, root.Path).ToList();
        var imported = clock.Elapsed;
        CommandLine.Run(["addresses", "accept", "--root", root.Path]);
        var build = MeasuredProcess.Baogao("build", "--root", root.Path);
        Console.WriteLine(build.Output.Trim());
        Print([.. ids.Select(id => ReportCounts.Read(root.Path, id))]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{ids.Count} reports imported in {imported.TotalSeconds:0.0} s, built in {build.Wall.TotalSeconds:0.0} s, {build.PeakBytes / 1e6:0} MB at most, exit code {build.ExitCode}"));
        return build.ExitCode;
    }

    public static IEnumerable<string> Import(string folder, string root)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Kinds.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal))
        {
            if (Id(Path.GetFileNameWithoutExtension(file), taken) is { } id)
            {
                var code = CommandLine.Run(["import", file, "--id", id, "--root", root]);
                if (code == 0)
                {
                    yield return id;
                }
                else
                {
                    Console.WriteLine($"{file}: import ended with {code}");
                }
            }
        }
    }

    // "county-gaotang-2021", "national-prc-2008-gbk" → gaotang-2021, prc-2008; a second one of a year is prc-2008-2.
    private static string? Id(string name, HashSet<string> taken)
    {
        if (NamedByPlaceAndYear().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var id = match.Groups["id"].Value;
        for (var copy = 2; !taken.Add(id); copy++)
        {
            id = $"{match.Groups["id"].Value}-{copy}";
        }

        return id;
    }

    private static void Print(IReadOnlyList<ReportCounts> reports)
    {
        var table = new Table().AddColumns("report", "headings", "sentences", "pledges", "numbers", "figures", "unknown");
        foreach (var r in reports)
        {
            table.AddRow(r.Id, Text(r.Headings), Text(r.Sentences), Text(r.Pledges), Text(r.Numbers), Text(r.Figures), Text(r.Unknown));
        }

        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, TableWidth);
        AnsiConsole.Write(table);
        var unknown = reports.Sum(r => r.Unknown);
        Console.WriteLine($"{unknown} of {reports.Sum(r => r.Numbers)} numbers are unaccounted for");
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:[a-z]+-)?(?<id>[a-z]+-\d{4})(?:-[a-z]+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedByPlaceAndYear();
}
