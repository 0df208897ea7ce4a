using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Chinese whose English is known from elsewhere: other reports, the glossary, files of memory. What it knows is read when it is first asked.</summary>
public sealed class TranslationMemory
{
    // Long sentences are said once; what comes again is short.
    private const int LongestQuote = 120;
    private const int MostQuotes = 500_000;

    private readonly Lazy<Dictionary<string, (string Zh, Translation English)>> known;

    /// <param name="sources">Earlier ones are believed before later ones; what a person wrote, before all.</param>
    public TranslationMemory(Func<IEnumerable<(string Zh, Translation English)>> sources) => known = new(() => Learn(sources()));

    public static TranslationMemory Empty { get; } = new(() => []);

    /// <summary>All that it knows, in the order in which it was learnt.</summary>
    internal IEnumerable<(string Zh, Translation English)> All => known.Value.Values;

    public Translation? Find(string zh) => known.Value.TryGetValue(QuoteKey.Of(zh), out var found) ? found.English : null;

    /// <summary>A hash of all that is found for these words.</summary>
    public string HashOf(IEnumerable<string> asked) => ContentHash.HexOf(asked.SelectMany(zh => Find(zh) is { } found ? new[] { found.Text, found.State.ToString() } : [""]));

    private static Dictionary<string, (string Zh, Translation English)> Learn(IEnumerable<(string Zh, Translation English)> sources)
    {
        var known = new Dictionary<string, (string Zh, Translation English)>(StringComparer.Ordinal);
        foreach (var (zh, english) in sources)
        {
            if (zh.Length <= LongestQuote && known.Count < MostQuotes && QuoteKey.Of(zh) is { Length: > 0 } key
                && (!known.TryGetValue(key, out var earlier) || (earlier.English.State != TranslationState.Human && english.State == TranslationState.Human)))
            {
                known[key] = (zh, english);
            }
        }

        return known;
    }
}
