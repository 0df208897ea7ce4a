using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying.Data;

/// <summary>A table says what report.yaml says: the same rows, and in each the same values.</summary>
internal static class TableAgreement
{
    public static void Check(TableFile table, Func<TableRow, string> key, IEnumerable<StatedRow> stated, DiagnosticBag diagnostics)
    {
        var open = stated.GroupBy(s => s.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<StatedRow>(g), StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!open.TryGetValue(key(row), out var same) || !same.TryDequeue(out var expected))
            {
                diagnostics.Add(Problems.RowNotStated(row.At, key(row)) with { Mend = row.Source });
                continue;
            }

            foreach (var (column, value) in expected.Cells.Where(c => row[c.Key] != c.Value))
            {
                diagnostics.Add(Problems.CellDiffers(row.At, key(row), column, row[column], value) with { Mend = row.Source });
            }
        }

        foreach (var missing in open.Values.SelectMany(rows => rows))
        {
            diagnostics.Add(Problems.RowMissing(Location.OfFile(table.Path), missing.Key));
        }
    }
}
