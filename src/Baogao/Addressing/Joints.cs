using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>One sentence that became several at its commas, or several that became one: the words are the same, and so is their order.</summary>
internal static class Joints
{
    public static void Find(Gap gap, string[] old, string[] now, Match match)
    {
        var before = gap.Old.Select(i => SameWords.WithoutJoints(old[i])).ToList();
        var after = gap.Now.Select(j => SameWords.WithoutJoints(now[j])).ToList();
        for (var i = 0; i < before.Count; i++)
        {
            if (Parts(before[i], gap.Now, after, match.IsOpenNow) is { } parts)
            {
                match.Split(gap.Old[i], parts);
            }
        }

        for (var j = 0; j < after.Count; j++)
        {
            if (match.IsOpenNow(gap.Now[j]) && Parts(after[j], gap.Old, before, match.IsOpenOld) is { } parts)
            {
                foreach (var part in parts)
                {
                    match.Merge(part, gap.Now[j]);
                }
            }
        }
    }

    /// <returns>Places in a row whose words are the whole; null when there are none.</returns>
    private static List<int>? Parts(string whole, IReadOnlyList<int> places, List<string> words, Func<int, bool> open)
    {
        for (var first = 0; first < places.Count; first++)
        {
            var length = 0;
            for (var i = first; i < places.Count && open(places[i]) && places[i] - places[first] == i - first && StandsAt(whole, length, words[i]); i++)
            {
                length += words[i].Length;
                if (length == whole.Length && i > first)
                {
                    return [.. places.Skip(first).Take(i - first + 1)];
                }
            }
        }

        return null;
    }

    private static bool StandsAt(string whole, int at, string part) => part.Length > 0 && whole.AsSpan(at).StartsWith(part, StringComparison.Ordinal);
}
