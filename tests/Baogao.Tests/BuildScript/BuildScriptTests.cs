using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Management.Automation;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.BuildScript;

/// <summary>PATH belongs to the whole process: no other test may start a program while it is changed.</summary>
[CollectionDefinition("PATH of the process", DisableParallelization = true)]
public sealed class ProcessPath;

/// <summary>build.ps1 runs in PowerShell's own engine, with a dotnet first on PATH that only writes down how it was called.</summary>
[Collection("PATH of the process")]
public sealed class BuildScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "build.ps1");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_script_has_no_syntax_error()
    {
        Parser.ParseFile(Script, out _, out var errors);
        Assert.Empty(errors.Select(e => $"{e.Extent.StartLineNumber}:{e.Extent.StartColumnNumber}: {e.Message}"));
    }

    [Fact]
    public void A_syntax_error_would_be_seen()
    {
        Parser.ParseInput("switch ($Task) { 'build' {", out _, out var errors);
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData(null, "run --project {root}/src/Baogao -- build --root {root}")]
    [InlineData("build", "run --project {root}/src/Baogao -- build --root {root}")]
    [InlineData("check", "run --project {root}/src/Baogao -- check --root {root}")]
    [InlineData("test", "test --solution {root}/Baogao.slnx")]
    [InlineData("bench", "run --project {root}/tests/Baogao.Benchmarks -c Release")]
    [InlineData("clean", "clean {root}/Baogao.slnx")]
    public void Each_task_is_one_call_of_dotnet(string? task, string arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for dotnet is a shell script");
        Assert.Equal(0, Run(task, exitCode: 0));
        Assert.Equal([arguments.Replace("{root}", Repository.Root, StringComparison.Ordinal).Split(' ')], Calls());
    }

    [Theory]
    [InlineData("build", 1)]
    [InlineData("build", 2)]
    [InlineData("check", 1)]
    [InlineData("test", 8)]
    [InlineData("clean", 1)]
    public void The_exit_code_is_passed_on(string task, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for dotnet is a shell script");
        Assert.Equal(code, Run(task, code));
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("build;clean")]
    [InlineData("")]
    public void Another_task_is_refused_and_nothing_is_run(string task)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for dotnet is a shell script");
        var refusal = Assert.ThrowsAny<ParameterBindingException>(() => Run(task, exitCode: 0));
        Assert.Equal("Task", refusal.ParameterName);
        Assert.Empty(Calls());
    }

    private int Run(string? task, int exitCode)
    {
        var before = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", $"{StandIn(exitCode)}:{before}");
        try
        {
            return Invoke(task);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", before);
        }
    }

    private static int Invoke(string? task)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddCommand(Script);
        if (task is not null)
        {
            shell.AddArgument(task);
        }

        shell.Invoke();
        return (int)runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
    }

    // Each call is a line of the log, its arguments apart by tabs.
    private string StandIn(int exitCode)
    {
        folder.Write("bin/dotnet", $"#!/bin/sh\nfor a; do printf '%s\\t' \"$a\" >> '{folder["calls"]}'; done\nprintf '\\n' >> '{folder["calls"]}'\nexit {exitCode}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["bin/dotnet"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder["bin"];
    }

    private IEnumerable<string[]> Calls() =>
        File.Exists(folder["calls"]) ? folder.Read("calls").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\t').Split('\t')) : [];
}
