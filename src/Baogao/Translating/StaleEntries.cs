using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Finds for English whose Chinese is no longer in the report the words that have taken its place.</summary>
internal sealed class StaleEntries(IReadOnlyList<TranslationUnit> units)
{
    // Comparing costs the product of the lengths; a report in which more has changed is another report.
    private const int MostEntries = 400;
    private const int LongestQuote = 400;

    private readonly HashSet<string> claimed = new(StringComparer.Ordinal);
    private int asked;

    /// <returns>The unit whose words are nearest, if at least two in three characters are the same; null when none is.</returns>
    public TranslationUnit? Nearest(EnglishEntry entry, Func<TranslationUnit, bool> among)
    {
        if (++asked > MostEntries || entry.Zh.Length > LongestQuote)
        {
            return null;
        }

        TranslationUnit? best = null;
        var fewest = int.MaxValue;
        foreach (var unit in units.Where(u => !claimed.Contains(u.Zh) && among(u) && MayBeNear(u.Zh, entry.Zh)))
        {
            var edits = NearestMatch.Edits(entry.Zh, unit.Zh);
            if (edits < fewest && edits * 3 <= Math.Max(entry.Zh.Length, unit.Zh.Length))
            {
                (best, fewest) = (unit, edits);
            }
        }

        return best;
    }

    public void Claim(TranslationUnit unit) => claimed.Add(unit.Zh);

    private static bool MayBeNear(string a, string b) => Math.Abs(a.Length - b.Length) * 3 <= Math.Max(a.Length, b.Length);
}
