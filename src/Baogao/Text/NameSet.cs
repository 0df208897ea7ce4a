namespace Baogao.Text;

/// <summary>A set of hashes that only grows. The newest are looked up at once; older ones lie sorted, at eight bytes each instead of thirty: there are millions.</summary>
internal sealed class NameSet
{
    private const int Newest = 1 << 19;

    private readonly List<ulong[]> older = [];
    private HashSet<ulong> newest = [];

    /// <returns>Whether it was not in it before.</returns>
    public bool Add(ulong name)
    {
        if (IsOld(name) || !newest.Add(name))
        {
            return false;
        }

        if (newest.Count >= Newest)
        {
            ulong[] sorted = [.. newest];
            Array.Sort(sorted);
            older.Add(sorted);
            newest = [];
        }

        return true;
    }

    public bool Contains(ulong name) => newest.Contains(name) || IsOld(name);

    private bool IsOld(ulong name) => older.Exists(names => Array.BinarySearch(names, name) >= 0);
}
