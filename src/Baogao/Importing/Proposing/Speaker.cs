using System.Text.RegularExpressions;
using Baogao.Lexicon;

namespace Baogao.Importing.Proposing;

/// <summary>Who speaks, and for which government: 海拉尔区人民政府区长　　杜联合.</summary>
/// <param name="Body">海拉尔区人民政府; empty when the line has no more than an office.</param>
/// <param name="Place">武威市 of 武威市市长; empty when there is none.</param>
internal sealed partial record Speaker(string Name, string Body, string Place)
{
    private static readonly Speaker Unknown = new("", "", "");

    public static Speaker Of(Opening opening)
    {
        foreach (Match match in OfficeAndName().Matches(opening.Before))
        {
            var name = string.Concat(match.Groups["name"].Value.Where(c => c != ' '));
            if (IsName(name) || IsWholeLine(opening.Before, match, name))
            {
                return Of(match, name);
            }
        }

        return NameAndOffice().Match(opening.Before) is { Success: true } reversed && IsName(reversed.Groups["name"].Value)
            ? Unknown with { Name = reversed.Groups["name"].Value }
            : Unknown;
    }

    private static Speaker Of(Match match, string name)
    {
        var words = match.Groups["place"].Value;
        words = words[(words.LastIndexOf('上') + 1)..];    // "…第二次会议上蠡县人民政府县长"
        if (match.Groups["state"].Success)
        {
            return new Speaker(name, "国务院", PlaceName.Nation);
        }

        var place = PlaceName.Of(words);
        return new Speaker(name, place.Length > 0 && match.Groups["government"].Success ? place + "人民政府" : "", place);
    }

    // Names of other peoples are written with a dot: 努尔兰·阿不都满金.
    private static bool IsName(string name) => name.Contains('·', StringComparison.Ordinal) || Surnames.Begins(name);

    // 西藏自治区代理主席 嘎玛泽登: a name without a surname, at the end of a line that begins with the place; not 威海市市长信箱.
    private static bool IsWholeLine(string text, Match match, string name) =>
        match.Groups["place"].Success
        && name.Length >= 3
        && (match.Index + match.Length == text.Length || text[match.Index + match.Length] == '\n')
        && (match.Index == 0 || text[match.Index - 1] is '\n' or ' ');

    [GeneratedRegex(
        @"(?:(?<state>国务院)|(?<place>\p{IsCJKUnifiedIdeographs}{2,40}?)(?<government>人民政府)?)??[ ]*(?:代理|代|副)?(?:省长|市长|区长|县长|旗长|州长|盟长|主席|总理|镇长|乡长|管委会主任)[ \t?:]*(?:\n[ \t]*)?"
        + @"(?<name>[\p{IsCJKUnifiedIdeographs}]{1,8}(?:·[\p{IsCJKUnifiedIdeographs}]{1,8})+|\p{IsCJKUnifiedIdeographs}[ ]+\p{IsCJKUnifiedIdeographs}|\p{IsCJKUnifiedIdeographs}{2,4}?)(?=各位|同志|在|向|作|代表|[\s?(,;。]|$)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfficeAndName();

    // "2025年1月15日龚正市长在上海市…"
    [GeneratedRegex(@"日[ ]*(?<name>\p{IsCJKUnifiedIdeographs}{2,3})(?:代)?(?:省长|市长|区长|县长|旗长|州长|盟长|主席|总理)在", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameAndOffice();
}
