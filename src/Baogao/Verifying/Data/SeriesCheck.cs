using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying.Data;

/// <summary>Every figure of an indicator stands in the table of all series once, and nothing else does. Only rows without their fellow are kept.</summary>
internal sealed class SeriesCheck(DiagnosticBag diagnostics)
{
    private static readonly string[] Columns = ["address", "period", "kind", "value", "unit", "bound", "aspect"];

    private readonly Dictionary<(ulong Row, bool OfReport), (TableRow Row, int Count)> open = [];

    public void OfReport(TableFile figures, string report)
    {
        foreach (var row in figures.Rows.Where(r => r["indicator"].Length > 0))
        {
            Match(row, report, ofReport: true);
        }
    }

    public void OfSeries(TableFile indicators)
    {
        foreach (var row in indicators.Rows)
        {
            Match(row, row["report"], ofReport: false);
        }
    }

    public void Finish()
    {
        foreach (var ((_, ofReport), (row, _)) in open)
        {
            diagnostics.Add(Problems.SeriesDiffers(row.At, row["indicator"], row["address"], ofReport) with { Mend = row.Source });
        }
    }

    private void Match(TableRow row, string report, bool ofReport)
    {
        var hash = StableHash.Of(string.Join('\n', Columns.Select(c => row[c]).Prepend(row["indicator"]).Prepend(report)));
        if (!Take((hash, !ofReport)))
        {
            open[(hash, ofReport)] = (row, open.GetValueOrDefault((hash, ofReport)).Count + 1);
        }
    }

    private bool Take((ulong Row, bool OfReport) key)
    {
        if (!open.Remove(key, out var found))
        {
            return false;
        }

        if (found.Count > 1)
        {
            open[key] = (found.Row, found.Count - 1);
        }

        return true;
    }
}
