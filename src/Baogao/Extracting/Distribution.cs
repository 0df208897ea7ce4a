using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>A、B和C分别提高1元、2元和3元: as many names as numbers, one each in order.</summary>
internal static class Distribution
{
    private const string Respectively = "分别";
    private const int LongestTail = 12;

    private static readonly System.Buffers.SearchValues<string> Predicates = System.Buffers.SearchValues.Create([Respectively, "实现"], StringComparison.Ordinal);

    // 入学率, 事故起数: an item that names its own measure shares nobody's.
    private const string Measures = "数率量额值入价重度比积款资用本";

    /// <param name="subjectOf">The subject already found for an earlier quantity.</param>
    public static string? Of(Reading reading, int place, Func<int, string> subjectOf)
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

        return last == first ? null : Names(reading, first, last - first + 1, index - first, subjectOf);
    }

    private static string? Names(Reading reading, int first, int count, int nth, Func<int, string> subjectOf)
    {
        var text = reading.Text.AsSpan();
        var clause = Clauses.IndexAt(reading.Clauses, reading.Quantities[first].Numeral.Start);
        var own = text[reading.Clauses[clause].Start..reading.Quantities[first].Start];
        var mark = own.LastIndexOf(Respectively, StringComparison.Ordinal);
        if (mark < 0)
        {
            return clause > 0 && SubjectNames.Before(own).IsEmpty && Told(reading, first, clause, count, nth, inOne: true) is { } same ? subjectOf(same) : null;
        }

        var shared = Items(own[..mark], count, predicate: false);
        if (shared.Count == count)
        {
            return shared[nth];
        }

        // 城乡居民收入分别为3万元、2万元: one name for all of them.
        var ownName = SubjectNames.Before(own[..mark]);
        ownName = SubjectWords.TooGeneral.Has(ownName) ? [] : ownName;
        if (clause == 0 || (!ownName.IsEmpty && !SubjectWords.SharedTails.Has(ownName)))
        {
            return null;
        }

        if (ownName.IsEmpty && Told(reading, first, clause, count, nth, inOne: false) is { } told && subjectOf(told).Length > 1)
        {
            return subjectOf(told);
        }

        var items = Items(Named(reading, clause - 1), count, predicate: true);
        return items.Count == count ? items[nth] + Measure(own[..mark]) : null;
    }

    // 存款余额3987亿元、贷款余额3096亿元，分别是2005年的2.55倍、2.58倍: the figures just told, all in the clause before or one in each.
    private static int? Told(Reading reading, int first, int clause, int count, int nth, bool inOne)
    {
        var place = reading.Figures.IndexOf(first) - count;
        var inClause = reading.Figures.FindAll(f => reading.Clauses[clause - 1].Holds(reading.Quantities[f].Numeral.Start));
        var oneEach = place >= 0 && clause >= count && Enumerable.Range(0, count).All(i => reading.Clauses[clause - count + i].Holds(reading.Quantities[reading.Figures[place + i]].Numeral.Start));
        return inClause.Count == count ? inClause[nth] : oneEach && !inOne ? reading.Figures[place + nth] : null;
    }

    // 全部财政收入年均递增27.7%，分别达到…: of a clause with a figure of its own only what stands before that names.
    private static ReadOnlySpan<char> Named(Reading reading, int clause)
    {
        var words = reading.Clauses[clause];
        var first = reading.Figures.FindIndex(f => words.Holds(reading.Quantities[f].Numeral.Start));
        var named = first < 0 ? words.Of(reading.Text) : reading.Text.AsSpan(words.Start, Math.Max(0, reading.Quantities[reading.Figures[first]].Start - words.Start));
        var mark = named.IndexOfAny(Predicates);
        return mark < 0 ? named : named[..mark];
    }

    // 医疗废物、生活垃圾处理能力提高，处理率分别达到…: what is measured of each.
    private static string Measure(ReadOnlySpan<char> own)
    {
        var name = SubjectNames.Before(own);
        return SubjectWords.SharedTails.Ends(name) ? name.ToString() : "";
    }

    private static List<string> Items(ReadOnlySpan<char> words, int count, bool predicate)
    {
        var items = new List<string>();
        foreach (var part in words.ToString().Split('、', '和', '与', '及'))
        {
            items.Add(SubjectNames.Before(part).ToString());
        }

        if (items.Count == 2 && SubjectWords.PairHeads.Has(items[0]) && items[1].Length > items[0].Length + 1)
        {
            items[0] += items[1][items[0].Length..];
        }

        ShareTail(items);

        // The last name is followed by its predicate: 工人工资再次提高.
        if (predicate && items.Count == count && items[^1].Length > LongestTail)
        {
            items[^1] = items[^1][..LongestTail];
        }

        return items.TrueForAll(i => i.Length > 1) ? items : [];
    }

    // 小麦、稻谷最低收购价: all that lack the measure of the last share it.
    private static void ShareTail(List<string> items)
    {
        var last = items[^1];
        var length = SubjectWords.SharedTails.LengthBefore(last, last.Length);
        if (length == 0 || length >= last.Length || items[..^1].Exists(i => i.Length < 2 || Measures.Contains(i[^1])))
        {
            return;
        }

        for (var i = 0; i < items.Count - 1; i++)
        {
            items[i] += last[^length..];
        }
    }
}
