namespace Baogao.Structuring;

/// <summary>The number at the start of a line that makes it a heading.</summary>
/// <param name="Level">1 一、 第一部分 · 2 （一） · 3 1. （1） 一是 一要.</param>
/// <param name="Length">Of the number as printed, blanks after it included.</param>
internal sealed record HeadingMark(int Level, int Length)
{
    private const string Numerals = "〇零一二三四五六七八九十百";

    /// <param name="line">A line without indent, folded.</param>
    public static HeadingMark? At(string line)
    {
        var (level, end) = Numbered(line) is var (l, e) && e > 0 ? (l, e) : Enumerated(line);
        if (end == 0)
        {
            return null;
        }

        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return end < line.Length ? new HeadingMark(level, end) : null;
    }

    private static (int Level, int End) Numbered(string line)
    {
        if (line[0] == '(')
        {
            return Bracketed(line);
        }

        var han = RunOf(line, 0, IsNumeral);
        if (han > 0 && han < line.Length && line[han] is '、' or '.')
        {
            return (1, han + 1);
        }

        var part = line[0] == '第' ? RunOf(line, 1, IsNumeral) : 0;
        return part > 0 && string.CompareOrdinal(line, part + 1, "部分", 0, 2) == 0 ? (1, part + 3) : (0, 0);
    }

    private static (int Level, int End) Bracketed(string line)
    {
        var han = RunOf(line, 1, IsNumeral);
        if (han > 0 && 1 + han < line.Length && line[1 + han] == ')')
        {
            return (2, han + 2);
        }

        var digits = RunOf(line, 1, char.IsAsciiDigit);
        return digits is 1 or 2 && 1 + digits < line.Length && line[1 + digits] == ')' ? (3, digits + 2) : (0, 0);
    }

    // "1.", "1、", "12．" but not "1.5亿元" or "2012年"; 一是, 二要.
    private static (int Level, int End) Enumerated(string line)
    {
        var digits = RunOf(line, 0, char.IsAsciiDigit);
        if (digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or '、')
        {
            return char.IsAsciiDigit(line[digits + 1]) ? (0, 0) : (3, digits + 1);
        }

        var han = RunOf(line, 0, IsNumeral);
        return han is 1 or 2 && han < line.Length && line[han] is '是' or '要' ? (3, han + 1) : (0, 0);
    }

    private static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    private static int RunOf(string line, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < line.Length && belongs(line[end]))
        {
            end++;
        }

        return end - start;
    }
}
