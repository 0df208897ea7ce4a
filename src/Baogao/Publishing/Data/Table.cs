using System.Text;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>A table's columns, from one place: the CSV, spreadsheet and Parquet files, their schemas and the data dictionary are all made from them.</summary>
/// <typeparam name="T">What one row is made of.</typeparam>
internal sealed record Table<T>(string Name, IReadOnlyList<string> Key, IReadOnlyList<Column<T>> Columns)
{
    /// <summary>Columns whose values stand in another table's column of the same name.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    public TableShape Shape => new(Name, Key, [.. Columns.Select(c => new ColumnShape(c.Name, c.Type))], References);

    /// <summary>UTF-8 with a byte order mark, CRLF, RFC 4180.</summary>
    public byte[] Csv(IEnumerable<T> rows) => [.. Encoding.UTF8.Preamble, .. Header(), .. Rows(rows)];

    public byte[] Header() => Encoding.UTF8.GetBytes(string.Join(',', Columns.Select(c => c.Name)) + "\r\n");

    public byte[] Rows(IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', Columns.Select(c => Cells.Csv(c.Value(row), c.Type))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The rows as they are, for formats in which nothing has to be written otherwise.</summary>
    public RawTable Raw(IEnumerable<T> rows) => new(Shape, [.. rows.Select(row => Columns.Select(c => c.Value(row)).ToArray())]);
}

/// <param name="Type">As Table Schema names it: string, integer, number.</param>
internal sealed record Column<T>(string Name, string Type, Func<T, string> Value);

/// <summary>A table without its rows, for the schema and the data dictionary.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<string> Key, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<Reference> References);

internal sealed record ColumnShape(string Name, string Type);

/// <param name="Table">The table whose key these columns are.</param>
internal sealed record Reference(IReadOnlyList<string> Columns, string Table);

/// <summary>A table with the values of its rows; empty is no value.</summary>
internal sealed record RawTable(TableShape Shape, IReadOnlyList<string[]> Rows);
