namespace Baogao.Text;

/// <summary>The known name that a misspelt one most likely means.</summary>
public static class Nearest
{
    /// <summary>Null when nothing is near: at most a third of the letters may differ.</summary>
    public static string? To(string name, IEnumerable<string> known) => known
        .Select(k => (Name: k, Distance: Distance(name, k)))
        .Where(c => c.Distance <= Math.Max(1, Math.Max(name.Length, c.Name.Length) / 3))
        .OrderBy(c => c.Distance)
        .ThenBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => c.Name)
        .FirstOrDefault();

    /// <summary>How many letters must be added, taken away, changed or swapped with their neighbour.</summary>
    public static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, from, to, i, j);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Cheapest(int[,] rows, string from, string to, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
