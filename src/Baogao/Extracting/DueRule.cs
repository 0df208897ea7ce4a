using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>The time limit of a promise, in the report's words: 年内, 6月底前, 到2015年, 三年内; the first of several.</summary>
internal static class DueRule
{
    private static readonly WordList After = WordList.Of("底前 底之前 底以前 底 前 之前 以前 末 末前 内 年底 年底前 上旬 中旬 下旬 上旬前 中旬前 下旬前 上半年 下半年 份前 份底前");

    public static string Of(Reading reading)
    {
        var (start, end) = Worded(reading.Text);
        for (var i = 0; i < reading.Quantities.Count && reading.Quantities[i].Start < start; i++)
        {
            if ((Dated(reading, i) ?? Within(reading, i)) is var (first, last))
            {
                return reading.Text[first..last];
            }
        }

        return start < reading.Text.Length ? reading.Text[start..end] : "";
    }

    // 到2015年, 2025年6月底前, 12月31日前, 10月份投入使用.
    private static (int Start, int End)? Dated(Reading reading, int index)
    {
        var text = reading.Text.AsSpan();
        var date = reading.Quantities[index];
        if (reading.Reasons[index] is not NotFigure.Date || date.Unit is null || IsInTitle(text, date.Start))
        {
            return null;
        }

        var end = date.End;
        for (var next = index + 1; next < reading.Quantities.Count && reading.Quantities[next].Start == end && reading.Reasons[next] is NotFigure.Date; next++)
        {
            end = reading.Quantities[next].End;
        }

        var lead = date.Start > 0 && text[date.Start - 1] is '到' or '至' ? 1 : 0;
        var tail = After.LengthAt(text, end);
        var happens = CheckableWords.Events.LengthAt(text, end) > 1;
        return tail + lead > 0 || happens ? (date.Start - lead, end + tail) : null;
    }

    // 3年内建成, 100天内完成
    private static (int Start, int End)? Within(Reading reading, int index)
    {
        var span = reading.Quantities[index];
        var limited = reading.Text.AsSpan(span.UnitEnd).StartsWith("内", StringComparison.Ordinal) && span.Unit?.Word is "年" or "个月" or "月" or "天";
        return reading.Reasons[index] is NotFigure.Duration or NotFigure.Date && limited ? (span.Numeral.Start, span.UnitEnd + 1) : null;
    }

    private static bool IsInTitle(ReadOnlySpan<char> text, int at) => text[..at].LastIndexOf('《') > text[..at].LastIndexOf('》');

    // 3年内 is no 年内.
    private static (int Start, int End) Worded(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = PledgeWords.Due.LengthAt(text, i);
            if (length > 0 && (i == 0 || !(char.IsAsciiDigit(text[i - 1]) || ChineseNumbers.IsNumeral(text[i - 1]))))
            {
                return (i, i + length);
            }
        }

        return (text.Length, text.Length);
    }
}
