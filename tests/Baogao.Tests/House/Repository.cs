using Baogao.Tests.Support;

namespace Baogao.Tests.House;

/// <summary>The files that the rules look at.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() => Read("src/Baogao"));

    public static string Root => Checkout.Root;

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
}
