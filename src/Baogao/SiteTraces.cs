using Baogao.Text;

namespace Baogao;

/// <summary>What of a site is seen without reading its files, by the names in its manifest. Who adds a file, or takes one away, changes the folder.</summary>
/// <param name="site">Absolute.</param>
internal sealed class SiteTraces(string site)
{
    // Fewer are looked at in less time than a second thread takes to begin.
    private const int AtATime = 4096;

    // Read again each time: of a national archive there are millions.
    private IEnumerable<string> Files => SiteUpdate.Listed(site).Select(f => f.Path).Append(SiteUpdate.Manifest);

    /// <summary>Length and time of each file; one that is gone is an IOException.</summary>
    public string OfFiles() => Of(Files).ToString();

    /// <summary>Length and time of some of its files; one that is gone is an IOException.</summary>
    public TraceSum Of(IEnumerable<string> files) => Sum(files, (sum, path) =>
    {
        var file = new FileInfo(Path.Combine(site, path));
        sum.Add(path, file.Length, file.LastWriteTimeUtc.Ticks);
    });

    /// <summary>The time of each folder.</summary>
    public string OfFolders() => Sum(FoldersOf(Files), (sum, path) => sum.Add(path, 0, Directory.GetLastWriteTimeUtc(Path.Combine(site, path)).Ticks)).ToString();

    /// <summary>Whether somebody has made a folder in it: what is put there changes none of the others.</summary>
    public bool HasOtherFolders() => Directory.EnumerateDirectories(site, "*", SearchOption.AllDirectories).Count() >= FoldersOf(Files).Count();

    /// <summary>The folders in which they stand, and those above, from the site on, which is one of them.</summary>
    public static IEnumerable<string> FoldersOf(IEnumerable<string> files)
    {
        var seen = new NameSet();
        yield return "";
        foreach (var path in files)
        {
            for (var folder = Above(path); folder.Length > 0 && seen.Add(StableHash.Of(folder)); folder = Above(folder))
            {
                yield return folder;
            }
        }
    }

    private static string Above(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static TraceSum Sum(IEnumerable<string> paths, Action<TraceSum, string> add)
    {
        var all = new TraceSum();
        foreach (var part in Ahead.Select(paths.Chunk(AtATime), some => SumOf(some, add), some => some.Length == AtATime))
        {
            all.Add(part);
        }

        return all;
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
