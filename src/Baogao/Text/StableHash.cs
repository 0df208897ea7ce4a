namespace Baogao.Text;

/// <summary>FNV-1a: eight bytes for a name, the same on every machine; not for safety.</summary>
public static class StableHash
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <param name="kind">Keeps names of different kinds apart.</param>
    public static ulong Of(string name, ulong kind = 0)
    {
        var hash = Basis ^ kind;
        foreach (var c in name)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
