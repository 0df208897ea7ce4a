namespace Baogao.Text;

/// <summary>A text file as it stands. Offsets count from its start in UTF-16 units; lines are only for people.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    // Many findings may stand on one long line: they share its words.
    private (int Number, string Words)? shown;

    /// <param name="path">As shown to people: relative to the root, with forward slashes.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = LineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> View(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The line's words without their line end; lines count from 1.</summary>
    public TextSpan Line(int number)
    {
        var start = lineStarts[number - 1];
        var next = number < lineStarts.Length ? lineStarts[number] : Text.Length;
        var line = Text.AsSpan(start, next - start);
        var lineEnd = line.EndsWith("\r\n") ? 2 : line.EndsWith("\n") ? 1 : 0;
        return TextSpan.FromBounds(start, next - lineEnd);
    }

    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Columns count UTF-16 units from 1.</summary>
    public int ColumnOf(int offset) => offset - lineStarts[LineOf(offset) - 1] + 1;

    public Location Locate(TextSpan span)
    {
        var number = LineOf(span.Start);
        var line = Line(number);
        var length = Math.Min(span.End, line.End) - span.Start;
        return new Location(Path, number, span.Start - line.Start + 1, WordsOf(number, line), Math.Max(length, 1));
    }

    private string WordsOf(int number, TextSpan line)
    {
        if (shown is not { } last || last.Number != number)
        {
            last = (number, Quote(line));
            shown = last;
        }

        return last.Words;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
