namespace Baogao.Benchmarks;

/// <summary>The working copy that the benchmarks were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Everything of it that a site is made of.</summary>
    public static void CopySeeds(string root, bool withReports = false)
    {
        foreach (var file in Files("templates").Concat(Files("seeds")).Where(f => withReports || !IsOfAReport(f)))
        {
            var target = System.IO.Path.Combine(root, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(Path(file), target);
        }
    }

    private static bool IsOfAReport(string file) =>
        file.StartsWith(System.IO.Path.Combine("seeds", "reports"), StringComparison.Ordinal) || file.StartsWith(System.IO.Path.Combine("seeds", "addresses"), StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Root, f));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the benchmarks do not stand in the repository");
    }
}
