using System.Globalization;
using System.Text;
using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>Writes a finding as compilers do: place, what, the line, a caret under the words, a hint.</summary>
public static class DiagnosticPrinter
{
    private const string Indent = "    ";
    private const int WidestLine = 100;
    private const int Before = 30;

    /// <summary>All of them; a fault of a template that shows on every page is said once, with the number of pages.</summary>
    public static string Print(IReadOnlyList<Diagnostic> sorted) =>
        string.Concat(sorted.GroupBy(d => new Fault(d.Severity, d.Code, d.Message, d.Hint, d.Mend, d.At.Line > 0 ? d.At : null)).Select(Print));

    public static string Print(Diagnostic diagnostic)
    {
        var text = new StringBuilder()
            .Append(Place(diagnostic.At))
            .Append(": ").Append(diagnostic.Level).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).Append('\n');
        AppendLine(text, diagnostic.At);
        if (diagnostic.Mend is { } mend)
        {
            text.Append(Indent).Append("mend: ").Append(Place(mend)).Append('\n');
            AppendLine(text, mend);
        }

        if (diagnostic.Hint is { } hint)
        {
            text.Append(Indent).Append("hint: ").Append(hint).Append('\n');
        }

        return text.ToString();
    }

    private static string Print(IEnumerable<Diagnostic> same)
    {
        var (first, others) = (same.First(), same.Count() - 1);
        return others == 0 ? Print(first) : Print(first) + string.Create(CultureInfo.InvariantCulture, $"{Indent}the same in {others} more, up to {same.Last().At.File}\n");
    }

    /// <summary>file(line,column), or the file alone.</summary>
    public static string Place(Location at) =>
        at.Line == 0 ? at.File : string.Create(CultureInfo.InvariantCulture, $"{at.File}({at.Line},{at.Column})");

    private static void AppendLine(StringBuilder text, Location at)
    {
        if (at.LineText.Length == 0)
        {
            return;
        }

        var (shown, column) = Excerpt(at.LineText, at.Column - 1);
        var length = Math.Clamp(at.Length, 1, Math.Max(1, shown.Length - column));
        var marked = column < shown.Length ? shown.AsSpan(column, Math.Min(length, shown.Length - column)) : " ";
        text.Append(Indent).Append(shown.Replace('\t', ' ')).Append('\n')
            .Append(Indent)
            .Append(' ', DisplayWidth.Of(shown.AsSpan(0, column).ToString().Replace('\t', ' ')))
            .Append('^', Math.Max(1, DisplayWidth.Of(marked)))
            .Append('\n');
    }

    // A paragraph of a report is a line of a thousand characters: only the words around the place are shown.
    private static (string Shown, int Column) Excerpt(string line, int column)
    {
        column = Math.Min(column, line.Length);
        if (line.Length <= WidestLine)
        {
            return (line, column);
        }

        var start = Math.Max(0, column - Before);
        var end = Math.Min(line.Length, start + WidestLine);
        var (head, tail) = (start > 0 ? "… " : "", end < line.Length ? " …" : "");
        return (head + line[start..end] + tail, column - start + head.Length);
    }

    /// <param name="OnItsOwn">Where it is; null of a fault that has no line, and may be the same in many files.</param>
    private sealed record Fault(Severity Severity, string Code, string Message, string? Hint, Location? Mend, Location? OnItsOwn);
}
