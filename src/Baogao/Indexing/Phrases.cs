using System.Runtime.InteropServices;

namespace Baogao.Indexing;

/// <summary>Words that are looked for while entries are added: in what entries each is said, its terms one behind the other.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);

    public Phrases(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var terms = Needed(word);
            ref var phrases = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirst, terms[0], out _);
            (phrases ??= []).Add(new Phrase(word, terms));
        }
    }

    /// <returns>The words that stand among the terms of a text, as often as they do.</returns>
    public IEnumerable<string> In(List<string> found)
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
                    yield return phrase.Word;
                }
            }
        }
    }

    // The lone last character is said of the end of a run only.
    private static List<string> Needed(string word) =>
        SearchTerms.Of(word) is { Count: > 1 } terms && SearchText.HanAt(word, word.Length - 1) > 0 ? terms[..^1] : SearchTerms.Of(word);

    private sealed record Phrase(string Word, List<string> Terms)
    {
        public bool StandsAt(List<string> found, int at)
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
