using System.Globalization;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>
/// What else a word is called, as far as the entries call it so. Names of a word that some entry says stand beside it, with where each stands, so that they come with it;
/// many names, and those of words that nobody says, stand in files of their own, about a KB each.
/// </summary>
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

    private readonly SortedDictionary<string, List<SaidGroup>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<SaidGroup, string> places = [];
    private readonly List<StringBuilder> files = [];
    private int linesOfLast;

    public IEnumerable<string> Words => all.SelectMany(words => words).Distinct(StringComparer.Ordinal);

    /// <summary>Those that lead to some entry, by themselves or by another name.</summary>
    public IEnumerable<string> Known => words.Keys;

    /// <summary>Keeps the names that the entries know, for every word that has one of them or is one: that it is a word says something, too.</summary>
    public void Keep(IReadOnlyDictionary<string, Postings> said)
    {
        foreach (var group in all)
        {
            var known = group.Where(said.ContainsKey).Select(word => new SaidName(word, said[word])).ToList();
            foreach (var name in known)
            {
                words.TryAdd(name.Word, []);
            }

            var named = new SaidGroup(known);
            foreach (var word in group.Where(w => known.Exists(k => k.Word != w)))
            {
                words.TryAdd(word, []);
                words[word].Add(named);
            }
        }
    }

    /// <returns>By first term of the words, what they add to it, with their names, or with file and line of these: "看病", "|就医↹(yc&amp;Cp;难:1.0,3.12".</returns>
    public IEnumerable<(string Term, string Words)> Lines() =>
        words.GroupBy(w => SearchTerms.Of(w.Key)[0], StringComparer.Ordinal)
            .Select(g => (g.Key, string.Join(';', g.Select(w => Behind(w.Key, g.Key) + (Beside(w.Key, w.Value) ?? Places(w.Value))))));

    /// <summary>What the lines lead to. A line a group: "养老床位↹(yc&amp;Cp|care homes↹+Ad", with the number of entries where not all are there.</summary>
    public IEnumerable<SiteFile> Files(string folder) =>
        files.Select((text, i) => IndexFile.Text(string.Create(CultureInfo.InvariantCulture, $"{folder}synonyms/{i}.txt"), text));

    private static string? Beside(string word, List<SaidGroup> groups)
    {
        var names = groups.SelectMany(g => g.Names).DistinctBy(n => n.Word, StringComparer.Ordinal).ToList();
        var text = string.Concat(names.Where(n => n.Word != word).Select(n => $"|{n.Text}"));
        return names.Exists(n => n.Word == word) && text.Length <= UsualSize ? text : null;
    }

    private string Places(List<SaidGroup> groups) => $":{string.Join(',', groups.Select(PlaceOf))}";

    private string PlaceOf(SaidGroup group)
    {
        if (!places.TryGetValue(group, out var place))
        {
            place = Written(group);
            places.Add(group, place);
        }

        return place;
    }

    // In the order of the words that lead there: those that begin alike are read together.
    private string Written(SaidGroup group)
    {
        if (files.Count == 0 || files[^1].Length > UsualSize)
        {
            files.Add(new StringBuilder());
            linesOfLast = 0;
        }

        files[^1].AppendJoin('|', group.Names.Select(n => n.Text)).Append('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{files.Count - 1}.{linesOfLast++}");
    }

    private static string Behind(string word, string term) => word.StartsWith(term, StringComparison.Ordinal) ? word[term.Length..] : Whole + word;

    // What parts the words of a line stands in none of them.
    private static string Plain(string word) => string.Concat(SearchText.Fold(word).Select(c => c is ':' or ';' or '|' or '=' or '\t' or '\n' or '\r' ? ' ' : c)).Trim();

    private sealed record SaidName(string Word, Postings Postings)
    {
        public string Text { get; } = Word + '\t' + Postings.Write(0, TermShards.MostInLine)
            + (Postings.Count > TermShards.MostInLine ? string.Create(CultureInfo.InvariantCulture, $"\t{Postings.Count}") : "");
    }

    private sealed record SaidGroup(List<SaidName> Names);
}
