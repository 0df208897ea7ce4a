using System.Globalization;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>What else a word is called, as far as the entries call it so: groups of names with where each stands, about a KB a file, and for each word its groups.</summary>
internal sealed class SynonymTable(IReadOnlyList<SynonymGroup> written)
{
    /// <summary>Begins the lines that hold no entries.</summary>
    public const char Mark = '~';

    private const int UsualSize = 1000;

    private const char Whole = '=';

    private readonly List<List<string>> all =
    [
        .. written.Select(g => g.Words.Select(Plain).Select(w => (Word: w, Terms: SearchTerms.Of(w))).Where(w => w.Terms.Count > 0)
            .DistinctBy(w => string.Join(' ', w.Terms), StringComparer.Ordinal).Select(w => w.Word).ToList()),
    ];

    private readonly List<StringBuilder> files = [];
    private readonly SortedDictionary<string, List<string>> words = new(StringComparer.Ordinal);

    public IEnumerable<string> Words => all.SelectMany(words => words);

    /// <summary>Keeps the names that the entries know, for every word that has one of them or is one: that it is a word says something, too.</summary>
    public void Keep(IReadOnlyDictionary<string, Postings> said)
    {
        var lines = 0;
        foreach (var group in all)
        {
            var known = group.Where(said.ContainsKey).ToList();
            foreach (var word in known)
            {
                words.TryAdd(word, []);
            }

            if (known.Count == 0)
            {
                continue;
            }

            if (files.Count == 0 || files[^1].Length > UsualSize)
            {
                files.Add(new StringBuilder());
                lines = 0;
            }

            foreach (var word in group.Where(w => known.Exists(k => k != w)))
            {
                words.TryAdd(word, []);
                words[word].Add(string.Create(CultureInfo.InvariantCulture, $"{files.Count - 1}.{lines}"));
            }

            files[^1].AppendJoin('|', known.Select(word => Line(word, said[word]))).Append('\n');
            lines++;
        }
    }

    /// <returns>By first term of the words, what they add to it, with file and line of their groups: "看病", ":1.0,3.12;难:1.0".</returns>
    public IEnumerable<(string Term, string Words)> Lines() =>
        words.GroupBy(w => SearchTerms.Of(w.Key)[0], StringComparer.Ordinal)
            .Select(g => (g.Key, string.Join(';', g.Select(w => $"{Behind(w.Key, g.Key)}:{string.Join(',', w.Value)}"))));

    /// <summary>A line a group: "养老床位↹(yc&amp;Cp|care homes↹+Ad", with the number of entries where not all are there.</summary>
    public IEnumerable<SiteFile> Files(string folder) =>
        files.Select((text, i) => IndexFile.Text(string.Create(CultureInfo.InvariantCulture, $"{folder}synonyms/{i}.txt"), text));

    private static string Line(string word, Postings postings)
    {
        var line = $"{word}\t{postings.Write(0, TermShards.MostInLine)}";
        return postings.Count > TermShards.MostInLine ? string.Create(CultureInfo.InvariantCulture, $"{line}\t{postings.Count}") : line;
    }

    private static string Behind(string word, string term) => word.StartsWith(term, StringComparison.Ordinal) ? word[term.Length..] : Whole + word;

    // What parts the words of a line stands in none of them.
    private static string Plain(string word) => string.Concat(SearchText.Fold(word).Select(c => c is ':' or ';' or '|' or '=' or '\t' or '\n' or '\r' ? ' ' : c)).Trim();
}
