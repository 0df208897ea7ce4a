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
    private const int Certain = 2;

    private ulong seen;

    public int Count { get; private set; }

    /// <summary>0 to 3: how freely a word may begin or end here.</summary>
    public readonly int Freedom => Math.Max(Count - 1, 0);

    public void Add(char neighbour)
    {
        if (neighbour == None)
        {
            Count = Math.Min(Count + Certain, Most);
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

    /// <summary>As if the others had been added one by one.</summary>
    public void Add(Neighbours others)
    {
        var different = 0;
        for (var rest = others.seen; rest > 0; rest >>= Bits)
        {
            Add((char)rest);
            different++;
        }

        Count = Math.Min(Count + others.Count - Math.Min(different, others.Count), Most);
    }

    public readonly void Write(BinaryWriter writer)
    {
        writer.Write((byte)Count);
        if (Count > 0)
        {
            writer.Write(seen);
        }
    }

    /// <returns>What <see cref="Write"/> wrote.</returns>
    public static Neighbours Read(ref PartCursor cursor) => cursor.Next<byte>() is > 0 and var count ? new() { Count = count, seen = cursor.Next<ulong>() } : default;
}
