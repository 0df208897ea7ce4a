using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao;

/// <summary>A site that was built before, in a folder: its files as they stand there, in the order in which they were made.</summary>
internal static class BuiltSite
{
    public static bool Is(string folder) => File.Exists(Path.Combine(folder, SiteUpdate.Manifest));

    /// <summary>What the manifest names; a file that is missing or not the one that was written is reported.</summary>
    public static IEnumerable<SiteFile> Files(string folder, DiagnosticBag diagnostics)
    {
        foreach (var (path, hash) in SiteUpdate.Listed(folder))
        {
            if (Read(folder, path) is not { } content)
            {
                diagnostics.Add(Problems.SiteFileGone(path));
                continue;
            }

            if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash)
            {
                diagnostics.Add(Problems.SiteFileChanged(path));
            }

            yield return new SiteFile(path, content);
        }

        foreach (var foreign in SiteUpdate.Foreign(folder))
        {
            diagnostics.Add(Problems.SiteFileForeign(foreign));
        }
    }

    /// <summary>Those of its files that are wanted and are there.</summary>
    public static IEnumerable<SiteFile> Files(string folder, Func<string, bool> wanted) =>
        from listed in SiteUpdate.Listed(folder)
        where wanted(listed.Path)
        let content = Read(folder, listed.Path)
        where content is not null
        select new SiteFile(listed.Path, content);

    /// <returns>0 when there is no such file.</returns>
    public static long LengthOf(string folder, string path) => new FileInfo(Path.Combine(folder, path)) is { Exists: true } file ? file.Length : 0;

    /// <returns>Null when there is no such file.</returns>
    public static byte[]? Read(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }
}
