using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao;

/// <summary>
/// The folder that the site is written to. The new site grows beside the old one and takes its place only when it is complete;
/// the old one is replaced only if every file in it is one that Baogao made.
/// </summary>
public sealed class SiteFolder : IDisposable
{
    /// <summary>What of the site Baogao made, in the form of sha256sum.</summary>
    private const string Manifest = ".baogao-manifest";

    private static readonly string[] NotOurs = [".gitkeep"];

    private readonly string folder;
    private readonly string growing;
    private readonly string replaced;
    private readonly string shown;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, IncrementalHash> unfinished = new(StringComparer.Ordinal);
    private readonly StreamWriter manifest;
    private bool broken;

    private SiteFolder(string folder, string shown, DiagnosticBag diagnostics)
    {
        (this.folder, this.shown, this.diagnostics) = (folder, shown, diagnostics);
        (growing, replaced) = (Beside(folder, "new"), Beside(folder, "old"));
        manifest = new StreamWriter(Path.Combine(growing, Manifest)) { NewLine = "\n" };
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
            var path = Path.Combine(growing, file.Path);
            if (file.Piece != Piece.Next && File.Exists(path))
            {
                diagnostics.Add(Problems.PathTwice(file.Path));
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, file.Piece == Piece.Next ? FileMode.Append : FileMode.CreateNew);
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
            foreach (var name in NotOurs.Where(name => File.Exists(Path.Combine(folder, name))))
            {
                File.Copy(Path.Combine(folder, name), Path.Combine(growing, name));
            }

            if (Directory.Exists(folder))
            {
                Directory.Move(folder, replaced);
            }

            Directory.Move(growing, folder);
            Remove(replaced);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Recover(folder);
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

    // Killed between the two moves, the old site stands beside its place.
    private static void Recover(string folder)
    {
        if (!Directory.Exists(folder) && Directory.Exists(Beside(folder, "old")))
        {
            Directory.Move(Beside(folder, "old"), folder);
        }

        Remove(Beside(folder, "old"));
    }

    private static bool HoldsForeignFiles(string folder, string shown, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        var list = Path.Combine(folder, Manifest);
        var ours = File.Exists(list) ? File.ReadLines(list).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 2)..]) : [];
        var known = ours.Concat(NotOurs).Append(Manifest).ToHashSet(StringComparer.Ordinal);
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
