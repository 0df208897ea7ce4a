using System.Globalization;
using Baogao.Text;

namespace Baogao.Model;

/// <summary>A table as a program reads it: the names of its columns, and its rows with their lines in the file.</summary>
internal sealed record TableFile(string Path, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <param name="columns">Of the pieces before; null where the file begins with them.</param>
    /// <returns>Null when it is no table: its quotes do not match, or a row is longer or shorter than the first.</returns>
    public static TableFile? Read(SiteFile file, IReadOnlyList<string>? columns = null)
    {
        var content = file.Content.Span;
        if (CsvTable.Parse(System.Text.Encoding.UTF8.GetString(content.StartsWith(System.Text.Encoding.UTF8.Preamble) ? content[3..] : content)) is not { } cells)
        {
            return null;
        }

        var names = columns ?? (cells.Count > 0 ? cells[0] : []);
        var rows = new List<TableRow>();
        var line = 1;
        foreach (var row in cells)
        {
            if (row.Count != names.Count)
            {
                return null;
            }

            rows.Add(new TableRow(new Location(file.Path, line, 1, "", 1), names, [.. row.Select(Cells.Plain)]));
            line += 1 + row.Sum(cell => cell.Count(c => c == '\n'));
        }

        return new TableFile(file.Path, names, columns is null ? [.. rows.Skip(1)] : rows);
    }
}

/// <param name="At">In the table.</param>
internal sealed record TableRow(Location At, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells)
{
    /// <summary>Empty where the table has no such column.</summary>
    public string this[string column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i] == column)
                {
                    return Cells[i];
                }
            }

            return "";
        }
    }

    public int Number(string column) => int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where in the report's source the words of the row stand: what is wrong there is mended there.</summary>
    public Location? Source => At.File.Split('/') is ["data", "reports", var id, _] && Number("line") is > 0 and var line
        ? new Location($"seeds/reports/{id}/source.txt", line, Math.Max(1, Number("column")), "", 1)
        : null;
}
