using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>How a heading is numbered; in order of what usually stands above what.</summary>
internal enum HeadingKind
{
    /// <summary>第一部分, 第二篇, 附件1</summary>
    Part,

    /// <summary>一、</summary>
    Chapter,

    /// <summary>（一）</summary>
    Section,

    /// <summary>1. 1、 ⒈</summary>
    Digit,

    /// <summary>（1） 1） ⑴</summary>
    BracketDigit,

    /// <summary>① ❶</summary>
    Circle,

    /// <summary>第一， 首先，</summary>
    Ordinal,

    /// <summary>一是 一要</summary>
    Listed,

    /// <summary>—— ● ■ ◆</summary>
    Bullet,
}

/// <summary>The number at the start of a line that makes it a heading.</summary>
/// <param name="Number">1 for 一、; 0 for a bullet.</param>
/// <param name="Length">Of the number as printed, blanks after it included.</param>
internal sealed record HeadingMark(HeadingKind Kind, int Number, int Length)
{
    private const string Numerals = "〇零一二三四五六七八九十百";
    private const string Bullets = "●■◆▲★▪•◎◇□○▶►※·";
    private const string Dashes = "—–―─-－﹣━";

    private static readonly string[] Places = ["首先", "其次", "再次", "最后"];

    /// <summary>Below chapters and sections: may as well only count the sentences of a paragraph.</summary>
    public bool IsItem => Kind > HeadingKind.Section;

    /// <param name="line">A line without indent, folded.</param>
    public static HeadingMark? At(string line)
    {
        var mark = Read(line);
        if (mark is null)
        {
            return null;
        }

        var end = mark.Length + Blanks.Run(line, mark.Length);
        return end < line.Length ? mark with { Length = end } : null;
    }

    private static HeadingMark? Read(string line) => line[0] switch
    {
        '(' => Bracketed(line),
        '第' => Ordered(line),
        '附' => Annex(line),
        >= '0' and <= '9' => Digits(line),
        >= '①' and <= '⑳' => new(HeadingKind.Circle, line[0] - '①' + 1, 1),
        >= '⑴' and <= '⒇' => new(HeadingKind.BracketDigit, line[0] - '⑴' + 1, 1),
        >= '⒈' and <= '⒛' => new(HeadingKind.Digit, line[0] - '⒈' + 1, 1),
        >= '❶' and <= '❿' => new(HeadingKind.Circle, line[0] - '❶' + 1, 1),
        _ => Counted(line) ?? Placed(line) ?? Bulleted(line),
    };

    // 一、 一. but 一是, 二要 too.
    private static HeadingMark? Counted(string line)
    {
        var length = RunOf(line, 0, IsNumeral);
        if (length is 0 or > 3)
        {
            return null;
        }

        // A chapter without a title: 一 alone on its line.
        if (length == line.Length)
        {
            return length < 3 ? new(HeadingKind.Chapter, Value(line, 0, length), 0) : null;
        }

        return line[length] switch
        {
            '、' when CountsOn(line, length + 1, Value(line, 0, length)) => null,
            '、' or '.' => new(HeadingKind.Chapter, Value(line, 0, length), length + 1),
            '是' or '要' when length <= 2 => new(HeadingKind.Listed, Value(line, 0, length), length + 1),
            _ => null,
        };
    }

    // 一、二季度 and 第一、二产业 count; 一、二〇二四年工作回顾 and 一、五年来工作回顾 are headings.
    private static bool CountsOn(string line, int at, int number) =>
        RunOf(line, at, IsNumeral) == 1 && Value(line, at, 1) == number + 1;

    private static HeadingMark? Placed(string line)
    {
        var place = Array.FindIndex(Places, word => line.StartsWith(word, StringComparison.Ordinal));
        return place >= 0 && line.Length > 2 && line[2] is ',' or '、' or ':' ? new(HeadingKind.Ordinal, place + 1, 3) : null;
    }

    private static HeadingMark? Bulleted(string line)
    {
        var dashes = RunOf(line, 0, c => Dashes.Contains(c, StringComparison.Ordinal));
        if (dashes > 0)
        {
            return line[0] == '-' && dashes == 1 ? null : new(HeadingKind.Bullet, 0, dashes);
        }

        return Bullets.Contains(line[0], StringComparison.Ordinal) ? new(HeadingKind.Bullet, 0, 1) : null;
    }

    // 第一部分, 第二篇 and 第一, but not 第一产业.
    private static HeadingMark? Ordered(string line)
    {
        var length = RunOf(line, 1, c => IsNumeral(c) || char.IsAsciiDigit(c));
        var after = 1 + length;
        if (length is 0 or > 3 || after >= line.Length)
        {
            return null;
        }

        var value = Value(line, 1, length);
        return line[after] switch
        {
            '部' when string.CompareOrdinal(line, after, "部分", 0, 2) == 0 => new(HeadingKind.Part, value, EndOfMark(line, after + 2)),
            '篇' or '章' => new(HeadingKind.Part, value, EndOfMark(line, after + 1)),
            '、' when CountsOn(line, after + 1, value) => null,
            ',' or '、' or ':' => new(HeadingKind.Ordinal, value, after + 1),
            _ => null,
        };
    }

    // 附件1 2025年十件民生实事, 附件：…
    private static HeadingMark? Annex(string line)
    {
        if (!line.StartsWith("附件", StringComparison.Ordinal))
        {
            return null;
        }

        var digits = RunOf(line, 2, c => char.IsAsciiDigit(c) || IsNumeral(c));
        var end = EndOfMark(line, 2 + digits);
        return digits > 2 || end == 2 ? null : new(HeadingKind.Part, digits > 0 ? Value(line, 2, digits) : 1, end);
    }

    private static int EndOfMark(string line, int at) =>
        at < line.Length && (line[at] is ':' or '、' or '.' || char.IsWhiteSpace(line[at])) ? at + 1 : at;

    private static HeadingMark? Bracketed(string line)
    {
        var han = RunOf(line, 1, IsNumeral);
        if (han is > 0 and <= 3 && 1 + han < line.Length && line[1 + han] == ')')
        {
            return new(HeadingKind.Section, Value(line, 1, han), han + 2);
        }

        var digits = RunOf(line, 1, char.IsAsciiDigit);
        return digits is 1 or 2 && 1 + digits < line.Length && line[1 + digits] == ')'
            ? new(HeadingKind.BracketDigit, Value(line, 1, digits), digits + 2)
            : null;
    }

    // "1.", "1、", "12．" "1）" but not "1.5亿元" or "2012年".
    private static HeadingMark? Digits(string line)
    {
        var digits = RunOf(line, 0, char.IsAsciiDigit);
        if (digits > 2 || digits + 1 >= line.Length)
        {
            return null;
        }

        return line[digits] switch
        {
            '.' or '、' when !char.IsAsciiDigit(line[digits + 1]) => new(HeadingKind.Digit, Value(line, 0, digits), digits + 1),
            ')' => new(HeadingKind.BracketDigit, Value(line, 0, digits), digits + 1),
            _ => null,
        };
    }

    private static int Value(string line, int start, int length)
    {
        var number = line.AsSpan(start, length);
        return int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits)
            ? digits
            : ChineseNumbers.TryRead(number, out var value) ? (int)value : 0;
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
