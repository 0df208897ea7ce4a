namespace Baogao.Benchmarks;

/// <summary>What the program found in one report, counted in the tables it wrote.</summary>
internal sealed record ReportCounts(string Id, int Headings, int Sentences, int Pledges, int Numbers, int Figures, int Unknown)
{
    public static ReportCounts Read(string root, string id)
    {
        var numbers = Rows(root, id, "numbers");
        return new ReportCounts(
            id,
            Rows(root, id, "outline").Count,
            Rows(root, id, "sentences").Count,
            Rows(root, id, "commitments").Count,
            numbers.Count,
            Rows(root, id, "figures").Count,
            numbers.Count(row => row.EndsWith(",unknown", StringComparison.Ordinal)));
    }

    // Every row begins with an address; a line that does not goes on with a quoted cell.
    private static List<string> Rows(string root, string id, string table)
    {
        var file = Path.Combine(root, "site", "data", "reports", id, table + ".csv");
        return File.Exists(file) ? [.. File.ReadLines(file).Skip(1).Where(line => line.Length > 1 && char.IsAsciiLetterLower(line[0]) && char.IsAsciiDigit(line[1]))] : [];
    }
}
