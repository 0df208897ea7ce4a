using System.IO.Enumeration;
using Baogao.Text;

namespace Baogao;

/// <summary>
/// Puts a complete new site in the place of the old one. What has not changed is the same file under both, and so keeps its time and its
/// place on the disk. On Linux the two folders change places in one step; elsewhere by two renames; a folder that cannot be renamed, such as
/// a mount point, gets the changed files one by one. What a killed run has begun of the latter two, the next one finishes.
/// </summary>
internal sealed class SiteUpdate
{
    private const string Prefix = ".baogao-";
    private const int LinkedAtATime = 2048;

    private static readonly string[] Work = [Prefix + "new", Prefix + "ready", Prefix + "old", Prefix + "lock"];

    /// <summary>What of the site Baogao made, in the form of sha256sum.</summary>
    public const string Manifest = ".baogao-manifest";

    /// <summary>What may stand in the folder beside the site.</summary>
    public static readonly IReadOnlyList<string> Kept = [".gitkeep"];

    private readonly string folder;
    private readonly bool isMountPoint;
    private readonly string ready;
    private readonly string old;

    /// <param name="folder">Absolute, without a closing separator.</param>
    public SiteUpdate(string folder)
    {
        this.folder = folder;
        isMountPoint = DriveInfo.GetDrives().Any(d => Path.TrimEndingDirectorySeparator(d.RootDirectory.FullName) == folder);
        (Growing, ready, old, Lock) = (OnTheSameDisk("new"), OnTheSameDisk("ready"), OnTheSameDisk("old"), OnTheSameDisk("lock"));
    }

    /// <summary>Where the new site grows: its changed files and the whole new manifest.</summary>
    public string Growing { get; }

    public string Lock { get; }

    /// <summary>Another run builds, or one was killed.</summary>
    public bool IsUnderWay => new[] { Growing, ready, old }.Any(Directory.Exists) || File.Exists(Lock);

    /// <summary>The files that a site's manifest names; none where there is no manifest.</summary>
    public static IEnumerable<ListedFile> Listed(string folder)
    {
        var list = Path.Combine(folder, Manifest);
        return File.Exists(list) ? SiteManifest.Parse(File.ReadLines(list)) : [];
    }

    /// <summary>Every file below a folder that its manifest does not name. A link is always foreign: it leads elsewhere.</summary>
    public static IReadOnlyList<string> Foreign(string folder)
    {
        // By their whole names: a file that is taken for one of ours is lost.
        var known = Listed(folder).Select(f => f.Path).Concat(Kept).Append(Manifest).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Standing(folder)
                .Where(e => (e.IsLink || !known.Contains(e.Path)) && !Work.Contains(e.Path.Split('/')[0]))
                .Select(e => e.Path)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every file below a folder, and every link, which is not followed; the folders in it are read on all cores.</summary>
    public static IEnumerable<StandingFile> Standing(string folder) =>
        Ahead.Select(Parts(folder, depth: 2), part => Below(folder, part).ToList()).SelectMany(files => files);

    // A site of many reports is wide below zh and en.
    private static IEnumerable<Part> Parts(string folder, int depth) => depth == 0
        ? [new Part(folder, IsWhole: true)]
        : new DirectoryInfo(folder).EnumerateDirectories().Where(d => d.LinkTarget is null).SelectMany(d => Parts(d.FullName, depth - 1)).Prepend(new Part(folder, IsWhole: false));

    private static FileSystemEnumerable<StandingFile> Below(string root, Part part) =>
        new(
            part.Folder,
            (ref FileSystemEntry e) => new StandingFile(string.Concat(e.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar), e.Directory.Length > root.Length ? "/" : "", e.FileName).Replace(Path.DirectorySeparatorChar, '/'), IsLink(ref e)),
            new EnumerationOptions { RecurseSubdirectories = part.IsWhole, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory || IsLink(ref e),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsLink(ref e),
        };

    /// <summary>Finishes what a killed run has begun, and takes away what it left.</summary>
    public void Recover()
    {
        if (File.Exists(Path.Combine(ready, Manifest)))
        {
            Apply();
        }

        if (!Directory.Exists(folder) && File.Exists(Path.Combine(old, Manifest)))
        {
            Directory.Move(old, folder);
        }

        Clear();
    }

    /// <returns>The times of its folders, from before anyone could know them: who adds a file from now on changes one. Null where they are not known.</returns>
    public string? Put()
    {
        if (!Directory.Exists(folder))
        {
            var first = new SiteTraces(Growing).OfFolders();
            Directory.Move(Growing, folder);
            return first;
        }

        if (!isMountPoint)
        {
            Complete();
            var folders = new SiteTraces(Growing).OfFolders();
            // Whenever it is killed, what is to be taken away stands where it is looked for.
            Directory.Move(Growing, old);
            if (SystemCalls.Exchange(old, folder))
            {
                return folders;
            }

            Directory.Move(old, Growing);
        }

        Directory.Move(Growing, ready);
        if (!isMountPoint && TryMoveAway())
        {
            Directory.Move(ready, folder);
        }
        else
        {
            Apply();
        }

        return null;
    }

    /// <summary>Takes away the site whose place another has taken.</summary>
    /// <returns>As <see cref="SiteRemoval.Run"/> says.</returns>
    public IReadOnlyList<string> RemoveOld() => Directory.Exists(old) ? new SiteRemoval(old, folder).Run() : [];

    /// <summary>Takes away whatever of ours stands beside the folder.</summary>
    public void Clear()
    {
        // A swap that failed halfway is finished by the next run.
        if (File.Exists(Path.Combine(ready, Manifest)))
        {
            return;
        }

        RemoveOld();
        foreach (var left in new[] { Growing, ready }.Where(Directory.Exists))
        {
            Remove(left);
        }
    }

    /// <summary>A folder with all that is in it, on all cores: a site of a hundred reports has fifty thousand folders.</summary>
    public static void Remove(string path)
    {
        Ahead.Each(new DirectoryInfo(path).EnumerateDirectories().Where(d => d.LinkTarget is null).SelectMany(d => Directory.EnumerateDirectories(d.FullName)).ToList(), below => Directory.Delete(below, recursive: true));
        Directory.Delete(path, recursive: true);
    }

    private void Complete()
    {
        var paths = Listed(Growing).Select(f => f.Path).Concat(Kept.Where(k => File.Exists(Path.Combine(folder, k))));
        Ahead.Each(paths.Chunk(LinkedAtATime), Complete);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Growing, File.GetUnixFileMode(folder));
        }
    }

    // What was written anew has its name already.
    private void Complete(string[] paths)
    {
        var parent = "";
        foreach (var path in paths)
        {
            var (from, to) = (Path.Combine(folder, path), Path.Combine(Growing, path));
            if (Path.GetDirectoryName(to)! is var needed && needed != parent)
            {
                Directory.CreateDirectory(needed);
                parent = needed;
            }

            if (!SystemCalls.Link(from, to) && !File.Exists(to))
            {
                File.Copy(from, to);
            }
        }
    }

    // Not where another program holds it open on Windows, nor in a lower layer of a container.
    private bool TryMoveAway()
    {
        try
        {
            Directory.Move(folder, old);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // File by file, the manifest last: as long as it is there, something is left to do.
    private void Apply()
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(ready, folder);
            return;
        }

        RemoveObsolete();
        foreach (var file in Directory.EnumerateFiles(ready, "*", SearchOption.AllDirectories).Where(f => f != Path.Combine(ready, Manifest)).ToList())
        {
            var target = Path.Combine(folder, Path.GetRelativePath(ready, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
        }

        File.Move(Path.Combine(ready, Manifest), Path.Combine(folder, Manifest), overwrite: true);
    }

    private void RemoveObsolete()
    {
        var kept = Listed(ready).Select(f => StableHash.Of(f.Path)).ToHashSet();
        foreach (var (path, _) in Listed(folder).Where(f => !kept.Contains(StableHash.Of(f.Path))).ToList())
        {
            var file = Path.Combine(folder, path);
            if (File.Exists(file))
            {
                File.Delete(file);
                RemoveEmpty(Path.GetDirectoryName(file)!);
            }
        }
    }

    private void RemoveEmpty(string parent)
    {
        while (parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any())
        {
            Directory.Delete(parent);
            parent = Path.GetDirectoryName(parent)!;
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    // Beside the folder; but what stands beside a mount point is on another disk.
    private string OnTheSameDisk(string what) => isMountPoint
        ? Path.Combine(folder, Prefix + what)
        : Path.Combine(Path.GetDirectoryName(folder) ?? folder, $".{Path.GetFileName(folder)}{Prefix}{what}");

    /// <param name="IsWhole">With all that is below it; else its own files only.</param>
    private sealed record Part(string Folder, bool IsWhole);
}

/// <summary>A file below a folder, or a link.</summary>
/// <param name="Path">From that folder on, with forward slashes.</param>
internal sealed record StandingFile(string Path, bool IsLink);
