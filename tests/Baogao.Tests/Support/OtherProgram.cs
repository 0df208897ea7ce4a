using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Baogao.Tests.Support;

/// <summary>What tests need of the machine. Where it is absent they are skipped, and fail where CI is set: .ci/run installs it.</summary>
internal static class OtherProgram
{
    /// <summary>Runs a program, which must say nothing and end well.</summary>
    public static void Accepts(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <returns>The path.</returns>
    public static string File(string path, string package)
    {
        if (!System.IO.File.Exists(path))
        {
            Absent($"{path} of the Debian package {package}");
        }

        return path;
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Absent(program);
            throw;
        }
    }

    private static void Absent(string what)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null or "", $"{what} is not installed; .ci/run installs it");
        Assert.Fail($"{what} is not installed, though CI is set: .ci/run installs it");
    }
}
