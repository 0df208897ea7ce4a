using System.Text;

namespace Baogao.Publishing.Data;

/// <summary>A CSV file's columns, from one place: the file, its schema and the data dictionary are all made from them.</summary>
/// <typeparam name="T">What one row is made of.</typeparam>
internal sealed record Table<T>(string Name, IReadOnlyList<string> Key, IReadOnlyList<Column<T>> Columns)
{
    public TableShape Shape => new(Name, Key, [.. Columns.Select(c => new ColumnShape(c.Name, c.Type))]);

    /// <summary>UTF-8 with a byte order mark, CRLF, RFC 4180.</summary>
    public byte[] Csv(IEnumerable<T> rows) => [.. Encoding.UTF8.Preamble, .. Header(), .. Rows(rows)];

    public byte[] Header() => Encoding.UTF8.GetBytes(string.Join(',', Columns.Select(c => c.Name)) + "\r\n");

    public byte[] Rows(IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', Columns.Select(c => Cell(c.Value(row)))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <param name="Type">As Table Schema names it: string, integer, number.</param>
internal sealed record Column<T>(string Name, string Type, Func<T, string> Value);

/// <summary>A table without its rows, for the schema and the data dictionary.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<string> Key, IReadOnlyList<ColumnShape> Columns);

internal sealed record ColumnShape(string Name, string Type);
