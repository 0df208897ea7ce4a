namespace Baogao.Indexing;

/// <summary>Words that are looked for while entries are added: of each, whether any entry says it, its terms one behind the other.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    public Phrases(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var terms = Needed(word);
            byFirst.TryAdd(terms[0], []);
            byFirst[terms[0]].Add(new Phrase(word, terms));
        }
    }

    public bool Met(string word) => met.Contains(word);

    public void Look(List<string> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (byFirst.TryGetValue(found[i], out var phrases) && phrases.RemoveAll(p => p.StandsAt(found, i) && met.Add(p.Word)) > 0 && phrases.Count == 0)
            {
                byFirst.Remove(found[i]);
            }
        }
    }

    // The lone last character is said of the end of a run only.
    private static List<string> Needed(string word) =>
        SearchTerms.Of(word) is { Count: > 1 } terms && SearchText.HanAt(word, word.Length - 1) > 0 ? terms[..^1] : SearchTerms.Of(word);

    private sealed record Phrase(string Word, List<string> Terms)
    {
        public bool StandsAt(List<string> found, int at) =>
            at + Terms.Count <= found.Count && found.GetRange(at, Terms.Count).SequenceEqual(Terms, StringComparer.Ordinal);
    }
}
