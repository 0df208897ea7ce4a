using System.Globalization;

namespace Baogao.Benchmarks;

/// <summary>Baogao from raw text, with everything that it makes, against Hugo, which renders as many pages of the same words: A B A B.</summary>
internal static class HugoRace
{
    private const int Pairs = 5;

    public static int Run(int reports, string? texts)
    {
        using var scratch = new Scratch();
        var program = PublishedProgram.Make(scratch["program"]);
        Archive.Write(Directory.CreateDirectory(scratch["archive"]).FullName, reports, Original.All(texts));
        if (program.Build(scratch["archive"]) is { ExitCode: not 0 } failed)
        {
            Console.Error.WriteLine(failed.Output);
            return failed.ExitCode;
        }

        var pages = HugoSite.Write(scratch["archive/site"], scratch["hugo"]);
        var (ours, theirs) = (new List<MeasuredProcess>(), new List<MeasuredProcess>());
        for (var pair = 0; pair < Pairs; pair++)
        {
            // A new folder each time: where many files have just been deleted, ext4 is slow to make others.
            ours.Add(program.Build(scratch["archive"], "--out", scratch[$"site{pair}"]));
            theirs.Add(MeasuredProcess.Run("hugo", "--quiet", "--source", scratch["hugo"], "--destination", scratch[$"public{pair}"]));
        }

        var (baogao, hugo) = (Median(ours), Median(theirs));
        Console.WriteLine(ours[^1].Output.Trim());
        Print("Baogao, from text", pages, baogao, ours);
        Print("Hugo, rendering", pages, hugo, theirs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Baogao's pages a second are {hugo / baogao:0.00} times Hugo's"));
        return theirs.Max(r => r.ExitCode);
    }

    private static void Print(string name, int pages, double median, List<MeasuredProcess> runs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} {pages:#,0} pages, {median:0.00} s (median of {runs.Count}), {pages / median:#,0} pages a second, {runs[^1].Cpu.TotalSeconds:0.0} s of processor, {runs.Max(r => r.PeakBytes) / 1e6:0} MB at most"));

    private static double Median(List<MeasuredProcess> runs) => runs.Select(r => r.Wall.TotalSeconds).Order().ElementAt(runs.Count / 2);
}
