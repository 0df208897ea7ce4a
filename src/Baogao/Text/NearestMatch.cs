namespace Baogao.Text;

/// <summary>What was probably meant, for hints.</summary>
public static class NearestMatch
{
    /// <returns>The candidate with the fewest edits, if that is under half of its length; the ordinally first of equals; else null.</returns>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var edits = Edits(word, candidate);
            if (edits < fewest && edits * 2 <= Math.Max(word.Length, candidate.Length))
            {
                (best, fewest) = (candidate, edits);
            }
        }

        return best;
    }

    /// <summary>Levenshtein distance, one row at a time.</summary>
    internal static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
