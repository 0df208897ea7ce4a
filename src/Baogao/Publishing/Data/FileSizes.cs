using System.Runtime.InteropServices;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>How large the files of the site became: noted as they pass, for the pages that come after them.</summary>
/// <param name="standing">Says it of a file that has not passed; null where all pass.</param>
public sealed class FileSizes(Func<string, long>? standing = null)
{
    private readonly Dictionary<ulong, long> bytes = [];

    public IEnumerable<SiteFile> Noting(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            Note(file);
            yield return file;
        }
    }

    public void Note(SiteFile file) => CollectionsMarshal.GetValueRefOrAddDefault(bytes, StableHash.Of(file.Path), out _) += file.Length;

    /// <param name="path">Of a file that has passed.</param>
    public long Of(string path) => standing is not null && !bytes.ContainsKey(StableHash.Of(path)) ? standing(path) : bytes[StableHash.Of(path)];
}
