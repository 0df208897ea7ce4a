using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>Whether a reader could later find out if a promise was kept: a number, a date, an event, a named thing or a discrete product.</summary>
internal static class CheckableRule
{
    private const int ShortestObject = 4;
    private const int WorkReach = 6;
    private const int ListReach = 6;

    public static bool Of(Reading reading, string due)
    {
        if (reading.Figures.Count > 0 || due.Length > 0)
        {
            return true;
        }

        foreach (var clause in reading.Clauses)
        {
            if (IsCheckable(clause.Of(reading.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCheckable(ReadOnlySpan<char> clause) =>
        !IsFrame(clause) && (CheckableWords.Products.FoundIn(clause) || HasEvent(clause) || HasPlaceWork(clause) || HasNamedList(clause) || HasQuotedName(clause) || IsUndertaking(clause));

    private static bool IsUndertaking(ReadOnlySpan<char> clause) =>
        CheckableWords.Undertakings.Ends(clause) && CheckableWords.CarriesOut.FoundIn(clause) && !CheckableWords.General.FoundIn(clause);

    // 按照…, 以…为重点, 围绕…: a setting, not an object.
    private static bool IsFrame(ReadOnlySpan<char> clause) =>
        PledgeWords.FrameEnd.Ends(clause) && PledgeWords.FrameStart.Starts(clause);

    // 完成海关监管仓库建设, 龙美术馆建成开放; not 完成各项任务.
    private static bool HasEvent(ReadOnlySpan<char> clause)
    {
        for (var at = 0; at < clause.Length; at++)
        {
            var length = CheckableWords.Events.LengthAt(clause, at);
            if (length == 0)
            {
                continue;
            }

            var rest = clause[(at + length)..];
            var whole = at <= 2 || rest.Length <= 3;
            if (whole && (rest.Length >= ShortestObject || at >= ShortestObject) && !CheckableWords.VagueObjects.FoundIn(clause) && !CheckableWords.Efforts.FoundIn(clause))
            {
                return true;
            }

            at += length - 1;
        }

        return false;
    }

    private static bool HasPlaceWork(ReadOnlySpan<char> clause)
    {
        for (var end = ShortestObject; end < clause.Length; end++)
        {
            if (CheckableWords.Places.LengthBefore(clause, end) > 0
                && CheckableWords.Works.FoundIn(clause[end..Math.Min(clause.Length, end + WorkReach)])
                && !CheckableWords.General.FoundIn(clause) && !CheckableWords.Efforts.FoundIn(clause))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNamedList(ReadOnlySpan<char> clause)
    {
        var etc = clause.IndexOf('等');
        return etc > ShortestObject
            && CheckableWords.ListNouns.FoundIn(clause[(etc + 1)..Math.Min(clause.Length, etc + 1 + ListReach)])
            && !CheckableWords.General.FoundIn(clause[(etc + 1)..Math.Min(clause.Length, etc + 3)]);
    }

    private static bool HasQuotedName(ReadOnlySpan<char> clause)
    {
        if (clause.Contains('《'))
        {
            return true;
        }

        var close = clause.LastIndexOf('”');
        return close > 0 && CheckableWords.QuotedNouns.FoundIn(clause[(close + 1)..Math.Min(clause.Length, close + 6)]);
    }
}
