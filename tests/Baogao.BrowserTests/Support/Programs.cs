using System.Diagnostics;
using Xunit;

namespace Baogao.BrowserTests.Support;

/// <summary>Programs of the machine that some tests need. Where CI is set they must be there; elsewhere the tests are skipped and say what is missing.</summary>
internal static class Programs
{
    public static bool MustRun { get; } = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    /// <summary>Where CI is not set, tests that look at much look at the half of it that differs most.</summary>
    public static void NeedTime(bool core) => Assert.SkipUnless(core || MustRun, "the other half runs where CI is set: CI=true dotnet test --project tests/Baogao.BrowserTests");

    public static string? Chromium { get; } = Find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public static string? Java { get; } = Find("java");

    public static string? PdfToText { get; } = Find("pdftotext");

    public static string? Node { get; } = Find("node");

    public static string? LibreOffice { get; } = Find("soffice", "libreoffice");

    public static string? CsvJson { get; } = Find("csvjson");

    public static string? XmlLint { get; } = Find("xmllint");

    /// <summary>Skips the test without it; fails where CI is set.</summary>
    public static string Need(string? program, string missing)
    {
        Assert.False(program is null && MustRun, missing);
        Assert.SkipWhen(program is null, missing);
        return program!;
    }

    /// <summary>Runs a program on input and gives what it writes; a failure is the program's own words.</summary>
    public static async Task<string> Output(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input = default)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} ended with {process.ExitCode}\n{await said}\n{await complained}");
        return await said;
    }

    /// <summary>The first of the names that stands on PATH.</summary>
    private static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : new[] { "" };
        return names
            .SelectMany(name => folders.SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))))
            .FirstOrDefault(File.Exists);
    }
}
