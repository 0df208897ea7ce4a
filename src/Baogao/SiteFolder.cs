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
    private static readonly string[] NotOurs = [".gitkeep"];

    private readonly string folder;
    private readonly string growing;
    private readonly string ready;
    private readonly HashSet<ulong> written = [];
    private readonly string shown;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, IncrementalHash> unfinished = new(StringComparer.Ordinal);
    private readonly StreamWriter manifest;
    private string lastParent = "";
    private bool broken;

    private SiteFolder(string folder, string shown, DiagnosticBag diagnostics)
    {
        (this.folder, this.shown, this.diagnostics) = (folder, shown, diagnostics);
        (growing, ready) = (Beside(folder, "new"), Beside(folder, "ready"));
        manifest = new StreamWriter(Path.Combine(growing, SiteUpdate.Manifest)) { NewLine = "\n" };
    }

    /// <param name="shown">The folder as the user named it, for messages.</param>
    /// <returns>Null when nothing may or can be written there.</returns>
    public static SiteFolder? Begin(string folder, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            Recover(folder);
            if (HoldsForeignFiles(folder, shown, diagnostics))
            {
                return null;
            }

            Remove(Beside(folder, "new"));
            Directory.CreateDirectory(Beside(folder, "new"));
            return new SiteFolder(folder, shown, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
            return null;
        }
    }

    public void Write(SiteFile file)
    {
        if (broken)
        {
            return;
        }

        try
        {
            if (file.Piece != Piece.Next && !written.Add(StableHash.Of(file.Path)))
            {
                diagnostics.Add(Problems.PathTwice(file.Path));
                return;
            }

            if (IsUnchanged(file))
            {
                Register(file);
                return;
            }

            var path = Path.Combine(growing, file.Path);
            var parent = Path.GetDirectoryName(path)!;
            if (parent != lastParent)
            {
                Directory.CreateDirectory(parent);
                lastParent = parent;
            }

            // All of it is written at once: a buffer would only copy it.
            using var stream = new FileStream(path, file.Piece == Piece.Next ? FileMode.Append : FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(file.Content.Span);
            Register(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            broken = true;
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
        }
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public void Replace()
    {
        try
        {
            FinishManifest();
            if (Directory.Exists(folder))
            {
                Directory.Move(growing, ready);
                SiteUpdate.Apply(ready, folder);
            }
            else
            {
                Directory.Move(growing, folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.OutputNotWritable(shown, Reason(e)));
        }
    }

    /// <summary>Takes away what is left of a site that was not completed.</summary>
    public void Dispose()
    {
        manifest.Dispose();
        foreach (var hash in unfinished.Values)
        {
            hash.Dispose();
        }

        Remove(growing);
    }

    // Compared as it is on the disk: who changed a page by hand gets the right one back.
    private bool IsUnchanged(SiteFile file)
    {
        var old = new FileInfo(Path.Combine(folder, file.Path));
        return file.Piece == Piece.Whole && old.Exists && old.Length == file.Content.Length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }

    // A file that comes in pieces is hashed piece by piece; its line is written at the end.
    private void Register(SiteFile file)
    {
        if (file.Piece == Piece.Whole)
        {
            manifest.WriteLine($"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {file.Path}");
            return;
        }

        if (!unfinished.TryGetValue(file.Path, out var hash))
        {
            unfinished[file.Path] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }

        hash.AppendData(file.Content.Span);
    }

    private void FinishManifest()
    {
        foreach (var (path, hash) in unfinished.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            manifest.WriteLine($"{Convert.ToHexStringLower(hash.GetHashAndReset())}  {path}");
        }

        manifest.Dispose();
    }

    // Killed while the new site took its place: it is complete, and is finished now.
    private static void Recover(string folder)
    {
        if (Directory.Exists(Beside(folder, "ready")) && Directory.Exists(folder))
        {
            SiteUpdate.Apply(Beside(folder, "ready"), folder);
        }

        Remove(Beside(folder, "ready"));
    }

    private static bool HoldsForeignFiles(string folder, string shown, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        var known = SiteUpdate.Listed(folder).Concat(NotOurs).Append(SiteUpdate.Manifest).ToHashSet(StringComparer.Ordinal);
        var foreign = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !known.Contains(f))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (foreign.Count > 0)
        {
            diagnostics.Add(Problems.ForeignFile(shown, foreign[0], foreign.Count - 1));
        }

        return foreign.Count > 0;
    }

    private static string Beside(string folder, string what) =>
        Path.Combine(Path.GetDirectoryName(folder) ?? folder, $".{Path.GetFileName(folder)}.baogao-{what}");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The system's own words name paths of this machine and differ between systems.
    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "a part of its path is missing or is a file",
        _ => "the disk is full or broken, or a file stands where a folder should be",
    };
}
