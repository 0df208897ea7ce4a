using System.Text;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Importing.Html;

/// <summary>Puts running text together into lines, with blanks as a browser shows them. Lines of the page's frame are put aside.</summary>
internal sealed class LineWriter(List<LeftOut> leftOut)
{
    private const int LongestFrameLine = 100;

    private readonly StringBuilder line = new();
    private bool blank;
    private bool broken;

    public List<string> Lines { get; } = [];

    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                blank = true;
                broken |= c is '\n' or '\r';
                continue;
            }

            // A line end of the file between two wide characters is no blank (CSS Text, 4.1.2).
            if (blank && line.Length > 0 && !(broken && IsWide(c) && IsWide(line[^1])))
            {
                line.Append(' ');
            }

            (blank, broken) = (false, false);
            line.Append(c);
        }
    }

    /// <summary>Text whose lines and blanks stand as they are: pre.</summary>
    public void AppendAsIs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            line.Append(lines[i]);
            if (i < lines.Length - 1)
            {
                EndLine();
            }
        }
    }

    public void EndLine()
    {
        Add(line.ToString());
        line.Clear();
        (blank, broken) = (false, false);
    }

    public void Add(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (IsFrame(text))
        {
            leftOut.Add(new LeftOut("line of the page's frame", text.Trim()));
        }
        else
        {
            Lines.Add(text);
        }
    }

    // A sentence is never taken for the frame's.
    private static bool IsFrame(string text) =>
        text.Length <= LongestFrameLine && !text.Contains('。', StringComparison.Ordinal) && PageFrameWords.Lines.FoundIn(text);

    private static bool IsWide(char c) => Folding.IsHan(c) || c is >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFFEF' or '“' or '”' or '—' or '…';
}
