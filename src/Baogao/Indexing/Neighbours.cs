namespace Baogao.Indexing;

/// <summary>
/// The different characters that stand on one side of a pair, as far as they tell: behind 河泾 stand 开, 园, 街 and the ends of clauses, and it may end a word; behind 天院
/// stands 所 alone.
/// </summary>
internal struct Neighbours
{
    /// <summary>No more than this many are told apart.</summary>
    public const int Most = 4;

    /// <summary>The beginning or end of a run of ideographs: a word ends there for certain, which is worth two.</summary>
    public const char None = '\0';

    private const int Bits = 16;

    private ulong seen;

    public int Count { get; private set; }

    /// <summary>0 to 3: how freely a word may begin or end here.</summary>
    public readonly int Freedom => Math.Max(Count - 1, 0);

    public void Add(char neighbour)
    {
        if (neighbour == None)
        {
            Count = Math.Min(Count + 2, Most);
            return;
        }

        for (var i = 0; i < Most; i++)
        {
            if ((char)(seen >> (i * Bits)) == neighbour)
            {
                return;
            }
        }

        seen = (seen << Bits) | neighbour;
        Count = Math.Min(Count + 1, Most);
    }
}
