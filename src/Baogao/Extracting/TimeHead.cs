using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>A time that stands before a name and is no part of it: 2008年全市生产总值, “十四五”以来累计投资.</summary>
internal static class TimeHead
{
    /// <summary>0 when the words, which are not empty, do not start with a time.</summary>
    public static int LengthOf(ReadOnlySpan<char> words) =>
        Math.Max(Math.Max(YearLength(words), WordYearLength(words)), Math.Max(PlanLength(words), MonthLength(words)));

    // “十四五”以来累计投资: the plan is the period, not the name.
    private static int PlanLength(ReadOnlySpan<char> words)
    {
        var at = words[0] is '“' or '"' or '‘' ? 1 : 0;
        var plan = NumberWords.FiveYearPlans.LengthAt(words, at);
        if (plan == 0)
        {
            return 0;
        }

        at += plan;
        at += at < words.Length && words[at] is '”' or '"' or '’' ? 1 : 0;
        var tail = PeriodWords.PlanTails.LengthAt(words, at);
        return tail > 0 ? at + tail : 0;
    }

    // 6月底前
    private static int MonthLength(ReadOnlySpan<char> words)
    {
        var digits = words.Length - words.TrimStart("0123456789").Length;
        return digits is 1 or 2 && digits < words.Length && words[digits] == '月' ? digits + 1 + PeriodWords.MonthTails.LengthAt(words, digits + 1) : 0;
    }

    // 一九五九年的产量
    private static int WordYearLength(ReadOnlySpan<char> words) =>
        words.Length > 5 && words[4] == '年' && ChineseNumbers.RunAt(words, 0) == 4 ? 5 : 0;

    // 2008年全市生产总值: the year is the period, not the name.
    private static int YearLength(ReadOnlySpan<char> words)
    {
        var at = words[0] is '到' or '由' or '从' or '至' or '自' ? 1 : 0;
        if (words.Length < at + 5 || !char.IsAsciiDigit(words[at]) || !char.IsAsciiDigit(words[at + 3]) || words[at + 4] != '年')
        {
            return 0;
        }

        return words.Length > at + 5 && words[at + 5] is '底' or '末' ? at + 6 : at + 5;
    }
}
