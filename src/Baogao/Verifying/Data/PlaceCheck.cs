using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying.Data;

/// <summary>Line and column of a table lead to its quote: in the sentence of that address, at that place, stand these words.</summary>
internal sealed class PlaceCheck(TableFile sentences, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, TableRow> byAddress = sentences.Rows.DistinctBy(r => r["address"]).ToDictionary(r => r["address"], StringComparer.Ordinal);

    public void Check(TableFile table, string quoteColumn)
    {
        foreach (var row in table.Rows.Where(row => !Stands(row, row[quoteColumn])))
        {
            diagnostics.Add(Problems.QuoteNotAtItsPlace(row.At, row[quoteColumn], row["address"], row.Number("line"), row.Number("column")) with { Mend = row.Source });
        }
    }

    private bool Stands(TableRow row, string quote)
    {
        if (!byAddress.TryGetValue(row["address"], out var sentence))
        {
            return false;
        }

        var text = sentence["text"];
        var at = Offset(text, row.Number("line") - sentence.Number("line"), row.Number("column"), sentence.Number("column"));
        return at >= 0 && string.CompareOrdinal(text, at, quote, 0, quote.Length) == 0;
    }

    // A sentence may run over several lines: from the second on, columns count from the line's own start.
    private static int Offset(string text, int lines, int column, int first)
    {
        var start = 0;
        for (var line = 0; line < lines && start >= 0; line++)
        {
            start = text.IndexOf('\n', start) + 1;
            start = start == 0 ? -1 : start;
        }

        return lines < 0 || start < 0 ? -1 : lines == 0 ? column - first : start + column - 1;
    }
}
