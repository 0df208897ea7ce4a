using System.Globalization;
using Baogao.Model;
using Parquet;
using Parquet.Schema;

namespace Baogao.Publishing.Data;

/// <summary>A table as a Parquet file, a group of rows at a time. Not compressed: the bytes are the same on every machine.</summary>
internal sealed class ParquetTable : IDisposable
{
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
        file.Write(table);
        file.Dispose();
        return file.stream.ToArray();
    }

    public SiteFile Add(RawTable table)
    {
        Write(table);
        return stream.Take();
    }

    public SiteFile End()
    {
        Dispose();
        return stream.Take();
    }

    public void Dispose() => writer.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void Write(RawTable table)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        using var group = writer.CreateRowGroup();
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            Write(group, schema.DataFields[i], [.. table.Rows.Select(r => r[i])], shape.Columns[i].Type);
        }
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
