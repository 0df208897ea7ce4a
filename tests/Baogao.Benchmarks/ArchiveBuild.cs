using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading;

namespace Baogao.Benchmarks;

/// <summary>Builds an archive of N reports, whole process, with the time that each stage worked: from nothing, after one sentence of one translation has changed, and after nothing has.</summary>
internal static partial class ArchiveBuild
{
    public static int Run(int reports, string? texts)
    {
        using var scratch = new Scratch();
        var program = PublishedProgram.Make(scratch["program"]);
        var root = Directory.CreateDirectory(scratch["archive"]).FullName;
        Archive.Write(root, reports, Original.All(texts));
        var runs = new List<MeasuredProcess> { program.Build(root, "--timings") };
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Count();
        Print("from nothing", runs[^1], pages);
        ChangeOneSentence(root);
        runs.Add(program.Build(root, "--timings"));
        Print("one sentence changed", runs[^1], pages);
        runs.Add(program.Build(root, "--timings"));
        Print("nothing changed", runs[^1], pages);
        return runs.Max(r => r.ExitCode);
    }

    private static void ChangeOneSentence(string root)
    {
        var file = Directory.EnumerateFiles(Path.Combine(root, SeedPaths.Reports), "english.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.WriteAllText(file, OneSentence().Replace(File.ReadAllText(file), "$0 Indeed.", 1));
    }

    private static void Print(string what, MeasuredProcess run, int pages)
    {
        Console.WriteLine(run.Output.Trim());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {run.Wall.TotalSeconds:0.00} s, {run.Cpu.TotalSeconds:0.0} s of processor, {pages / run.Wall.TotalSeconds:#,0} pages a second, {run.PeakBytes / 1e6:0} MB at most"));
        Console.WriteLine();
    }

    [GeneratedRegex("(?<=\\ben: )[A-Z][^:#\"\n]*\\.(?=$| *})", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneSentence();
}
