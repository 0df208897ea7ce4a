namespace Baogao.Text;

/// <summary>FNV-1a: eight bytes for a name, the same on every machine; not for safety.</summary>
public static class StableHash
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(string name) => Of([name]);

    /// <param name="parts">Of a name: it is hashed as one.</param>
    public static ulong Of(ReadOnlySpan<string> parts)
    {
        var hash = Basis;
        foreach (var part in parts)
        {
            foreach (var c in part)
            {
                hash = (hash ^ c) * Prime;
            }
        }

        return hash;
    }
}
