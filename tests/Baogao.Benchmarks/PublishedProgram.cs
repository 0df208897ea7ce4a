namespace Baogao.Benchmarks;

/// <summary>The program as it is installed: compiled ahead.</summary>
internal sealed record PublishedProgram(string File)
{
    public static PublishedProgram Make(string folder)
    {
        var made = MeasuredProcess.Run("dotnet", "publish", Repository.Path("src", "Baogao"), "-c", "Release", "-r", "linux-x64", "-o", folder, "-v", "q");
        return made.ExitCode == 0 ? new PublishedProgram(Path.Combine(folder, "baogao")) : throw new InvalidOperationException(made.Output);
    }

    public MeasuredProcess Build(string root, params string[] options) => MeasuredProcess.Run(File, ["build", "--root", root, .. options]);
}
