using Baogao.Model;

namespace Baogao.Translating;

/// <summary>Chinese whose English is known from elsewhere: other reports, the glossary. What it knows is read when it is first asked.</summary>
public sealed class TranslationMemory
{
    // Long sentences are said once; what comes again is short.
    private const int LongestQuote = 120;
    private const int MostQuotes = 500_000;

    private readonly Lazy<Dictionary<string, Translation>> known;

    /// <param name="sources">Earlier ones are believed before later ones; what a person wrote, before all.</param>
    public TranslationMemory(Func<IEnumerable<(string Zh, Translation English)>> sources) => known = new(() => Learn(sources()));

    public static TranslationMemory Empty { get; } = new(() => []);

    public Translation? Find(string zh) => known.Value.GetValueOrDefault(zh);

    private static Dictionary<string, Translation> Learn(IEnumerable<(string Zh, Translation English)> sources)
    {
        var known = new Dictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var (zh, english) in sources)
        {
            if (zh.Length <= LongestQuote && known.Count < MostQuotes
                && (!known.TryGetValue(zh, out var earlier) || (earlier.State != TranslationState.Human && english.State == TranslationState.Human)))
            {
                known[zh] = english;
            }
        }

        return known;
    }
}
