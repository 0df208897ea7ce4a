using System.Diagnostics;

namespace Baogao.Benchmarks;

/// <summary>One run of the program as a process of its own.</summary>
/// <param name="PeakBytes">The most memory it held at once (resident set).</param>
internal sealed record MeasuredProcess(int ExitCode, TimeSpan Wall, long PeakBytes, string Output)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(2);

    public static MeasuredProcess Baogao(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "baogao.dll");
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(Poll))
        {
            peak = Math.Max(peak, Peak(process));
        }

        return new MeasuredProcess(process.ExitCode, clock.Elapsed, peak, output.Result + errors.Result);
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks.
            return 0;
        }
    }
}
