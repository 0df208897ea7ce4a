using System.Globalization;

namespace Baogao.Benchmarks;

/// <summary>Builds the site of seeds/ several times, the program already compiled.</summary>
internal static class SiteBuild
{
    private const int Runs = 7;

    public static int Run()
    {
        var site = Directory.CreateTempSubdirectory("baogao-bench-");
        try
        {
            var runs = Enumerable.Range(0, Runs + 1).Select(_ => MeasuredProcess.Baogao("build", "--root", Repository.Root, "--out", site.FullName)).Skip(1).ToList();
            if (runs.Find(r => r.ExitCode != 0) is { } failed)
            {
                Console.Error.WriteLine(failed.Output);
                return failed.ExitCode;
            }

            var walls = runs.Select(r => r.Wall.TotalSeconds).Order().ToList();
            Console.WriteLine(runs[^1].Output.Trim());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wall: {walls[Runs / 2]:0.00} s (median of {Runs} runs, {walls[0]:0.00} to {walls[^1]:0.00}), memory: {runs.Max(r => r.PeakBytes) / 1e6:0} MB at most"));
            return 0;
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }
}
