using System.Diagnostics;
using Baogao.Tests.Support;

namespace Baogao.Tests.CommandLine;

/// <summary>The program run as a user runs it: a process of its own.</summary>
internal sealed record Cli(int ExitCode, string Out, string Error)
{
    public static Cli Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    public static Cli Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "baogao.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Cli(process.ExitCode, output, error.Result);
    }

    public static Cli Run(TempFolder folder, params string[] arguments) => Run(folder.Path, arguments);
}
