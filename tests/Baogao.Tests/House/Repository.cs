namespace Baogao.Tests.House;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Found = new(Find);

    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() => Read("src/Baogao"));

    public static string Root => Found.Value;

    /// <summary>The program's own C# files.</summary>
    public static IReadOnlyList<SourceFile> Program => Files.Value;

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IReadOnlyList<SourceFile> Read(string folder)
    {
        var full = Path.Combine(Root, folder);
        return
        [
            .. Directory.EnumerateFiles(full, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(full, file).Replace('\\', '/'), File: file))
                .Where(f => !f.Path.StartsWith("bin/", StringComparison.Ordinal) && !f.Path.StartsWith("obj/", StringComparison.Ordinal))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new SourceFile(f.Path, File.ReadAllText(f.File))),
        ];
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests do not stand in the repository");
    }
}
