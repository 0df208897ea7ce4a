namespace Baogao.Addressing;

/// <summary>How much each new place has of each old one; those that have most belong together, each to one only.</summary>
internal sealed class Votes
{
    private readonly Dictionary<(string Now, string Old), int> weights = [];

    public void Add(string now, string old, int weight) => weights[(now, old)] = weights.GetValueOrDefault((now, old)) + weight;

    /// <returns>The old one of each new one that has one.</returns>
    public Dictionary<string, string> Elect(Func<string, string, int, bool> enough)
    {
        var elected = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // Of equals the earlier in the text: a dictionary that only grows keeps its order.
        foreach (var ((now, old), weight) in weights.OrderByDescending(w => w.Value))
        {
            if (!elected.ContainsKey(now) && !taken.Contains(old) && enough(now, old, weight))
            {
                elected.Add(now, old);
                taken.Add(old);
            }
        }

        return elected;
    }
}
