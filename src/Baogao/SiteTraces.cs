namespace Baogao;

/// <summary>What of a site is seen without reading its files, by the names in its manifest. Who adds a file, or takes one away, changes the folder.</summary>
/// <param name="site">Absolute.</param>
internal sealed class SiteTraces(string site)
{
    // Fewer are looked at in less time than a second thread takes to begin.
    private const int AtATime = 4096;

    private readonly string[] files = [.. SiteUpdate.Listed(site).Select(f => f.Path), SiteUpdate.Manifest];

    /// <summary>Length and time of each file; one that is gone is an IOException.</summary>
    public string OfFiles() => Sum(files, (sum, path) =>
    {
        var file = new FileInfo(Path.Combine(site, path));
        sum.Add(path, file.Length, file.LastWriteTimeUtc.Ticks);
    });

    /// <summary>The time of each folder.</summary>
    public string OfFolders() => Sum(FoldersOf(files), (sum, path) => sum.Add(path, 0, Directory.GetLastWriteTimeUtc(Path.Combine(site, path)).Ticks));

    /// <summary>The folders in which they stand, and those above, from the site on.</summary>
    public static IReadOnlyCollection<string> FoldersOf(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var path in files)
        {
            for (var end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
            {
            }
        }

        return folders;
    }

    private static string Sum(IReadOnlyCollection<string> paths, Action<TraceSum, string> add)
    {
        if (paths.Count <= AtATime)
        {
            return SumOf(paths, add).ToString();
        }

        var all = new TraceSum();
        foreach (var part in Ahead.Select(paths.Chunk(AtATime), some => SumOf(some, add)))
        {
            all.Add(part);
        }

        return all.ToString();
    }

    private static TraceSum SumOf(IEnumerable<string> paths, Action<TraceSum, string> add)
    {
        var sum = new TraceSum();
        foreach (var path in paths)
        {
            add(sum, path);
        }

        return sum;
    }
}
