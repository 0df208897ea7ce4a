using Baogao.Reading;
using Baogao.Text;

namespace Baogao;

/// <summary>What a site is made from: each seed and template by a hash of its content, a report's with its folder.</summary>
internal sealed class InputHashes
{
    private readonly ILookup<string, Input> files;

    private InputHashes(IEnumerable<Input> files) => this.files = files.ToLookup(f => GroupOf(f.Path));

    /// <summary>Folders of reports, and every other file by its own path.</summary>
    public IEnumerable<string> Groups => files.Select(f => f.Key);

    public static InputHashes Read(string root)
    {
        string[] paths = [.. RootFolder.Inputs.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))];
        Array.Sort(paths, StringComparer.Ordinal);
        return new(paths.Select(path => new Input(Path.GetRelativePath(root, path).Replace('\\', '/'), HashOf(path))));
    }

    /// <summary>One hash of the files of some groups, their names with them, and of what else matters.</summary>
    public string Of(IEnumerable<string> groups, params IEnumerable<string> others) => Hash(groups.SelectMany(g => files[g]), others);

    /// <summary>One hash of all files of a name, wherever they stand.</summary>
    public string Of(string name) => Hash(files.SelectMany(g => g).Where(f => f.Path.EndsWith($"/{name}", StringComparison.Ordinal)), []);

    private static string Hash(IEnumerable<Input> files, IEnumerable<string> others) =>
        ContentHash.HexOf(files.SelectMany(f => new[] { f.Path, f.Hash }).Concat(others));

    // seeds/reports/xuhui-2013/source.txt → seeds/reports/xuhui-2013
    private static string GroupOf(string path) =>
        path.StartsWith(SeedPaths.Report(""), StringComparison.Ordinal) && path.IndexOf('/', SeedPaths.Report("").Length) is > 0 and var end ? path[..end] : path;

    private static string HashOf(string path)
    {
        using var content = File.OpenRead(path);
        return ContentHash.HexOf(content);
    }

    private sealed record Input(string Path, string Hash);
}
