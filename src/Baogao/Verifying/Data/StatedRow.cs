namespace Baogao.Verifying.Data;

/// <summary>A row of a table as report.yaml states it.</summary>
/// <param name="Key">What finds the row: an address, or an address with a quote.</param>
/// <param name="Cells">Only what report.yaml says: a table has columns of its own, such as a url.</param>
internal sealed record StatedRow(string Key, IReadOnlyDictionary<string, string> Cells);

/// <summary>All that report.yaml states, table by table.</summary>
internal sealed record StatedReport(
    IReadOnlyList<StatedRow> Sentences,
    IReadOnlyList<StatedRow> Outline,
    IReadOnlyList<StatedRow> Figures,
    IReadOnlyList<StatedRow> Numbers,
    IReadOnlyList<StatedRow> Commitments);
