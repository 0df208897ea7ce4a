using Baogao.Text;

namespace Baogao;

/// <summary>
/// Puts a complete new site in the place of the old one, file by file: what has not changed stays, and so keeps its time and its place on the disk.
/// Once begun it is finished, by the next run if this one is killed.
/// </summary>
internal static class SiteUpdate
{
    /// <summary>What of the site Baogao made, in the form of sha256sum.</summary>
    public const string Manifest = ".baogao-manifest";

    /// <summary>The files that a site's manifest names; none where there is no manifest.</summary>
    public static IEnumerable<string> Listed(string folder)
    {
        var list = Path.Combine(folder, Manifest);
        return File.Exists(list) ? File.ReadLines(list).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 2)..]) : [];
    }

    /// <param name="ready">The changed files and the whole new manifest, which is moved last.</param>
    public static void Apply(string ready, string folder)
    {
        if (File.Exists(Path.Combine(ready, Manifest)))
        {
            RemoveObsolete(ready, folder);
            foreach (var file in Directory.EnumerateFiles(ready, "*", SearchOption.AllDirectories).Where(f => f != Path.Combine(ready, Manifest)).ToList())
            {
                var target = Path.Combine(folder, Path.GetRelativePath(ready, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(file, target, overwrite: true);
            }

            File.Move(Path.Combine(ready, Manifest), Path.Combine(folder, Manifest), overwrite: true);
        }

        Directory.Delete(ready, recursive: true);
    }

    private static void RemoveObsolete(string ready, string folder)
    {
        var kept = Listed(ready).Select(path => StableHash.Of(path)).ToHashSet();
        foreach (var path in Listed(folder).Where(path => !kept.Contains(StableHash.Of(path))).ToList())
        {
            var file = Path.Combine(folder, path);
            if (File.Exists(file))
            {
                File.Delete(file);
                RemoveEmpty(Path.GetDirectoryName(file)!, folder);
            }
        }
    }

    private static void RemoveEmpty(string parent, string folder)
    {
        while (parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any())
        {
            Directory.Delete(parent);
            parent = Path.GetDirectoryName(parent)!;
        }
    }
}
