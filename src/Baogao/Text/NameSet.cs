namespace Baogao.Text;

/// <summary>A set of hashes that only grows. The newest are looked up at once; older ones lie sorted, at eight bytes each instead of thirty: there are millions.</summary>
internal sealed class NameSet
{
    private const int Newest = 1 << 17;
    private const int Longest = 1 << 20;

    private readonly HashSet<ulong> newest = [];
    private readonly List<ulong[]> older = [];

    /// <returns>Whether it was not in it before.</returns>
    public bool Add(ulong name)
    {
        if (IsOld(name) || !newest.Add(name))
        {
            return false;
        }

        if (newest.Count == Newest)
        {
            PutAway([.. newest]);
            newest.Clear();
        }

        return true;
    }

    /// <param name="names">In their order; those that are in it already may be among them.</param>
    public void Add(ulong[] names)
    {
        if (names.Length > 0)
        {
            PutAway(names);
        }
    }

    /// <summary>In their order.</summary>
    public ulong[] ToArray()
    {
        ulong[] names = [.. newest, .. older.SelectMany(o => o)];
        Array.Sort(names);
        return names;
    }

    public bool Contains(ulong name) => newest.Contains(name) || IsOld(name);

    private bool IsOld(ulong name)
    {
        foreach (var names in older)
        {
            if (Array.BinarySearch(names, name) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Short ones are joined, so that few are to be looked through.
    private void PutAway(ulong[] names)
    {
        while (older.Count > 0 && older[^1].Length <= 2L * names.Length && names.Length < Longest)
        {
            names = [.. older[^1], .. names];
            older.RemoveAt(older.Count - 1);
        }

        Array.Sort(names);
        older.Add(names);
    }
}
