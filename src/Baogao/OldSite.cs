using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>The site that stands in a folder while a new one grows beside it.</summary>
/// <param name="folder">Absolute.</param>
/// <param name="shown">The folder as the user named it, for messages.</param>
internal sealed class OldSite(string folder, string shown, DiagnosticBag diagnostics)
{
    // By paths' hashes; read where something differs.
    private readonly Lazy<Dictionary<ulong, UInt128>> made = new(() => MarksIn(folder));

    /// <summary>Compared as it is on the disk: who changed a page by hand gets the right one back.</summary>
    /// <param name="hash">Of what the file is to hold.</param>
    /// <returns>Null where it is not there, or holds something else; then it is said if a person has changed it.</returns>
    public FileTrace? Same(string path, string hash)
    {
        var old = new FileInfo(Path.Combine(folder, path));
        if (!old.Exists)
        {
            return null;
        }

        if (HashOf(old) is var found && found == hash)
        {
            return TraceOf(old, hash);
        }

        SayIfChangedByHand(path, found);
        return null;
    }

    /// <summary>Of the files that the new site has not: what a person has changed and will be lost.</summary>
    public void SayWhatIsLost(SiteManifest manifest)
    {
        foreach (var (path, _) in SiteUpdate.Listed(folder).Where(f => !manifest.Names(f.Path)))
        {
            if (new FileInfo(Path.Combine(folder, path)) is { Exists: true } file)
            {
                SayIfChangedByHand(path, HashOf(file));
            }
        }
    }

    /// <summary>Of its manifest.</summary>
    /// <returns>Null where it says something else than another.</returns>
    public FileTrace? SameManifest(string other) =>
        new FileInfo(Path.Combine(folder, SiteUpdate.Manifest)) is { Exists: true } own && HashOf(own) == HashOf(new FileInfo(other)) ? TraceOf(own, "") : null;

    public static FileTrace TraceOf(FileInfo file, string hash) => new(hash, file.Length, file.LastWriteTimeUtc.Ticks);

    private void SayIfChangedByHand(string path, string hash)
    {
        if (made.Value.TryGetValue(StableHash.Of(path), out var mark) && mark != SiteManifest.Mark(hash))
        {
            diagnostics.Add(Problems.ChangedByHand(Path.Combine(shown, path).Replace('\\', '/')));
        }
    }

    // Who joined two manifests may have left a file in it twice.
    private static Dictionary<ulong, UInt128> MarksIn(string folder)
    {
        var marks = new Dictionary<ulong, UInt128>();
        foreach (var (path, hash) in SiteUpdate.Listed(folder))
        {
            marks[StableHash.Of(path)] = SiteManifest.Mark(hash);
        }

        return marks;
    }

    private static string HashOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
