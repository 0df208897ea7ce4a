using System.Globalization;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>What else a word is called, as far as the entries call it so: groups of words, a few a file, and for each word its groups.</summary>
internal sealed class SynonymTable
{
    /// <summary>Begins the lines that hold no entries.</summary>
    public const char Mark = '~';

    public const int InFile = 8;

    private readonly List<List<string>> groups = [];
    private readonly SortedDictionary<string, List<int>> words = new(StringComparer.Ordinal);

    public SynonymTable(IReadOnlyList<SynonymGroup> written, TermTable terms)
    {
        foreach (var group in written)
        {
            var all = group.Words.Select(Plain).Where(w => SearchTerms.Of(w).Count > 0).Distinct(StringComparer.Ordinal).ToList();
            var known = all.Where(w => Needed(w).All(terms.Has)).ToList();
            foreach (var word in all.Where(w => known.Exists(k => k != w)))
            {
                words.TryAdd(word, []);
                words[word].Add(groups.Count);
            }

            if (known.Count > 0)
            {
                groups.Add(known);
            }
        }
    }

    /// <returns>By first term of the words, the words with the numbers of their groups: "看病:12,40;看病难:12".</returns>
    public IEnumerable<(string Term, string Words)> Lines() =>
        words.GroupBy(w => SearchTerms.Of(w.Key)[0], StringComparer.Ordinal)
            .Select(g => (g.Key, string.Join(';', g.Select(w => $"{w.Key}:{string.Join(',', w.Value.Select(n => n.ToString(CultureInfo.InvariantCulture)))}"))));

    /// <summary>A line a group.</summary>
    public IEnumerable<SiteFile> Files(string folder) =>
        groups.Chunk(InFile).Select((some, i) => IndexFile.Text(
            string.Create(CultureInfo.InvariantCulture, $"{folder}synonyms/{i}.txt"),
            new StringBuilder(string.Join('\n', some.Select(g => string.Join('|', g))))));

    // What parts the words of a line stands in none of them.
    private static string Plain(string word) => string.Concat(SearchText.Fold(word).Select(c => c is ':' or ';' or '|' or '\t' or '\n' or '\r' ? ' ' : c)).Trim();

    // The lone last character is said of the end of a run only.
    private static IEnumerable<string> Needed(string word) =>
        SearchTerms.Of(word) is { Count: > 1 } terms && SearchText.HanAt(word, word.Length - 1) > 0 ? terms.SkipLast(1) : SearchTerms.Of(word);
}
