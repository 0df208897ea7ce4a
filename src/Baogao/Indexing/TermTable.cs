using System.Runtime.InteropServices;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>Every term of the entries that were added, and where it stands.</summary>
internal sealed class TermTable
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    // Terms of an entry of the usual length. Not measured of these entries: what an entry is worth must not wait for the last one.
    private const double UsualLength = 40;

    private readonly Dictionary<string, Postings> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Count => terms.Count;

    public IEnumerable<KeyValuePair<string, Postings>> All => terms;

    public bool Has(string term) => terms.ContainsKey(term);

    public void Add(int number, IndexEntry entry)
    {
        levels.Clear();
        var weight = Weight(entry.Type);
        Weigh(SearchTerms.Of(entry.Zh), weight);
        Weigh(SearchTerms.Of(entry.En), weight);
        foreach (var (term, level) in levels)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _);
            (postings ??= new Postings()).Add(number, level);
        }
    }

    // Headings name what their sentences say, terms only explain it; an indicator is what its name leads to.
    private static double Weight(string type) => type switch
    {
        "heading" => 0.8,
        "indicator" => 1.2,
        "term" => 0.6,
        _ => 1,
    };

    private void Weigh(List<string> found, double weight)
    {
        counts.Clear();
        foreach (var term in found)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
        }

        var damping = Saturation * (1 - LengthWeight + (LengthWeight * found.Count / UsualLength));
        foreach (var (term, count) in counts)
        {
            var level = (int)(Postings.Levels * weight * count / (count + damping));
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(levels, term, out _);
            best = Math.Max(best, Math.Min(level, Postings.Levels - 1));
        }
    }
}
