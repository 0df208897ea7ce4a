using System.Globalization;

namespace Baogao.Benchmarks;

/// <summary>Builds the site of seeds/ several times with the program as it is installed: from nothing, and after nothing has changed.</summary>
internal static class SiteBuild
{
    private const int Runs = 7;

    public static int Run()
    {
        using var scratch = new Scratch();
        var program = PublishedProgram.Make(scratch["program"]);
        Repository.CopySeeds(Directory.CreateDirectory(scratch["root"]).FullName, withReports: true);
        var clean = Enumerable.Range(0, Runs + 1).Select(i => program.Build(scratch["root"], "--out", scratch[$"site{i}"])).Skip(1).ToList();
        var again = Enumerable.Range(0, Runs).Select(_ => program.Build(scratch["root"], "--out", scratch["site0"])).ToList();
        Console.WriteLine(clean[^1].Output.Trim());
        Print("from nothing", clean);
        Print("no change", again);
        return clean.Concat(again).Max(r => r.ExitCode);
    }

    private static void Print(string what, List<MeasuredProcess> runs)
    {
        var walls = runs.Select(r => r.Wall.TotalSeconds).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-13} {walls[Runs / 2]:0.00} s (median of {Runs} runs, {walls[0]:0.00} to {walls[^1]:0.00}), {runs[^1].Cpu.TotalSeconds:0.00} s of processor, {runs.Max(r => r.PeakBytes) / 1e6:0} MB at most"));
    }
}
