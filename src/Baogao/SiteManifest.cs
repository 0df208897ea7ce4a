using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>What of a site Baogao made, in the form of sha256sum: a hash and a path a line, in the order in which the files were made.</summary>
internal sealed class SiteManifest : IDisposable
{
    private const int HashLength = 64;
    private const string Between = "  ";

    private readonly MemoryStream lines = new();
    private readonly HashSet<ulong> paths = [];
    private readonly SortedDictionary<string, IncrementalHash> unfinished = new(StringComparer.Ordinal);

    /// <summary>Only lines that are one, and paths that stay below the site: the file may have been changed by anyone.</summary>
    public static IEnumerable<(string Path, string Hash)> Parse(IEnumerable<string> lines) =>
        from line in lines
        where line.Length > HashLength + Between.Length && line.AsSpan(HashLength).StartsWith(Between) && SafePath.Is(line[(HashLength + Between.Length)..])
        select (line[(HashLength + Between.Length)..], line[..HashLength]);

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Half of a hash is enough to tell files apart, and little enough to be kept for each.</summary>
    public static UInt128 Mark(string hash) =>
        UInt128.TryParse(hash.AsSpan(0, HashLength / 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mark) ? mark : 0;

    public bool Names(string path) => paths.Contains(StableHash.Of(path));

    // A file that comes in pieces is hashed piece by piece; its line is written at the end.
    public void Add(SiteFile file)
    {
        paths.Add(StableHash.Of(file.Path));
        if (file.Piece == Piece.Whole)
        {
            Line(file.Path, file.Hash);
            return;
        }

        if (!unfinished.TryGetValue(file.Path, out var hash))
        {
            unfinished[file.Path] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }

        hash.AppendData(file.Content.Span);
    }

    /// <summary>Ends the files that came in pieces.</summary>
    /// <returns>Their paths and hashes.</returns>
    public IReadOnlyList<(string Path, string Hash)> Finish()
    {
        var finished = unfinished.Select(u => (Path: u.Key, Hash: Convert.ToHexStringLower(u.Value.GetHashAndReset()))).ToList();
        finished.ForEach(f => Line(f.Path, f.Hash));
        return finished;
    }

    public byte[] ToBytes() => lines.ToArray();

    public void Dispose()
    {
        lines.Dispose();
        foreach (var hash in unfinished.Values)
        {
            hash.Dispose();
        }
    }

    private void Line(string path, string hash) => lines.Write(Encoding.UTF8.GetBytes($"{hash}{Between}{path}\n"));
}
