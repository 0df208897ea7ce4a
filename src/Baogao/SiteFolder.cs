using Baogao.Diagnostics;
using Baogao.Model;
using Microsoft.Win32.SafeHandles;

namespace Baogao;

/// <summary>
/// The folder that the site is written to. What is new grows beside the old site and takes its place only when it is complete;
/// the old one is touched only if every file in it is one that Baogao made.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    // The numbers by which Linux, macOS and Windows say that another process holds a file.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    private readonly SiteUpdate update;
    private readonly FileStream held;
    private readonly string shown;
    private readonly DiagnosticBag diagnostics;
    private readonly SiteManifest manifest;
    private readonly OldSite before;
    private readonly TraceSum traces = new();
    private readonly List<(string Path, FileTrace Trace)> finished = [];
    private string lastParent = "";
    private int changed;
    private bool isAsBefore;
    private bool broken;

    private SiteFolder(string folder, SiteUpdate update, FileStream held, string shown, DiagnosticBag diagnostics)
    {
        (this.update, this.held, this.shown, this.diagnostics) = (update, held, shown, diagnostics);
        manifest = new SiteManifest(InNew(SiteUpdate.Manifest));
        before = new OldSite(folder, shown, diagnostics);
    }

    /// <summary>Of the site that was put in its place, as <see cref="SiteUpdate.Put"/> says.</summary>
    public string? Folders { get; private set; }

    /// <summary>The files that came in pieces, as they will stand.</summary>
    public IReadOnlyList<(string Path, FileTrace Trace)> Finished => finished;

    /// <param name="shown">The folder as the user named it, for messages.</param>
    /// <param name="isAsLeft">Whether it is known that no file was added since a build; null to look at all.</param>
    /// <returns>Null when nothing may or can be written there.</returns>
    public static SiteFolder? Begin(string folder, string shown, DiagnosticBag diagnostics, Func<bool>? isAsLeft = null)
    {
        FileStream? held = null;
        try
        {
            folder = Resolved(folder);
            var update = new SiteUpdate(folder);
            Directory.CreateDirectory(Path.GetDirectoryName(folder) ?? folder);
            held = new FileStream(update.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            update.Recover();
            if (Directory.Exists(folder) && isAsLeft?.Invoke() != true && SiteUpdate.Foreign(folder) is { Count: > 0 } foreign)
            {
                diagnostics.Add(Problems.ForeignFile(shown, foreign[0], foreign.Count - 1));
            }
            else
            {
                Directory.CreateDirectory(update.Growing);
                return new SiteFolder(folder, update, held, shown, diagnostics);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(held is null && InUse.Contains(e.HResult) ? Problems.OutputBusy(shown) : Problems.OutputNotWritable(shown, Reason(e)));
        }

        held?.Dispose();
        return null;
    }

    /// <param name="file">Its path must be safe and, but for pieces, no other's.</param>
    /// <returns>As it will stand; null of a piece, and where nothing can be written.</returns>
    public FileTrace? Write(SiteFile file)
    {
        if (broken)
        {
            return null;
        }

        try
        {
            if (file.Piece != Piece.Whole)
            {
                return file.Kept is { } kept ? KeepPieces(file.Path, kept.Trace) : WritePiece(file);
            }

            var hash = file.Hash;
            return Noted(file.Path, file.Kept?.Trace ?? before.Same(file.Path, hash) ?? WriteNew(file, hash));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Break(e);
            return null;
        }
    }

    /// <summary>Files of a place that stand as an earlier build left them.</summary>
    public void Keep(PlaceFiles standing)
    {
        if (broken)
        {
            return;
        }

        try
        {
            foreach (var (path, hash) in standing.Paths.Zip(standing.Hashes))
            {
                manifest.Add(path, hash);
            }

            traces.Add(standing.Traces);
        }
        catch (IOException e)
        {
            Break(e);
        }
    }

    /// <summary>All files are written. Says what of the old site a person has changed and will be lost.</summary>
    /// <returns>Number, length and time of all files as they will stand; empty where something could not be written.</returns>
    public string Finish()
    {
        if (broken)
        {
            return "";
        }

        try
        {
            foreach (var (path, hash) in manifest.Finish())
            {
                var trace = before.Same(path, hash) is { } same ? TakeBack(path, same) : TraceOf(path, hash);
                traces.Add(path, trace);
                finished.Add((path, trace));
            }

            before.SayWhatIsLost(manifest);
            var standing = changed == 0 ? before.SameManifest(InNew(SiteUpdate.Manifest)) : null;
            traces.Add(SiteUpdate.Manifest, standing ?? TraceOf(SiteUpdate.Manifest, ""));
            isAsBefore = standing is not null;
            return traces.ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Break(e);
            return "";
        }
    }

    /// <summary>Puts the new site in the place of the old one; where nothing has changed, nothing is touched.</summary>
    /// <returns>Whether another site stands there now.</returns>
    public bool Replace()
    {
        try
        {
            if (!isAsBefore)
            {
                Folders = update.Put();
                // What cannot be removed now, the next run removes.
                _ = Try(() => update.RemoveOld().ToList().ForEach(path => diagnostics.Add(Problems.FileOfOthers(Path.Combine(shown, path).Replace('\\', '/')))));
                return true;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
        }

        return false;
    }

    /// <summary>Takes away the old site, or what is left of a new one that was not completed.</summary>
    public void Dispose()
    {
        // On a full disk its last lines cannot be written.
        _ = Try(manifest.Dispose);
        // What cannot be removed now, the next run removes.
        _ = Try(update.Clear);
        held.Dispose();
    }

    private void Break(Exception e)
    {
        broken = true;
        diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
    }

    private static bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string InNew(string path) => Path.Combine(update.Growing, path);

    private FileTrace Noted(string path, FileTrace trace)
    {
        manifest.Add(path, trace.Hash);
        traces.Add(path, trace);
        return trace;
    }

    private FileTrace WriteNew(SiteFile file, string hash)
    {
        // Closed before its time is read: Windows may set it then.
        using (var handle = Open(file.Path, FileMode.CreateNew))
        {
            RandomAccess.Write(handle, file.Content.Span, 0);
        }

        changed++;
        return TraceOf(file.Path, hash);
    }

    private FileTrace KeepPieces(string path, FileTrace trace)
    {
        manifest.Keep(path, trace.Hash);
        traces.Add(path, trace);
        return trace;
    }

    private FileTrace? WritePiece(SiteFile file)
    {
        using var handle = Open(file.Path, file.Piece == Piece.Next ? FileMode.Open : FileMode.CreateNew);
        RandomAccess.Write(handle, file.Content.Span, RandomAccess.GetLength(handle));
        changed += file.Piece == Piece.Next ? 0 : 1;
        manifest.Add(file);
        return null;
    }

    private SafeFileHandle Open(string name, FileMode mode)
    {
        var path = InNew(name);
        var parent = Path.GetDirectoryName(path)!;
        if (parent != lastParent)
        {
            Directory.CreateDirectory(parent);
            lastParent = parent;
        }

        // Nobody else knows of the folder: to lock each file would be two more calls of the system.
        return File.OpenHandle(path, mode, FileAccess.Write, FileShare.ReadWrite);
    }

    private FileTrace TraceOf(string path, string hash) => OldSite.TraceOf(new FileInfo(InNew(path)), hash);

    // Whether a file that comes in pieces has changed shows only at its end.
    private FileTrace TakeBack(string path, FileTrace standing)
    {
        File.Delete(InNew(path));
        changed--;
        return standing;
    }

    /// <returns>Absolute; of a link the folder that it leads to: the site is swapped there.</returns>
    public static string Resolved(string folder)
    {
        var named = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return named.LinkTarget is null ? named.FullName : Path.TrimEndingDirectorySeparator(named.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    // The system's own words name paths of this machine and differ between systems.
    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "a part of its path is missing or is a file",
        _ => "the disk is full or broken, or a file stands where a folder should be",
    };
}
