namespace Baogao.Addressing;

/// <summary>Old places in a row of which nothing is known, and the new ones that may have come in their place: they stand beside the same neighbours.</summary>
internal sealed record Gap(IReadOnlyList<int> Old, IReadOnlyList<int> Now)
{
    public static IEnumerable<Gap> Of(Match match)
    {
        for (var start = 0; start < match.OldCount; start++)
        {
            if (!match.IsOpenOld(start))
            {
                continue;
            }

            var end = start;
            while (end + 1 < match.OldCount && match.IsOpenOld(end + 1))
            {
                end++;
            }

            if (Beside(match, start, end) is { Count: > 0 } now)
            {
                yield return new Gap([.. Enumerable.Range(start, end - start + 1)], now);
            }

            start = end;
        }
    }

    private static List<int> Beside(Match match, int start, int end)
    {
        var found = new SortedSet<int>();
        for (var j = start == 0 ? 0 : match.NowOf(start - 1) + 1; j < match.NowCount && match.IsOpenNow(j); j++)
        {
            found.Add(j);
        }

        for (var j = end == match.OldCount - 1 ? match.NowCount - 1 : match.NowOf(end + 1) - 1; j >= 0 && match.IsOpenNow(j) && found.Add(j); j--)
        {
        }

        return [.. found];
    }
}
