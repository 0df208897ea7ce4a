using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>
/// Finds old words again among new ones, by words and neighbours and never by number. In this order, each step for what the ones before left open:
/// the same words, if they stand once in each text (wherever they are now), or beside words that were found; words cut or joined in the same place;
/// nearly the same words in the same place; words that now stand within other words. What is left is gone, and new.
/// </summary>
/// <remarks>The first step is P. Heckel's (A technique for isolating differences between files, 1978): linear, and it sees what was moved.</remarks>
internal sealed class Matcher
{
    // Shorter words stand within others by chance.
    private const int ShortestWithin = 6;

    private readonly string[] old;
    private readonly string[] now;
    private readonly Match match;

    private Matcher(string[] old, string[] now)
    {
        (this.old, this.now) = (old, now);
        match = new Match(old.Length, now.Length);
    }

    public static Match Find(IEnumerable<string> old, IEnumerable<string> now)
    {
        var matcher = new Matcher([.. old.Select(SameWords.Key)], [.. now.Select(SameWords.Key)]);
        matcher.Run();
        return matcher.match;
    }

    private void Run()
    {
        PairSingles();
        PairNeighbours();
        foreach (var gap in Gap.Of(match).ToList())
        {
            Joints.Find(gap, old, now, match);
            NearWords.Find(gap, old, now, match);
        }

        PairNeighbours();
        FindWithin();
    }

    private void PairSingles()
    {
        var places = Singles(now);
        foreach (var (words, place) in Singles(old))
        {
            if (place >= 0 && places.GetValueOrDefault(words, -1) is >= 0 and var found)
            {
                match.Pair(place, found);
            }
        }
    }

    // Place of the words; -1 of words that stand twice.
    private static Dictionary<string, int> Singles(string[] words)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            places[words[i]] = places.ContainsKey(words[i]) ? -1 : i;
        }

        return places;
    }

    // 各位代表！ stands three times: each is known by what stands before or after it.
    private void PairNeighbours()
    {
        for (var i = 0; i < old.Length; i++)
        {
            PairIfSame(i, i == 0 ? 0 : After(match.NowOf(i - 1), 1));
        }

        for (var i = old.Length - 1; i >= 0; i--)
        {
            PairIfSame(i, i == old.Length - 1 ? now.Length - 1 : After(match.NowOf(i + 1), -1));
        }
    }

    private static int After(int place, int step) => place < 0 ? -1 : place + step;

    private void PairIfSame(int from, int to)
    {
        if (to >= 0 && to < now.Length && match.IsOpenOld(from) && match.IsOpenNow(to) && old[from] == now[to])
        {
            match.Pair(from, to);
        }
    }

    private void FindWithin()
    {
        var holders = Enumerable.Range(0, now.Length).Where(j => match.OldOf(j) is var i && (i < 0 || match.IsNear(i))).Select(j => (Place: j, Words: SameWords.WithoutJoints(now[j]))).ToList();
        for (var i = 0; i < old.Length; i++)
        {
            if (match.IsOpenOld(i) && SameWords.WithoutJoints(old[i]) is { Length: >= ShortestWithin } words
                && holders.Where(h => h.Words.Contains(words, StringComparison.Ordinal)).Take(2).ToList() is [var only])
            {
                match.Merge(i, only.Place);
            }
        }
    }
}
