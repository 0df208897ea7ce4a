using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>
/// The folder that the site is written to. What is new grows beside the old site and takes its place only when it is complete;
/// the old one is touched only if every file in it is one that Baogao made.
/// </summary>
public sealed class SiteFolder : IDisposable
{
    // The numbers by which Linux, macOS and Windows say that another process holds a file.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    private readonly string folder;
    private readonly SiteUpdate update;
    private readonly FileStream held;
    private readonly string shown;
    private readonly DiagnosticBag diagnostics;
    private readonly SiteManifest manifest = new();
    private readonly Dictionary<ulong, UInt128> before;
    private string lastParent = "";
    private int changed;
    private bool broken;

    private SiteFolder(string folder, SiteUpdate update, FileStream held, string shown, DiagnosticBag diagnostics)
    {
        (this.folder, this.update, this.held, this.shown, this.diagnostics) = (folder, update, held, shown, diagnostics);
        before = SiteUpdate.Listed(folder).ToDictionary(f => StableHash.Of(f.Path), f => SiteManifest.Mark(f.Hash));
    }

    /// <param name="shown">The folder as the user named it, for messages.</param>
    /// <returns>Null when nothing may or can be written there.</returns>
    public static SiteFolder? Begin(string folder, string shown, DiagnosticBag diagnostics)
    {
        FileStream? held = null;
        try
        {
            folder = Resolved(folder);
            var update = new SiteUpdate(folder);
            Directory.CreateDirectory(Path.GetDirectoryName(folder) ?? folder);
            held = new FileStream(update.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            update.Recover();
            if (Directory.Exists(folder) && SiteUpdate.Foreign(folder) is { Count: > 0 } foreign)
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
    public void Write(SiteFile file)
    {
        if (broken)
        {
            return;
        }

        try
        {
            if (file.Kept is null && !IsUnchanged(file))
            {
                WriteNew(file);
            }

            manifest.Add(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            broken = true;
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
        }
    }

    /// <summary>All files are written. Says what of the old site a person has changed and will be lost.</summary>
    public void Finish()
    {
        if (broken)
        {
            return;
        }

        try
        {
            foreach (var (path, hash) in manifest.Finish())
            {
                TakeBackUnchanged(path, hash);
            }

            foreach (var (path, _) in SiteUpdate.Listed(folder).Where(f => !manifest.Names(f.Path)))
            {
                SayIfChangedByHand(path);
            }

            File.WriteAllBytes(Path.Combine(update.Growing, SiteUpdate.Manifest), manifest.ToBytes());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            broken = true;
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
        }
    }

    /// <summary>Puts the new site in the place of the old one; where nothing has changed, nothing is touched.</summary>
    /// <returns>Whether another site stands there now.</returns>
    public bool Replace()
    {
        try
        {
            var list = Path.Combine(folder, SiteUpdate.Manifest);
            if (changed > 0 || !File.Exists(list) || !File.ReadAllBytes(list).AsSpan().SequenceEqual(manifest.ToBytes()))
            {
                update.Put();
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
        manifest.Dispose();
        _ = TryClear();
        held.Dispose();
    }

    // What cannot be removed now, the next run removes.
    private bool TryClear()
    {
        try
        {
            update.Clear();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void WriteNew(SiteFile file)
    {
        var path = Path.Combine(update.Growing, file.Path);
        var parent = Path.GetDirectoryName(path)!;
        if (parent != lastParent)
        {
            Directory.CreateDirectory(parent);
            lastParent = parent;
        }

        // Nobody else knows of the folder: to lock each file would be two more calls of the system.
        using var handle = File.OpenHandle(path, file.Piece == Piece.Next ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, file.Content.Span, file.Piece == Piece.Next ? RandomAccess.GetLength(handle) : 0);
        changed += file.Piece == Piece.Next ? 0 : 1;
    }

    // Compared as it is on the disk: who changed a page by hand gets the right one back.
    private bool IsUnchanged(SiteFile file)
    {
        var old = new FileInfo(Path.Combine(folder, file.Path));
        if (file.Piece != Piece.Whole || !old.Exists)
        {
            return false;
        }

        var content = File.ReadAllBytes(old.FullName);
        if (content.AsSpan().SequenceEqual(file.Content.Span))
        {
            return true;
        }

        SayIfChangedByHand(file.Path, SiteManifest.HashOf(content));
        return false;
    }

    // Whether a file that comes in pieces has changed shows only at its end.
    private void TakeBackUnchanged(string path, string hash)
    {
        var old = Path.Combine(folder, path);
        if (!File.Exists(old))
        {
            return;
        }

        if (HashOfFile(old) is var written && written == hash)
        {
            File.Delete(Path.Combine(update.Growing, path));
            changed--;
        }
        else
        {
            SayIfChangedByHand(path, written);
        }
    }

    private void SayIfChangedByHand(string path)
    {
        if (Path.Combine(folder, path) is var file && File.Exists(file))
        {
            SayIfChangedByHand(path, HashOfFile(file));
        }
    }

    private void SayIfChangedByHand(string path, string hash)
    {
        if (before.GetValueOrDefault(StableHash.Of(path)) is var mark && mark != SiteManifest.Mark(hash))
        {
            diagnostics.Add(Problems.ChangedByHand(Path.Combine(shown, path).Replace('\\', '/')));
        }
    }

    private static string HashOfFile(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    // Of a link the folder that it leads to: the site is swapped there.
    private static string Resolved(string folder)
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
