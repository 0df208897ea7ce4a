using System.Runtime.InteropServices;

namespace Baogao.Indexing;

/// <summary>Words that are looked for while entries are added: in what entries each is said, its terms one behind the other.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<Postings, List<Phrase>> byFirst = [];
    private readonly List<Phrase> all = [];

    /// <param name="postingsOf">Of a term.</param>
    public Phrases(IEnumerable<string> words, Func<string, Postings> postingsOf)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            List<Postings> terms = [.. Needed(word).Select(postingsOf)];
            var phrase = new Phrase(word, terms, new Postings(word));
            ref var phrases = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirst, terms[0], out _);
            (phrases ??= []).Add(phrase);
            all.Add(phrase);
        }
    }

    /// <summary>Where the words stand; those that nobody says are not there.</summary>
    public IReadOnlyDictionary<string, Postings> Said => all.Where(p => p.Said.Count > 0).ToDictionary(p => p.Word, p => p.Said, StringComparer.Ordinal);

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

    // The lone last character is said of the end of a run only.
    private static List<string> Needed(string word) =>
        SearchTerms.Of(word) is { Count: > 1 } terms && SearchText.HanAt(word, word.Length - 1) > 0 ? terms[..^1] : SearchTerms.Of(word);

    private sealed record Phrase(string Word, List<Postings> Terms, Postings Said)
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
