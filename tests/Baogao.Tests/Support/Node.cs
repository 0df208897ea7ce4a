using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Support;

/// <summary>The page's scripts, run by Node as a browser runs them.</summary>
internal static class Node
{
    public static readonly string Assets = Path.Combine(Repository.Root, "templates", "assets");

    /// <returns>What the script of the tests prints. Without Node the test is skipped, but not where CI runs.</returns>
    public static string Run(string script, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Baogao.Tests", script), Assets, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Start(start);
        Assert.SkipWhen(process is null, "Node is not installed: the page's scripts are not tested");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Result;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            return null;
        }
    }
}
