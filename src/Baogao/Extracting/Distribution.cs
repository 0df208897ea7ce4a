namespace Baogao.Extracting;

/// <summary>A、B和C分别提高1元、2元和3元: as many names as numbers, one each in order.</summary>
internal static class Distribution
{
    private const string Respectively = "分别";
    private const int LongestTail = 12;

    public static string? Of(Reading reading, int place)
    {
        var index = reading.Figures[place];
        var first = index;
        while (first > 0 && reading.JoinsNext(first - 1) && reading.Reasons[first - 1] is null)
        {
            first--;
        }

        var last = index;
        while (last + 1 < reading.Quantities.Count && reading.JoinsNext(last) && reading.Reasons[last + 1] is null)
        {
            last++;
        }

        return last == first ? null : Names(reading, first, last - first + 1, index - first);
    }

    private static string? Names(Reading reading, int first, int count, int nth)
    {
        var text = reading.Text.AsSpan();
        var clause = Clauses.IndexAt(reading.Clauses, reading.Quantities[first].Numeral.Start);
        var own = text[reading.Clauses[clause].Start..reading.Quantities[first].Start];
        var mark = own.LastIndexOf(Respectively, StringComparison.Ordinal);
        if (mark < 0)
        {
            return null;
        }

        var shared = Items(own[..mark], count);
        return (shared.Count == count ? shared : clause > 0 ? Items(reading.Clauses[clause - 1].Of(text), count) : shared) is { } items && items.Count == count
            ? items[nth]
            : null;
    }

    private static List<string> Items(ReadOnlySpan<char> words, int count)
    {
        var items = new List<string>();
        foreach (var part in words.ToString().Split('、', '和', '与', '及'))
        {
            items.Add(SubjectNames.Before(part).ToString());
        }

        if (items.Count == 2 && Lexicon.SubjectWords.PairHeads.Has(items[0]) && items[1].Length > items[0].Length + 1)
        {
            items[0] += items[1][items[0].Length..];
        }

        // The last name is followed by its predicate: 工人工资再次提高.
        if (items.Count == count && items[^1].Length > LongestTail)
        {
            items[^1] = items[^1][..LongestTail];
        }

        return items.TrueForAll(i => i.Length > 1) ? items : [];
    }
}
