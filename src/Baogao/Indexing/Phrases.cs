using System.Runtime.InteropServices;

namespace Baogao.Indexing;

/// <summary>Words that are looked for while entries are read: in what entries each is said, its terms one behind the other.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<Postings, List<Wanted>> byFirst = [];

    /// <param name="postingsOf">Of a term.</param>
    public Phrases(IReadOnlyList<Phrase> phrases, Func<string, Postings> postingsOf)
    {
        foreach (var phrase in phrases)
        {
            var wanted = new Wanted([.. phrase.Terms.Select(postingsOf)], new Postings(phrase.Word));
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirst, wanted.Terms[0], out _);
            (same ??= []).Add(wanted);
        }
    }

    /// <returns>Of the words that stand among the terms of a text, as often as they do.</returns>
    public IEnumerable<Postings> In(List<Postings> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (!byFirst.TryGetValue(found[i], out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (phrase.StandsAt(found, i))
                {
                    yield return phrase.Said;
                }
            }
        }
    }

    private sealed record Wanted(IReadOnlyList<Postings> Terms, Postings Said)
    {
        public bool StandsAt(List<Postings> found, int at)
        {
            if (at + Terms.Count > found.Count)
            {
                return false;
            }

            var i = 1;
            while (i < Terms.Count && found[at + i] == Terms[i])
            {
                i++;
            }

            return i == Terms.Count;
        }
    }
}

/// <summary>A word, and the terms by which it is found in a text.</summary>
internal sealed record Phrase(string Word, IReadOnlyList<string> Terms)
{
    // The lone last character is said of the end of a run only.
    public static Phrase Of(string word) => new(word, SearchTerms.Of(word) is { Count: > 1 } terms && SearchText.HanAt(word, word.Length - 1) > 0 ? terms[..^1] : SearchTerms.Of(word));
}
