using System.Globalization;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>What else a word is called, as far as the entries call it so: groups of words, a few a file, and for each word its groups.</summary>
internal sealed class SynonymTable(IReadOnlyList<SynonymGroup> written)
{
    /// <summary>Begins the lines that hold no entries.</summary>
    public const char Mark = '~';

    public const int InFile = 16;

    private const char Whole = '=';

    private readonly List<List<string>> all =
    [
        .. written.Select(g => g.Words.Select(Plain).Select(w => (Word: w, Terms: SearchTerms.Of(w))).Where(w => w.Terms.Count > 0)
            .DistinctBy(w => string.Join(' ', w.Terms), StringComparer.Ordinal).Select(w => w.Word).ToList()),
    ];

    private readonly List<List<string>> groups = [];
    private readonly SortedDictionary<string, List<int>> words = new(StringComparer.Ordinal);

    public IEnumerable<string> Words => all.SelectMany(words => words);

    /// <summary>Keeps the names that the entries know, for every word that has one of them or is one: that it is a word says something, too.</summary>
    public void Keep(Phrases phrases)
    {
        foreach (var group in all)
        {
            var known = group.Where(phrases.Met).ToList();
            foreach (var word in known)
            {
                words.TryAdd(word, []);
            }

            foreach (var word in group.Where(w => known.Exists(k => k != w)))
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

    /// <returns>By first term of the words, what they add to it, with the numbers of their groups: "看病", ":12,40;难:12".</returns>
    public IEnumerable<(string Term, string Words)> Lines() =>
        words.GroupBy(w => SearchTerms.Of(w.Key)[0], StringComparer.Ordinal)
            .Select(g => (g.Key, string.Join(';', g.Select(w => $"{Behind(w.Key, g.Key)}:{string.Join(',', w.Value.Select(n => n.ToString(CultureInfo.InvariantCulture)))}"))));

    /// <summary>A line a group.</summary>
    public IEnumerable<SiteFile> Files(string folder) =>
        groups.Chunk(InFile).Select((some, i) => IndexFile.Text(
            string.Create(CultureInfo.InvariantCulture, $"{folder}synonyms/{i}.txt"),
            new StringBuilder(string.Join('\n', some.Select(g => string.Join('|', g))))));

    private static string Behind(string word, string term) => word.StartsWith(term, StringComparison.Ordinal) ? word[term.Length..] : Whole + word;

    // What parts the words of a line stands in none of them.
    private static string Plain(string word) => string.Concat(SearchText.Fold(word).Select(c => c is ':' or ';' or '|' or '=' or '\t' or '\n' or '\r' ? ' ' : c)).Trim();
}
