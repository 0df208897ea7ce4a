using System.Runtime.InteropServices;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>Reads entries one by one: every term, and where it stands. After a part it begins anew, but knows the terms: most come again.</summary>
internal sealed class TermReader
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    // Terms of an entry of the usual length. Not measured of these entries: what an entry is worth must not wait for the last one.
    private const double UsualLength = 40;

    private readonly Dictionary<string, Postings> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings>.AlternateLookup<ReadOnlySpan<char>> byTerm;
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Phrases phrases;
    private readonly TermFound note;
    private readonly int ofPhrases;

    // Of the part.
    private readonly List<Postings> saidTerms = [];
    private readonly List<Postings> saidPhrases = [];
    private int entries;

    // Of the text, and of the entry, that is being read.
    private readonly List<Postings> found = [];
    private readonly List<Postings> touched = [];

    /// <param name="phrases">Words that are looked for on the way.</param>
    public TermReader(IReadOnlyList<Phrase> phrases)
    {
        byTerm = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        note = term => found.Add(PostingsOf(term));
        this.phrases = new Phrases(phrases, term => PostingsOf(term));
        ofPhrases = terms.Count;
    }

    /// <summary>Of all parts, those of the phrases apart.</summary>
    public int Terms => terms.Count - ofPhrases;

    /// <summary>What has been read since the last.</summary>
    /// <param name="names">As in <see cref="TermPart"/>.</param>
    public TermPart Part(string names)
    {
        var part = TermPart.Of(names, saidTerms, saidPhrases, words);
        foreach (var some in new[] { saidTerms, saidPhrases })
        {
            some.ForEach(postings => postings.Clear());
            some.Clear();
        }

        words.Clear();
        entries = 0;
        return part;
    }

    public void Read(IndexEntry entry)
    {
        var (chinese, english) = (FoldedText.Of(entry.Zh), FoldedText.Of(entry.En));
        var weight = Weight(entry.Type);
        Read(chinese, weight);
        Surround();
        Read(english, weight);
        foreach (var postings in touched)
        {
            postings.Keep(entries);
        }

        touched.Clear();
        Count(chinese);
        Count(english);
        entries++;
    }

    private void Read(FoldedText text, double weight)
    {
        found.Clear();
        SearchTerms.Read(text, note);
        var damping = Saturation * (1 - LengthWeight + (LengthWeight * found.Count / UsualLength));
        int LevelOf(int count) => (int)(Postings.Levels * weight * count / (count + damping));
        Weigh(found, LevelOf, saidTerms);
        Weigh([.. phrases.In(found)], LevelOf, saidPhrases);
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

    private void Weigh(List<Postings> some, Func<int, int> levelOf, List<Postings> said)
    {
        foreach (var postings in some)
        {
            postings.Meet();
        }

        foreach (var postings in some)
        {
            if (!postings.Weigh(levelOf))
            {
                continue;
            }

            touched.Add(postings);
            if (postings.Count == 0)
            {
                said.Add(postings);
            }
        }
    }

    // The pairs of a run follow one another, and behind the last stands its last character by itself.
    private void Surround()
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (TermTable.IsPair(found[i].Term))
            {
                found[i].Between(
                    i > 0 && TermTable.IsPair(found[i - 1].Term) ? found[i - 1].Term[0] : Neighbours.None,
                    i + 1 < found.Count && TermTable.IsPair(found[i + 1].Term) ? found[i + 1].Term[1] : Neighbours.None);
            }
        }
    }

    private void Count(FoldedText text)
    {
        foreach (var run in text.Runs.Where(r => r.Kind == RunKind.Word && r.Text.Length >= WordLists.Shortest))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, run.Text, out _)++;
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
}
