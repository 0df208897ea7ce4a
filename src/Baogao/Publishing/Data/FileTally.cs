using System.Security.Cryptography;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>Size and hash of files that come in pieces, for the description that is written after them.</summary>
internal sealed class FileTally : IDisposable
{
    private readonly SortedDictionary<string, (IncrementalHash Hash, long Bytes)> files = new(StringComparer.Ordinal);
    private readonly List<SiteFile> standing = [];

    public SiteFile Count(SiteFile file)
    {
        if (file.Kept is not null)
        {
            standing.Add(file);
            return file;
        }

        var (hash, bytes) = files.TryGetValue(file.Path, out var known) ? known : (IncrementalHash.CreateHash(HashAlgorithmName.SHA256), 0);
        hash.AppendData(file.Content.Span);
        files[file.Path] = (hash, bytes + file.Content.Length);
        return file;
    }

    public IEnumerable<(string Path, long Bytes, string Hash)> Files() =>
        files.Select(f => (Path: f.Key, f.Value.Bytes, Hash: Convert.ToHexStringLower(f.Value.Hash.GetCurrentHash())))
            .Concat(standing.Select(f => (f.Path, Bytes: f.Length, f.Hash)))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var (hash, _) in files.Values)
        {
            hash.Dispose();
        }
    }
}
