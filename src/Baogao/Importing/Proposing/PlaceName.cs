using System.Text.RegularExpressions;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Importing.Proposing;

/// <summary>Names of places and what only looks like one: 市, 全县, 十五届区.</summary>
internal static partial class PlaceName
{
    public const string Nation = "中华人民共和国";

    private const string Kinds = "省市区县旗州盟镇乡";

    /// <returns>Empty when the words do not name a place.</returns>
    public static string Of(string words)
    {
        var name = Term().Replace(words, "");
        return Shape().IsMatch(name) && !Generic().IsMatch(name) ? name : "";
    }

    /// <summary>Whether the general word (市, 自治区, 市十二届) fits the place: 市 → 防城港市.</summary>
    public static bool Fits(string place, string general)
    {
        var kind = Term().Replace(general, "");
        return place.Length > kind.Length && kind.Length > 0 && place.EndsWith(kind, StringComparison.Ordinal);
    }

    /// <summary>The place that sounds as its address says, with its kind where the text adds one: changsha → 长沙市.</summary>
    /// <param name="id">changsha, shanghai-xuhui.</param>
    /// <param name="general">市 of 市人民政府: the place's kind when the text never writes it behind the name.</param>
    /// <returns>Empty when nothing in the text sounds so.</returns>
    public static string Spelt(string text, string id, string general)
    {
        var own = Term().Replace(general, "");
        var sound = id.Split('-')[^1];
        for (var at = 0; at < text.Length; at++)
        {
            if (LengthSpelt(text, at, sound) is >= 2 and var length)
            {
                var name = text.Substring(at, length);
                var kind = own.Length == 1 && Kinds.Contains(own, StringComparison.Ordinal) ? own
                    : string.Concat(Kinds.Where(k => text.Contains(name + k, StringComparison.Ordinal)).Take(1));
                return Kinds.Contains(name[^1], StringComparison.Ordinal) ? name : name + kind;
            }
        }

        return "";
    }

    private static int LengthSpelt(string text, int at, string sound)
    {
        var heard = 0;
        for (var end = at; end < text.Length && Folding.IsHan(text[end]); end++)
        {
            if (PlaceReadings.Of(text[end]).FirstOrDefault(reading => sound.AsSpan(heard).StartsWith(reading)) is not { } next)
            {
                return 0;
            }

            heard += next.Length;
            if (heard == sound.Length)
            {
                return end + 1 - at;
            }
        }

        return 0;
    }

    // 第十四届, 十二届: which assembly or government, not where.
    [GeneratedRegex("第?[一二三四五六七八九十]+届|本届", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Term();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{1,18}(省|市|区|县|旗|州|盟|镇|乡|新区|开发区)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    [GeneratedRegex("^(全|本|我|各|在|该)|^(自治)?[省市区县旗州盟镇乡]+$|[年月日会届第和的]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Generic();
}
