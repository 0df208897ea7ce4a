using System.Globalization;

namespace Baogao.Benchmarks;

/// <summary>Builds an archive of N reports, whole process, with the time that each stage worked.</summary>
internal static class ArchiveBuild
{
    public static int Run(int reports, string? texts)
    {
        using var scratch = new Scratch();
        var program = PublishedProgram.Make(scratch["program"]);
        Archive.Write(Directory.CreateDirectory(scratch["archive"]).FullName, reports, Original.All(texts));
        var run = program.Build(scratch["archive"], "--timings");
        var pages = Directory.EnumerateFiles(scratch["archive"], "*.html", SearchOption.AllDirectories).Count();
        Console.WriteLine(run.Output.Trim());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Wall.TotalSeconds:0.0} s, {run.Cpu.TotalSeconds:0.0} s of processor, {pages / run.Wall.TotalSeconds:#,0} pages a second, {run.PeakBytes / 1e6:0} MB at most"));
        return run.ExitCode;
    }
}
