using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>What of a site Baogao made, in the form of sha256sum: a hash and a path a line, in the order in which the files were made.</summary>
/// <param name="file">It is written as they come.</param>
internal sealed class SiteManifest(string file) : IDisposable
{
    private const int HashLength = 64;
    private const string Between = "  ";
    private const int BufferSize = 1 << 16;

    private readonly FileStream lines = new(file, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize);
    private readonly NameSet paths = new();
    private readonly SortedDictionary<string, IncrementalHash> unfinished = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Hash)> standing = [];

    /// <summary>Only lines that are one, and paths that stay below the site: the file may have been changed by anyone.</summary>
    public static IEnumerable<ListedFile> Parse(IEnumerable<string> lines) =>
        from line in lines
        where line.Length > HashLength + Between.Length && line.AsSpan(HashLength).StartsWith(Between) && SafePath.Is(line.AsSpan(HashLength + Between.Length))
        select new ListedFile(line[(HashLength + Between.Length)..], line[..HashLength]);

    /// <summary>Half of a hash is enough to tell files apart, and little enough to be kept for each.</summary>
    public static UInt128 Mark(string hash) =>
        UInt128.TryParse(hash.AsSpan(0, HashLength / 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mark) ? mark : 0;

    public bool Names(string path) => paths.Contains(StableHash.Of(path));

    // A file that comes in pieces is hashed piece by piece; its line is written at the end.
    public void Add(SiteFile piece)
    {
        paths.Add(StableHash.Of(piece.Path));
        if (!unfinished.TryGetValue(piece.Path, out var hash))
        {
            unfinished[piece.Path] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }

        hash.AppendData(piece.Content.Span);
    }

    public void Add(string path, string hash)
    {
        paths.Add(StableHash.Of(path));
        Line(path, hash);
    }

    /// <summary>A file that came in pieces when it was made.</summary>
    public void Keep(string path, string hash)
    {
        paths.Add(StableHash.Of(path));
        standing.Add((path, hash));
    }

    /// <summary>Ends the files that came in pieces, and itself.</summary>
    /// <returns>Paths and hashes of those that were made.</returns>
    public IReadOnlyList<(string Path, string Hash)> Finish()
    {
        var finished = unfinished.Select(u => (Path: u.Key, Hash: Convert.ToHexStringLower(u.Value.GetHashAndReset()))).ToList();
        foreach (var (path, hash) in finished.Concat(standing).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            Line(path, hash);
        }

        lines.Dispose();
        return finished;
    }

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

/// <summary>A line of a site's manifest.</summary>
internal sealed record ListedFile(string Path, string Hash);
