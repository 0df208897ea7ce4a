namespace Baogao;

/// <summary>
/// Takes away a site whose place another has taken: the files that its manifest names, and the folders that are empty then. Whatever else stands there
/// somebody has put there while the new one was built.
/// </summary>
/// <param name="old">The folder of the site that goes.</param>
/// <param name="folder">The folder of the one that has its place.</param>
internal sealed class SiteRemoval(string old, string folder)
{
    private const int AtATime = 2048;

    /// <returns>The files of others that stood in it: their paths below the new site, where they are now.</returns>
    public IReadOnlyList<string> Run()
    {
        string[] files = [.. SiteUpdate.Listed(old).Select(f => f.Path), .. SiteUpdate.Kept];
        var folders = SiteTraces.FoldersOf(files);
        // Through a folder that became a link nothing is deleted: it leads elsewhere.
        var links = folders.AsParallel().Where(f => new DirectoryInfo(In(old, f)).LinkTarget is not null).ToList();
        bool IsOurs(string path) => !links.Exists(link => path == link || path.StartsWith($"{link}/", StringComparison.Ordinal));
        Ahead.Each(files.Where(IsOurs).Chunk(AtATime), some => Each(some, File.Delete));
        foreach (var level in folders.Where(f => f.Length > 0 && IsOurs(f)).GroupBy(f => f.Count(c => c == '/')).OrderByDescending(g => g.Key))
        {
            Ahead.Each(level.Chunk(AtATime), some => Each(some, Directory.Delete));
        }

        var ours = files.Append(SiteUpdate.Manifest).ToHashSet(StringComparer.Ordinal);
        var left = SiteUpdate.Standing(old).ToLookup(f => !f.IsLink && ours.Contains(f.Path));
        List<string> found = [.. left[false].Select(f => Bring(f.Path))];
        // What could not be deleted says why now. The manifest goes last: by it the next run goes on where this one ends.
        foreach (var file in left[true].OrderBy(f => f.Path == SiteUpdate.Manifest))
        {
            File.Delete(In(old, file.Path));
        }

        Directory.Delete(old, recursive: true);
        return found;
    }

    // What is gone already is no matter; a folder that holds something stays.
    private void Each(string[] paths, Action<string> delete)
    {
        foreach (var path in paths)
        {
            BuildMemory.Attempt(
                () =>
                {
                    delete(In(old, path));
                    return true;
                },
                out _);
        }
    }

    private string Bring(string file)
    {
        var path = Enumerable.Range(0, int.MaxValue).Select(i => i == 0 ? file : $"{file}.{i}").First(p => !Path.Exists(In(folder, p)));
        Directory.CreateDirectory(Path.GetDirectoryName(In(folder, path))!);
        if (new FileInfo(In(old, file)).LinkTarget is { } target)
        {
            File.CreateSymbolicLink(In(folder, path), target);
            File.Delete(In(old, file));
        }
        else
        {
            File.Move(In(old, file), In(folder, path));
        }

        return path;
    }

    private static string In(string root, string path) => Path.Combine(root, path);
}
