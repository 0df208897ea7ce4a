using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>
/// The words of the English texts as they are spelt and, where more than once, how often, a file a first letter: for words that are typed in part or with a slip; with them
/// words that no text says, but that are other names of what one says.
/// Beside them what the initials of a phrase may stand for: =gzf 公租房.
/// </summary>
internal sealed class WordLists(string folder)
{
    /// <summary>Letters of a word that is listed.</summary>
    public const int Shortest = 3;

    private const int MostInitials = 5;
    private const char Initials = '=';

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    /// <summary>The letters that have a file.</summary>
    public string Letters { get; private set; } = "";

    /// <param name="part">At the words of the part.</param>
    public void Add(PartCursor part)
    {
        for (var i = part.Next<int>(); i > 0; i--)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words.GetAlternateLookup<ReadOnlySpan<char>>(), part.Name(), out _) += part.Next<int>();
        }
    }

    /// <param name="phrases">Those that have other names, and that some entry says.</param>
    /// <param name="names">What these are called otherwise.</param>
    public IEnumerable<SiteFile> Files(IEnumerable<string> phrases, IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => n.Length >= Shortest && n.All(char.IsAsciiLetterLower)))
        {
            words.TryAdd(name, 1);
        }

        var byLetter = words.OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => (Letter: w.Key[0], Line: w.Value == 1 ? w.Key : string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value}")))
            .Concat(ByInitials(phrases))
            .GroupBy(w => w.Letter, w => w.Line)
            .OrderBy(g => g.Key)
            .ToList();
        Letters = string.Concat(byLetter.Select(g => g.Key));
        return byLetter.Select(g => IndexFile.Text($"{folder}words/{g.Key}.txt", new StringBuilder(string.Join('\n', g))));
    }

    private static IEnumerable<(char Letter, string Line)> ByInitials(IEnumerable<string> phrases) =>
        from phrase in phrases
        where phrase.Length is >= Shortest and <= MostInitials
        from initials in InitialsOf(phrase)
        group phrase by initials into called
        orderby called.Key
        select (called.Key[0], $"{Initials}{called.Key} {string.Join(' ', called.Order(StringComparer.Ordinal))}");

    // 长 is read chang and zhang: both.
    private static IEnumerable<string> InitialsOf(string phrase) => phrase.Aggregate(
        (IEnumerable<string>)[""],
        (begun, c) => begun.SelectMany(b => Readings.Of(c).Select(reading => b + reading[0]).Distinct()));
}
