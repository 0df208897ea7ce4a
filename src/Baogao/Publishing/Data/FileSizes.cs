using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>How large the files of the site became: noted as they pass, for the pages that come after them.</summary>
/// <param name="standing">Says it of a file that has not passed; null where all pass.</param>
public sealed class FileSizes(Func<string, long>? standing = null)
{
    private readonly Dictionary<string, long> bytes = new(StringComparer.Ordinal);

    public IEnumerable<SiteFile> Noting(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            bytes[file.Path] = bytes.GetValueOrDefault(file.Path) + file.Length;
            yield return file;
        }
    }

    /// <param name="path">Of a file that has passed.</param>
    public long Of(string path) => standing is not null && !bytes.ContainsKey(path) ? standing(path) : bytes[path];
}
