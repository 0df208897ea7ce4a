namespace Baogao.Importing.Word;

/// <summary>A row of a table while it is read.</summary>
internal sealed class TableRow
{
    private const int LongestRow = 500;

    private readonly List<List<string>> cells = [];

    public void BeginCell() => cells.Add([]);

    public void Add(string line)
    {
        if (cells.Count == 0)
        {
            BeginCell();
        }

        cells[^1].Add(line);
    }

    /// <summary>One line with tabs; a row that lays out whole paragraphs keeps them as lines.</summary>
    public IEnumerable<string> Lines()
    {
        var flat = cells.All(c => c.Count <= 1) && cells.Sum(c => c.Sum(line => line.Length)) <= LongestRow;
        return flat ? [string.Join('\t', cells.Select(c => c.FirstOrDefault("")))] : cells.SelectMany(c => c);
    }
}
