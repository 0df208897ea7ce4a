using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Importing.Proposing;

/// <summary>The day and the assembly: ——2013年2月28日在海拉尔区第十四届人民代表大会第二次会议上.</summary>
/// <param name="Day">2013-02-28; empty when it is not told.</param>
/// <param name="Place">Empty when the assembly is not named with its place.</param>
internal sealed partial record Delivery(string Day, string Place)
{
    public static Delivery Of(Opening opening)
    {
        var assembly = Assembly().Match(opening.Before);
        var place = assembly.Groups["nation"].Success ? PlaceName.Nation : PlaceName.Of(Squeezed(assembly.Groups["place"].Value));
        return new Delivery(DayOf(opening.Before), place);
    }

    // A day counts that an assembly follows, or that stands alone on its line or behind the title; not the day of a dispatch or a web page.
    private static string DayOf(string text)
    {
        var day = DayOfAssembly().Match(text) is { Success: true } assembly ? assembly : DayAlone().Match(text);
        return day.Success ? Iso(day.Groups["year"].Value, day.Groups["month"].Value, day.Groups["day"].Value) : "";
    }

    private static string Iso(string year, string month, string day) =>
        DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{Number(year):0000}-{Number(month):00}-{Number(day):00}"),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "";

    // 2013, 二〇一三, 十二: blanks may stand between digits. ○ and O are written for 〇.
    private static int Number(string words)
    {
        var plain = Squeezed(words).Replace('○', '〇').Replace('O', '〇').Replace('零', '〇');
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : ChineseNumbers.TryRead(plain, out var read) ? (int)read
            : 0;
    }

    private static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    private const string Date =
        @"(?<year>(?:19|20)[ ]?\d[ ]?\d|[一二][一二三四五六七八九〇○O零]{3})[ ]?年[ ]*(?<month>\d[ ]?\d?|[一二三四五六七八九十]{1,2})[ ]*月[ ]*(?<day>\d[ ]?\d?|[一二三四五六七八九十]{1,3})[ ]*日";

    [GeneratedRegex(Date + @"(?:[和至、-]\d{1,2}日)?[^。;\d]{0,30}?(人民代表大会|人大|会议)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOfAssembly();

    [GeneratedRegex("(^|工作报告)[ \\t(—-]*" + Date + "[ \\t)]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAlone();

    // "在防城港市第五届\n人民代表大会第二次会议上", "日保定市徐水区第二届", "在第十二届全国人民代表大会"
    [GeneratedRegex(@"(?:日\s*在?|在)\s*(?<place>[\p{IsCJKUnifiedIdeographs}-[在]]{1,18}?)??\s*第?\s*[一二三四五六七八九十\d]+\s*届\s*(?<nation>全国)?\s*(?:人民代表大会|人大)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Assembly();
}
