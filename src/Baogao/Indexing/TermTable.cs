namespace Baogao.Indexing;

/// <summary>Every term of the entries that were added, and where it stands.</summary>
internal sealed class TermTable
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    // Terms of an entry of the usual length. Not measured of these entries: what an entry is worth must not wait for the last one.
    private const double UsualLength = 40;

    private readonly Dictionary<string, Postings> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings>.AlternateLookup<ReadOnlySpan<char>> byTerm;
    private readonly Phrases phrases;
    private readonly TermFound note;

    // Of the text, and of the entry, that is being read.
    private readonly List<Postings> found = [];
    private readonly List<Postings> touched = [];

    /// <param name="words">What is looked for on the way.</param>
    public TermTable(IEnumerable<string> words)
    {
        byTerm = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        note = term => found.Add(PostingsOf(term));
        phrases = new Phrases(words, term => PostingsOf(term));
    }

    public IEnumerable<KeyValuePair<string, Postings>> All => terms.Where(t => t.Value.Count > 0);

    /// <summary>Where the words stand that were looked for; those that nobody says are not there.</summary>
    public IReadOnlyDictionary<string, Postings> Said => phrases.Said;

    public void Add(int number, string type, FoldedText chinese, FoldedText english)
    {
        var weight = Weight(type);
        Read(chinese, weight);
        Surround();
        Read(english, weight);
        foreach (var postings in touched)
        {
            postings.Keep(number);
        }

        touched.Clear();
    }

    private void Read(FoldedText text, double weight)
    {
        found.Clear();
        SearchTerms.Read(text, note);
        var damping = Saturation * (1 - LengthWeight + (LengthWeight * found.Count / UsualLength));
        int LevelOf(int count) => (int)(Postings.Levels * weight * count / (count + damping));
        Weigh(found, LevelOf);
        Weigh([.. phrases.In(found)], LevelOf);
    }

    private Postings PostingsOf(ReadOnlySpan<char> term)
    {
        if (!byTerm.TryGetValue(term, out var postings))
        {
            var name = term.ToString();
            postings = new Postings(name);
            terms.Add(name, postings);
        }

        return postings;
    }

    private void Weigh(List<Postings> some, Func<int, int> levelOf)
    {
        foreach (var postings in some)
        {
            postings.Meet();
        }

        foreach (var postings in some)
        {
            if (postings.Weigh(levelOf))
            {
                touched.Add(postings);
            }
        }
    }

    // The pairs of a run follow one another, and behind the last stands its last character by itself.
    private void Surround()
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (IsPair(found[i].Term))
            {
                found[i].Between(
                    i > 0 && IsPair(found[i - 1].Term) ? found[i - 1].Term[0] : Neighbours.None,
                    i + 1 < found.Count && IsPair(found[i + 1].Term) ? found[i + 1].Term[1] : Neighbours.None);
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
}
