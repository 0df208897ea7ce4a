using System.Buffers;

namespace Baogao.Text;

/// <summary>How a value stands in a CSV file.</summary>
internal static class Cells
{
    private const char Guard = '\'';

    // What spreadsheets take for the start of a formula, in the wide forms of Chinese text too.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'");

    /// <summary>
    /// A text that a spreadsheet would run as a formula, and one that begins with the guard itself, gets the guard before it: take one
    /// from the start of every text that begins with it, and all is as it was.
    /// </summary>
    public static string Csv(string value, string type) => Quoted(type == "string" && value.Length > 0 && Formula.Contains(value[0]) ? Guard + value : value);

    /// <summary>A value as it was before it was guarded.</summary>
    public static string Plain(string cell) => cell.Length > 0 && cell[0] == Guard ? cell[1..] : cell;

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
