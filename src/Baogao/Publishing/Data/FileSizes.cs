using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>How large the files of the site became: noted as they pass, for the pages that come after them.</summary>
public sealed class FileSizes
{
    private readonly Dictionary<string, long> bytes = new(StringComparer.Ordinal);

    public IEnumerable<SiteFile> Noting(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            bytes[file.Path] = bytes.GetValueOrDefault(file.Path) + file.Content.Length;
            yield return file;
        }
    }

    /// <param name="path">Of a file that has passed.</param>
    public long Of(string path) => bytes[path];
}
