using Baogao.Tests.House;
using Baogao.Tests.Support;

namespace Baogao.Tests.Golden;

/// <summary>What this project itself publishes, copied to a folder of its own.</summary>
internal static class OurSeeds
{
    /// <param name="folders">seeds, templates.</param>
    public static TempFolder Copy(params string[] folders)
    {
        var copy = new TempFolder();
        foreach (var name in folders)
        {
            foreach (var (path, bytes) in Workshop.FilesBelow(Path.Combine(Repository.Root, name)))
            {
                copy.Write($"{name}/{path}", bytes);
            }
        }

        return copy;
    }
}
