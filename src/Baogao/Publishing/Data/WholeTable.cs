using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>
/// The rows of all reports in one table, as CSV and as Parquet. As long as each report's are those that stand in the site nothing is
/// written: where that is so to the end, and they come in the same order, both files stand too.
/// </summary>
internal sealed class WholeTable : IDisposable
{
    // Rows that were made wait in memory.
    private const int MostHeld = 32;

    private readonly StandingFiles standing;
    private readonly TableShape shape;
    private readonly List<string> content;
    private List<(string Report, TableOfReport Table)>? held = [];
    private int made;
    private ParquetTable? parquet;

    /// <param name="table">Of one report.</param>
    public WholeTable(TableShape table, StandingFiles standing)
    {
        this.standing = standing;
        // A row of the whole begins with the report that it is of.
        shape = new(
            table.Name,
            ["report", .. table.Key],
            [new("report", "string"), .. table.Columns],
            [.. table.References.Select(r => r with { Columns = ["report", .. r.Columns] })]);
        content = [.. shape.Columns.Select(c => c.Name)];
    }

    public TableShape Shape => shape;

    private string Csv => Urls.Data($"{shape.Name}.csv");

    private string Parquet => Urls.Data($"{shape.Name}.parquet");

    public IEnumerable<SiteFile> Add(string report, TableOfReport table)
    {
        content.Add(report);
        content.Add(table.Csv.Hash);
        if (held is null)
        {
            return Written(report, table);
        }

        held.Add((report, table));
        made += table.Csv.Kept is null ? 1 : 0;
        return made <= MostHeld && table.IsAsItStands(standing) ? [] : Begin();
    }

    public IEnumerable<SiteFile> End()
    {
        var digest = ContentHash.HexOf(content);
        if (held is not null && standing.Recall(Csv, digest) is { } csv && standing.Recall(Parquet, digest) is { } file)
        {
            yield return csv with { Piece = Piece.First };
            yield return file with { Piece = Piece.First };
            yield break;
        }

        foreach (var piece in Begin())
        {
            yield return piece;
        }

        yield return new SiteFile(Csv, default, Piece.Next) { Digest = digest };
        var last = parquet!.End();
        parquet = null;
        yield return last with { Digest = digest };
    }

    public void Dispose() => parquet?.Dispose();

    private IEnumerable<SiteFile> Begin()
    {
        if (held is not { } waiting)
        {
            yield break;
        }

        held = null;
        parquet = ParquetTable.Begin(Parquet, shape);
        yield return new SiteFile(Csv, Rows.Csv([]), Piece.First);
        foreach (var file in waiting.SelectMany(w => Written(w.Report, w.Table)))
        {
            yield return file;
        }
    }

    private IEnumerable<SiteFile> Written(string report, TableOfReport table)
    {
        var rows = new RawTable(shape, [.. table.Rows().Rows.Select(r => r.Prepend(report).ToArray())]);
        yield return new SiteFile(Csv, Rows.Rows(rows.Rows), Piece.Next);
        yield return parquet!.Add(rows);
    }

    private Table<string[]> Rows => new(shape.Name, shape.Key, [.. shape.Columns.Select((c, i) => new Column<string[]>(c.Name, c.Type, row => row[i]))]);
}

/// <summary>A report's part of a table.</summary>
/// <param name="Csv">On the site, or as it will stand there.</param>
/// <param name="Rows">Asked for where they are to be written.</param>
internal sealed record TableOfReport(SiteFile Csv, Func<RawTable> Rows)
{
    /// <param name="csv">Stands on the site.</param>
    public static TableOfReport Standing(SiteFile csv, TableShape shape, Func<string, ReadOnlyMemory<byte>> read) =>
        new(csv, () => new RawTable(shape, [.. TableFile.Read(new SiteFile(csv.Path, read(csv.Path)))!.Rows.Select(r => r.Cells.ToArray())]));

    public bool IsAsItStands(StandingFiles site) => Csv.Kept is not null || site.Read(Csv.Path).Span.SequenceEqual(Csv.Content.Span);
}
