using System.Globalization;
using Baogao.Publishing.Data;
using Baogao.Tests.Support;
using Parquet;
using Xunit;

namespace Baogao.Tests.Publishing.Data;

public class ParquetTableTests
{
    private static readonly TableShape Shape = new("numbers", ["report"], [new("report", "string"), new("line", "integer"), new("value", "number")], []);

    [Fact]
    public async Task Small_parts_are_written_together_and_none_is_lost()
    {
        using var table = ParquetTable.Begin("data/numbers.parquet", Shape);
        List<string[]> rows = [.. Enumerable.Range(0, 5000).Select(i => new[] { i % 7 == 0 ? "" : $"report-{i / 100}", $"{i}", (i / 4m).ToString(CultureInfo.InvariantCulture) })];
        List<byte> file = [];
        foreach (var part in rows.Chunk(100))
        {
            file.AddRange(table.Add(new RawTable(Shape, part)).Content.Span);
        }

        file.AddRange(table.End().Content.Span);

        var read = await OpenFormats.Parquet([.. file]);
        Assert.Equal(rows.Select(r => string.Join(',', r)), read.Select(r => $"{r["report"]},{r["line"]},{r["value"]}"));
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream([.. file]), cancellationToken: TestContext.Current.CancellationToken);
        Assert.InRange(reader.RowGroupCount, 2, 5);
    }

    [Fact]
    public async Task A_table_without_rows_has_its_columns()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(ParquetTable.Whole(new RawTable(Shape, []))), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["report", "line", "value"], reader.Schema.DataFields.Select(f => f.Name));
    }
}
