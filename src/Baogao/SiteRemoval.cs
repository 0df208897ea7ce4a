namespace Baogao;

/// <summary>
/// Takes away a site whose place another has taken: the files that its manifest names, and its folders. Whatever else stands there
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
        // Through a folder that became a link nothing is deleted: it leads elsewhere.
        var links = SiteTraces.FoldersOf(Ours).Where(f => new DirectoryInfo(In(old, f)).LinkTarget is not null).ToList();
        Ahead.Each(Ours.Where(file => !links.Exists(link => file.StartsWith($"{link}/", StringComparison.Ordinal))).Chunk(AtATime), Delete);
        var left = SiteUpdate.Standing(old).Where(f => f.Path != SiteUpdate.Manifest).ToDictionary(f => f.Path, StringComparer.Ordinal);
        // What could not be deleted says why now.
        foreach (var file in left.Count > 0 ? Ours.Where(f => left.TryGetValue(f, out var standing) && !standing.IsLink).ToHashSet(StringComparer.Ordinal) : [])
        {
            File.Delete(In(old, file));
            left.Remove(file);
        }

        List<string> found = [.. left.Keys.Order(StringComparer.Ordinal).Select(Bring)];
        // The manifest goes last: by it the next run goes on where this one ends.
        File.Delete(In(old, SiteUpdate.Manifest));
        SiteUpdate.Remove(old);
        return found;
    }

    // Read again each time: of a national archive there are millions.
    private IEnumerable<string> Ours => SiteUpdate.Listed(old).Select(f => f.Path).Concat(SiteUpdate.Kept);

    // What is gone already is no matter, and what cannot be deleted is tried again.
    private void Delete(string[] files)
    {
        foreach (var file in files)
        {
            BuildMemory.Attempt(
                () =>
                {
                    File.Delete(In(old, file));
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
