using System.Runtime.InteropServices;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>Every term of the entries that were added, and where it stands.</summary>
/// <param name="phrases">Words that are looked for on the way.</param>
internal sealed class TermTable(Phrases phrases)
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    // Terms of an entry of the usual length. Not measured of these entries: what an entry is worth must not wait for the last one.
    private const double UsualLength = 40;

    private readonly Dictionary<string, Postings> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Count => terms.Count;

    public IEnumerable<KeyValuePair<string, Postings>> All => terms;

    /// <summary>Where the words stand that were looked for; those that nobody says are not there.</summary>
    public IReadOnlyDictionary<string, Postings> Said => said;

    public void Add(int number, IndexEntry entry)
    {
        var weight = Weight(entry.Type);
        var chinese = SearchTerms.Of(entry.Zh);
        var english = SearchTerms.Of(entry.En);
        Weigh(chinese, chinese.Count, weight);
        Weigh(english, english.Count, weight);
        Keep(terms, number);
        Weigh(phrases.In(chinese), chinese.Count, weight);
        Weigh(phrases.In(english), english.Count, weight);
        Keep(said, number);
        Surround(chinese);
    }

    private void Keep(Dictionary<string, Postings> table, int number)
    {
        foreach (var (term, level) in levels)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(table, term, out _);
            (postings ??= new Postings()).Add(number, level);
        }

        levels.Clear();
    }

    // The pairs of a run follow one another, and behind the last stands its last character by itself.
    private void Surround(List<string> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (IsPair(found[i]))
            {
                terms[found[i]].Between(
                    i > 0 && IsPair(found[i - 1]) ? found[i - 1][0] : Neighbours.None,
                    i + 1 < found.Count && IsPair(found[i + 1]) ? found[i + 1][1] : Neighbours.None);
            }
        }
    }

    public static bool IsPair(string term) => term.Length == 2 && SearchText.HanAt(term, 0) == 1 && SearchText.HanAt(term, 1) == 1;

    // Headings name what their sentences say, terms only explain it; an indicator is what its name leads to.
    private static double Weight(string type) => type switch
    {
        "heading" => 0.8,
        "indicator" => 1.2,
        "term" => 0.6,
        _ => 1,
    };

    private void Weigh(IEnumerable<string> found, int length, double weight)
    {
        counts.Clear();
        foreach (var term in found)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
        }

        var damping = Saturation * (1 - LengthWeight + (LengthWeight * length / UsualLength));
        foreach (var (term, count) in counts)
        {
            var level = (int)(Postings.Levels * weight * count / (count + damping));
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(levels, term, out _);
            best = Math.Max(best, Math.Min(level, Postings.Levels - 1));
        }
    }
}
