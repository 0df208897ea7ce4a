using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>Whether a reader could later find out if a promise was kept: a number, a date, a named thing or a discrete product.</summary>
internal static class CheckableRule
{
    public static bool Of(Reading reading, string due)
    {
        if (reading.Figures.Count > 0 || due.Length > 0)
        {
            return true;
        }

        foreach (var clause in reading.Clauses)
        {
            if (HasNamedObject(clause.Of(reading.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNamedObject(ReadOnlySpan<char> clause)
    {
        if (!PledgeWords.Outcomes.FoundIn(clause))
        {
            return false;
        }

        var named = clause.Contains('《') || clause.Contains('“') || clause.Contains("等", StringComparison.Ordinal);
        return PledgeWords.Products.FoundIn(clause) || (named && PledgeWords.NamedThings.FoundIn(clause));
    }
}
