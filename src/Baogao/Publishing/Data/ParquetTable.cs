using System.Globalization;
using Baogao.Model;
using Parquet;
using Parquet.Schema;

namespace Baogao.Publishing.Data;

/// <summary>A table as a Parquet file, a group of rows at a time. Not compressed: the bytes are the same on every machine.</summary>
internal sealed class ParquetTable : IDisposable
{
    // Each group costs as much to write, and to read, as some hundred rows.
    private const int RowsInGroup = 1024;

    private readonly List<string[]> waiting = [];
    private readonly PieceStream stream;
    private readonly ParquetWriter writer;
    private readonly ParquetSchema schema;
    private readonly TableShape shape;

    private ParquetTable(string path, TableShape shape)
    {
        this.shape = shape;
        stream = new PieceStream(path);
        schema = new ParquetSchema([.. shape.Columns.Select(FieldOf)]);
        writer = ParquetWriter.CreateAsync(schema, stream, new ParquetOptions { CompressionMethod = CompressionMethod.None }).GetAwaiter().GetResult();
    }

    public static ParquetTable Begin(string path, TableShape shape) => new(path, shape);

    public static byte[] Whole(RawTable table)
    {
        var file = new ParquetTable("", table.Shape);
        file.waiting.AddRange(table.Rows);
        file.Dispose();
        return file.stream.ToArray();
    }

    /// <returns>What is written already: rows wait for others.</returns>
    public SiteFile Add(RawTable table)
    {
        waiting.AddRange(table.Rows);
        if (waiting.Count >= RowsInGroup)
        {
            Write();
        }

        return stream.Take();
    }

    public SiteFile End()
    {
        Dispose();
        return stream.Take();
    }

    public void Dispose()
    {
        Write();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private void Write()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        using var group = writer.CreateRowGroup();
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            Write(group, schema.DataFields[i], [.. waiting.Select(r => r[i])], shape.Columns[i].Type);
        }

        waiting.Clear();
    }

    private static void Write(ParquetRowGroupWriter group, DataField field, string[] values, string type)
    {
        var task = type switch
        {
            "integer" => group.WriteAsync<long>(field, values.Select(v => v.Length == 0 ? (long?)null : long.Parse(v, CultureInfo.InvariantCulture)).ToArray()),
            "number" => group.WriteAsync<double>(field, values.Select(v => v.Length == 0 ? (double?)null : double.Parse(v, CultureInfo.InvariantCulture)).ToArray()),
            _ => group.WriteAsync(field, (IReadOnlyCollection<string>)[.. values.Select(v => v.Length == 0 ? null! : v)]),
        };
        task.GetAwaiter().GetResult();
    }

    private static DataField FieldOf(ColumnShape column) => column.Type switch
    {
        "integer" => new DataField<long?>(column.Name),
        "number" => new DataField<double?>(column.Name),
        _ => new DataField<string>(column.Name, nullable: true),
    };
}
