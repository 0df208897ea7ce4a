using System.Globalization;
using System.Numerics;
using System.Text;
using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>
/// What a search by sound needs: how characters are read, and which character follows which, a file a first letter; also the traditional forms of the characters that occur.
/// </summary>
internal sealed class SoundLists(TermTable terms, string folder)
{
    /// <summary>Of more pairs than these the rarest are left out: the files stay small however many entries there are.</summary>
    private const int MostPairs = 1 << 17;

    private readonly List<(string Pair, int Count, string Group)> pairs =
    [
        .. terms.All.Where(t => TermTable.IsPair(t.Term))
            .Select(t => (t.Term, t.Count, GroupOf(t)))
            .OrderByDescending(t => t.Count)
            .ThenBy(t => t.Term, StringComparer.Ordinal)
            .Take(MostPairs),
    ];

    /// <summary>The letters that have a file of followers.</summary>
    public string Letters { get; private set; } = "";

    public IEnumerable<SiteFile> Files()
    {
        var characters = pairs.SelectMany(p => p.Pair).ToHashSet();
        var byLetter = FollowerLines().GroupBy(line => line[0]).OrderBy(g => g.Key).ToList();
        Letters = string.Concat(byLetter.Select(g => g.Key));
        return byLetter.Select(g => IndexFile.Text($"{folder}follows/{g.Key}.txt", Joined(g)))
            .Append(IndexFile.Text($"{folder}readings.txt", Joined(ReadingLines(characters))))
            .Append(IndexFile.Text($"{folder}traditional.txt", new StringBuilder(string.Concat(HanForms.Pairs.Where(p => characters.Contains(p.Simple)).Select(p => $"{p.Traditional}{p.Simple}")))));
    }

    // "yang 养5p老3育护 阳3光": how often, as a power of two, and how freely words begin and end so, then the followers of which that is true.
    private IEnumerable<string> FollowerLines() =>
        pairs.GroupBy(p => p.Pair[0])
            .SelectMany(g => Readings.Of(g.Key).Select(reading => (Reading: reading, Followers: $"{g.Key}{Followers(g)}")))
            .GroupBy(f => f.Reading, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {string.Join(' ', g.Select(f => f.Followers).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

    private static string Followers(IEnumerable<(string Pair, int Count, string Group)> pairs) =>
        string.Concat(pairs.GroupBy(p => p.Group, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}{string.Concat(g.Select(p => p.Pair[1]).Order())}"));

    private static string GroupOf(Postings pair)
    {
        var (before, behind) = pair.Freedom;
        var freedom = (before * Neighbours.Most) + behind;
        return string.Create(CultureInfo.InvariantCulture, $"{BitOperations.Log2((uint)pair.Count)}{(freedom == 0 ? "" : (char)('a' + freedom))}");
    }

    private static IEnumerable<string> ReadingLines(HashSet<char> characters) =>
        characters.Concat(Readings.Characters)
            .Distinct()
            .SelectMany(c => Readings.Of(c).Select(reading => (Character: c, Reading: reading)))
            .GroupBy(r => r.Reading, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {string.Concat(g.Select(r => r.Character).Order())}");

    private static StringBuilder Joined(IEnumerable<string> lines) => new(string.Join('\n', lines));
}
