using System.Diagnostics;

namespace Baogao.Benchmarks;

/// <summary>One run of the program as a process of its own.</summary>
/// <param name="PeakBytes">The most memory it held at once (resident set).</param>
/// <param name="Cpu">Of all cores together, as far as it was seen.</param>
internal sealed record MeasuredProcess(int ExitCode, TimeSpan Wall, TimeSpan Cpu, long PeakBytes, string Output)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(2);

    public static MeasuredProcess Baogao(params string[] arguments) => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "baogao.dll"), .. arguments]);

    public static MeasuredProcess Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, cpu) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(Poll))
        {
            (peak, cpu) = Look(process) is var (bytes, used) && used > TimeSpan.Zero ? (Math.Max(peak, bytes), used) : (peak, cpu);
        }

        return new MeasuredProcess(process.ExitCode, clock.Elapsed, cpu, peak, output.Result + errors.Result);
    }

    private static (long Peak, TimeSpan Cpu) Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.PeakWorkingSet64, process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks.
            return default;
        }
    }
}
