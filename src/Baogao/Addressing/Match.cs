namespace Baogao.Addressing;

/// <summary>What became of old words among new ones, by their places in both lists.</summary>
internal sealed class Match(int old, int now)
{
    private readonly int[] nowOf = Filled(old);
    private readonly int[] oldOf = Filled(now);
    private readonly bool[] near = new bool[old];
    private readonly bool[] left = new bool[old];
    private readonly bool[] used = new bool[now];

    /// <summary>Where the words of several new places, put together, are those of one old place.</summary>
    public Dictionary<int, IReadOnlyList<int>> Splits { get; } = [];

    /// <summary>The new place that holds the words of an old one, and more.</summary>
    public Dictionary<int, int> Merges { get; } = [];

    /// <summary>What was not taken for the same, though it is like it: the new place, or several that are equally like.</summary>
    public Dictionary<int, IReadOnlyList<int>> Doubts { get; } = [];

    public int OldCount => nowOf.Length;

    public int NowCount => oldOf.Length;

    /// <returns>-1 when the old words are gone.</returns>
    public int NowOf(int place) => nowOf[place];

    /// <returns>-1 when the new words are new.</returns>
    public int OldOf(int place) => oldOf[place];

    /// <summary>Nearly the same words, not the same.</summary>
    public bool IsNear(int place) => near[place];

    /// <summary>Nobody has said yet what became of it.</summary>
    public bool IsOpenOld(int place) => nowOf[place] < 0 && !left[place];

    public bool IsOpenNow(int place) => oldOf[place] < 0 && !used[place];

    public void Pair(int from, int to, bool nearly = false)
    {
        (nowOf[from], oldOf[to], near[from]) = (to, from, nearly);
        Doubts.Remove(from);
    }

    public void Part(int from)
    {
        Doubts[from] = [nowOf[from]];
        (oldOf[nowOf[from]], nowOf[from], near[from]) = (-1, -1, false);
    }

    public void Split(int from, IReadOnlyList<int> to)
    {
        Splits[from] = to;
        left[from] = true;
        foreach (var part in to)
        {
            used[part] = true;
        }
    }

    public void Merge(int from, int to)
    {
        Merges[from] = to;
        (left[from], used[to]) = (true, true);
        Doubts.Remove(from);
    }

    private static int[] Filled(int length)
    {
        var places = new int[length];
        Array.Fill(places, -1);
        return places;
    }
}
