using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>
/// Nearly the same words in the same place: two of three characters are kept, and nothing else there is nearly as like. Of two that are
/// equally like, as 工业增长8% and 农业增长8% are, neither is taken: that an address leads to other words is worse than that it leads to a note.
/// </summary>
internal sealed class NearWords
{
    /// <summary>How much of the longer words must be left.</summary>
    public const double Enough = 2.0 / 3;

    /// <summary>How much the next best must be less like.</summary>
    public const double Clearly = 0.1;

    // Of those that share most pairs of characters.
    private const int MostMeasured = 8;

    private readonly Gap gap;
    private readonly string[] old;
    private readonly string[] now;
    private readonly Match match;
    private readonly Dictionary<(char, char), List<int>> byPair = [];

    private NearWords(Gap gap, string[] old, string[] now, Match match)
    {
        (this.gap, this.old, this.now, this.match) = (gap, old, now, match);
        foreach (var place in gap.Now.Where(match.IsOpenNow))
        {
            foreach (var pair in Pairs(now[place]))
            {
                (byPair.TryGetValue(pair, out var places) ? places : byPair[pair] = []).Add(place);
            }
        }
    }

    public static void Find(Gap gap, string[] old, string[] now, Match match) => new NearWords(gap, old, now, match).Run();

    private void Run()
    {
        var found = gap.Old.Where(match.IsOpenOld).SelectMany(i => Like(i).Select(j => (Old: i, Now: j, Likeness: Likeness(old[i], now[j])))).ToList();
        var byOld = found.ToLookup(f => f.Old);
        var byNow = found.ToLookup(f => f.Now);
        foreach (var own in byOld)
        {
            var best = own.MaxBy(f => f.Likeness);
            var rivals = own.Concat(byNow[best.Now]).Where(f => f != best && f.Likeness > best.Likeness - Clearly).ToList();
            if (best.Likeness >= Enough && rivals.Count == 0)
            {
                match.Pair(best.Old, best.Now, nearly: old[best.Old] != now[best.Now]);
            }
            else if (best.Likeness >= Enough - Clearly)
            {
                match.Doubts[best.Old] = [best.Now, .. rivals.Select(r => r.Now).Where(j => j != best.Now).Distinct()];
            }
        }
    }

    private IEnumerable<int> Like(int place)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in Pairs(old[place]))
        {
            foreach (var candidate in byPair.GetValueOrDefault(pair, []))
            {
                shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
            }
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostMeasured).Select(s => s.Key);
    }

    // Each pair of neighbours once, and the first and last character, so that the shortest words have some.
    private static HashSet<(char, char)> Pairs(string words) => [.. $"\0{words}\0".Zip($"{words}\0")];

    private static double Likeness(string a, string b) => 1 - ((double)NearestMatch.Edits(a, b) / Math.Max(1, Math.Max(a.Length, b.Length)));
}
