using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Importing.Proposing;

/// <summary>What the text itself says of where it comes from. Empty where it says nothing.</summary>
internal static partial class Proposal
{
    private const string Government = "人民政府";

    /// <param name="placeId">The place's part of the address: it tells which of the text's words is the place when nothing else does.</param>
    public static Papers From(string text, string placeId)
    {
        var opening = Opening.Of(text);
        var (delivery, speaker) = (Delivery.Of(opening), Speaker.Of(opening));
        var title = TitleOf(opening);
        var speech = SpokenFor().Match(opening.Folded) is { Success: true } words ? words : SpokenFor().Match(Closing(text));
        var whose = speech.Groups["whose"].Value;
        string[] places = [PlaceOf(speech), speaker.Place, delivery.Place, PlaceInTitle(title), PlaceName.Of(Plan().Match(opening.Folded).Groups["place"].Value)];
        var place = places.FirstOrDefault(p => p.Length > 0) ?? PlaceName.Spelt(text, placeId, whose);
        return new Papers(
            Place: place,
            Title: title,
            Body: BodyOf(speech, whose, place) is { Length: > 0 } body ? body : speaker.Body,
            Speaker: speaker.Name,
            Delivered: delivery.Day);
    }

    // Where the opening is cut off, the thanks at the end may say it: 在此，我代表市人民政府，向各位代表……
    private static string Closing(string text)
    {
        const int Longest = 3000;
        return Folding.Fold(text[Math.Max(0, text.Length - Longest)..]);
    }

    private static string PlaceOf(Match speech) =>
        speech.Groups["body"].Value == "国务院" ? PlaceName.Nation : PlaceName.Of(speech.Groups["whose"].Value);

    // 我代表市人民政府: whose city it is, another line tells.
    private static string BodyOf(Match speech, string whose, string place)
    {
        if (!speech.Success)
        {
            return "";
        }

        return speech.Groups["body"].Value == "国务院" ? "国务院"
            : PlaceName.Of(whose) is { Length: > 0 } own ? own + Government
            : PlaceName.Fits(place, whose) ? place + Government
            : whose + speech.Groups["body"].Value;
    }

    private static string TitleOf(Opening opening)
    {
        var titles = TitleLine().Matches(opening.Folded).Select(m => m.Groups["title"]).ToList();
        var title = titles.FirstOrDefault(t => t.Value.Contains('政', StringComparison.Ordinal)) ?? titles.FirstOrDefault();
        return title is null ? "" : string.Concat(opening.Text.AsSpan(title.Index, title.Length).ToString().Where(c => !char.IsWhiteSpace(c)));
    }

    // 2022年蠡县政府工作报告, 高唐县2021年政府工作报告, 2025年广西政府工作报告
    private static string PlaceInTitle(string title) => PlaceAndYear().Match(title).Groups["place"].Value;

    [GeneratedRegex(@"(?:我(?:谨|现)?|(?:长|主席)\p{IsCJKUnifiedIdeographs}{2,4})(?:代表|受)(?<whose>\p{IsCJKUnifiedIdeographs}{0,20}?)(?<body>人民政府|国务院|政府)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpokenFor();

    // "政 府 工 作 报 告", "徐汇区2013年政府工作报告": a line of its own, or what begins one before the day.
    [GeneratedRegex(@"^[ \t]*(?:标题:)?(?<title>[^,。:;\n《》]{0,30}工 {0,2}作 {0,2}报 {0,2}告(?:\((?:摘要|书面|全文)\))?)[ \t]*(?=$|\(|[\d—-])", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^(?:\d{4}年度?)?(?<place>\p{IsCJKUnifiedIdeographs}{2,12}?)(?:\d{4}年度?)?(?:人民)?政府工作报告", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceAndYear();

    [GeneratedRegex(@"《(?<place>\p{IsCJKUnifiedIdeographs}{2,12})国民经济和社会发展", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plan();
}
