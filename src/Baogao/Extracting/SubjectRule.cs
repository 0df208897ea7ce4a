using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>Finds what each figure of a sentence measures: in its clause, in its list, or in what was said before.</summary>
internal sealed class SubjectRule(Reading reading, string earlier)
{
    private const int LongestOwner = 8;
    private const int LongestComposed = 20;
    private const int LongestServed = 8;
    private const int LongestService = 14;

    private readonly Subject[] found = new Subject[reading.Quantities.Count];

    /// <param name="earlier">The last subject of the sentence before, for sentences that name none.</param>
    public static Subject[] All(Reading reading, string earlier)
    {
        var rule = new SubjectRule(reading, earlier);
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            rule.found[reading.Figures[i]] = rule.Own(i);
        }

        rule.FillGaps();
        return rule.found;
    }

    private Subject Own(int place)
    {
        var index = reading.Figures[place];
        var quantity = reading.Quantities[index];
        if (Distribution.Of(reading, place, f => found[f].Name) is { } distributed)
        {
            return new Subject(distributed, "list");
        }

        // 12.4:65.8:21.8: the parts are of one whole.
        if (place > 0 && quantity.Start > 0 && reading.Quantities[reading.Figures[place - 1]].End == quantity.Start - 1 && ArabicNumerals.Colons.Contains(reading.Text[quantity.Start - 1]))
        {
            return Subject.None;
        }

        if (Ranks.Is(reading.Text, quantity))
        {
            return Named(Ranked(WordsBefore(place)), "rank");
        }

        var before = SubjectNames.Before(Owner(WordsBefore(place))).ToString();
        var after = SubjectNames.After(WordsAfter(place), quantity.Kind is UnitKind.Count).ToString();
        if (Composed(quantity, place, before, after) is { } composed)
        {
            return new Subject(composed, "both");
        }

        if (before.Length < 2 && after.Length == 0 && quantity.Kind is UnitKind.Money && SubjectNames.OfDeed(WordsAfter(place)) is { Length: > 1 } deed)
        {
            return Named(deed.ToString(), "deed");
        }

        var useAfter = PrefersAfter(quantity, after) ? after.Length > 1 || before.Length == 0 : before.Length <= 1 && after.Length > 0;
        useAfter |= after.Length > 1 && SubjectNames.EndsInDeed(WordsBefore(place));
        useAfter |= after is "市" or "县" or "乡" or "镇" or "村" or "区" or "州" or "省" or "国";
        if (useAfter && ServedBy(WordsAfter(place), after) is { } service)
        {
            return new Subject(service, "service");
        }

        return useAfter ? Named(after, "after") : Named(OwnerOfShare(before), "before");
    }

    private static Subject Named(string name, string rule) =>
        name.Length == 0 || SubjectWords.TooGeneral.Has(name) ? Subject.None : new Subject(name, rule);

    // 增幅居全省第二位: who is ranked stands before the verb.
    private static string Ranked(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("第前");
        words = words[..^RankWords.Fields.LengthBefore(words, words.Length)];
        var verb = RankWords.Before.FirstIn(words);
        var name = SubjectNames.Ranked(verb >= 0 ? words[..verb] : words);
        return name.ToString();
    }

    // 三台设备: the thing counted follows; 700万吨露天煤矿: the size stands before its thing; 增长8%: before.
    private bool PrefersAfter(Quantity quantity, string after) => quantity.Kind switch
    {
        UnitKind.Count => after.Length > 0,
        UnitKind.Measure or UnitKind.Money => after.Length > 1 && quantity.End < reading.Text.Length,
        _ => false,
    };

    // 适龄幼儿100%入园 and 大唐哈克5万千瓦风电: the name stands on both sides.
    private string? Composed(Quantity quantity, int place, string before, string after)
    {
        if (after.Length < 2 || before.Length < 2)
        {
            return null;
        }

        if (quantity.Kind is UnitKind.Percent)
        {
            return before.Length + after.Length <= LongestComposed ? before + after : null;
        }

        var words = WordsBefore(place);
        var owner = SubjectNames.Before(words[(words.LastIndexOfAny('、', '和', '及') + 1)..]);
        return quantity.Kind is UnitKind.Measure && owner.Length is > 1 and <= LongestOwner ? string.Concat(owner, after) : null;
    }

    // 为2.5万名老年人提供居家养老服务: who is counted, and for what.
    private static string? ServedBy(ReadOnlySpan<char> words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal) + name.Length;
        var verb = name.Length is > 1 and <= LongestServed ? SubjectWords.Serves.LengthAt(words, at) : 0;
        var service = verb == 0 ? [] : SubjectNames.After(words[(at + verb)..], counted: false);
        return service.Length is > 2 and <= LongestService ? string.Concat(service, name) : null;
    }

    // 沼气用户达到宜建农户的50%: what has the part stands before the verb.
    private static ReadOnlySpan<char> Owner(ReadOnlySpan<char> words)
    {
        var verb = words.EndsWith("的", StringComparison.Ordinal) ? words.LastIndexOf("达到", StringComparison.Ordinal) : -1;
        return verb > 1 ? words[..verb] : words;
    }

    // 现代服务业税收占全区税收总量的38%: the part is the subject.
    private static string OwnerOfShare(string name)
    {
        var at = name.IndexOf('占', StringComparison.Ordinal);
        return at >= 2 && name.IndexOf("占地", StringComparison.Ordinal) != at && !name.EndsWith('重') && !name.EndsWith('例') ? name[..at] : name;
    }

    private ReadOnlySpan<char> WordsBefore(int place)
    {
        var quantity = reading.Quantities[reading.Figures[place]];
        var start = reading.ClauseOf(quantity).Start;
        if (place > 0)
        {
            start = Math.Max(start, reading.Quantities[reading.Figures[place - 1]].End);
        }

        return reading.Text.AsSpan(start, Math.Max(0, quantity.Start - start));
    }

    private ReadOnlySpan<char> WordsAfter(int place)
    {
        var quantity = reading.Quantities[reading.Figures[place]];
        var end = Math.Max(quantity.End, reading.ClauseOf(quantity).End);
        if (place + 1 < reading.Figures.Count)
        {
            end = Math.Min(end, reading.Quantities[reading.Figures[place + 1]].Start);
        }

        return reading.Text.AsSpan(quantity.End, Math.Max(0, end - quantity.End));
    }

    // 3800户、58万平方米棚户区改造 shares forward; 增长9% and 总数达到560家 look back.
    private void FillGaps()
    {
        for (var i = reading.Figures.Count - 2; i >= 0; i--)
        {
            var index = reading.Figures[i];
            if ((found[index].IsEmpty || IsAttribute(index)) && reading.Figures[i + 1] == index + 1 && SharesForward(index))
            {
                found[index] = found[index + 1] with { Rule = "next" };
            }
        }

        var last = "";
        foreach (var index in reading.Figures)
        {
            if (found[index].IsEmpty)
            {
                found[index] = LookBack(index, last);
            }

            last = found[index].Name;
        }
    }

    // 总投资2488亿元的432个项目, 年产30万吨的两条生产线: the first number describes what the second counts.
    private bool IsAttribute(int index) =>
        index + 1 < reading.Quantities.Count && reading.Quantities[index].Kind is UnitKind.Money or UnitKind.Measure
        && reading.Text.AsSpan(reading.Quantities[index].End, Math.Max(0, reading.Quantities[index + 1].Start - reading.Quantities[index].End)) is "的";

    private Subject LookBack(int index, string last)
    {
        if (last.Length > 0)
        {
            return new Subject(last, "last");
        }

        return FromClauseBefore(index) is { Length: > 1 } name ? new Subject(name, "clause") : new Subject(earlier, earlier.Length > 0 ? "sentence" : "none");
    }

    private bool SharesForward(int index)
    {
        var end = reading.Quantities[index].End;
        return end == reading.Quantities[index + 1].Start || IsAttribute(index) || (reading.JoinsNext(index) && reading.Text[end] is not (',' or '，'));
    }

    private string FromClauseBefore(int index)
    {
        var clauses = reading.Clauses;
        var at = clauses.Count == 0 ? 0 : Clauses.IndexAt(clauses, reading.Quantities[index].Numeral.Start);
        return at > 0 && !reading.Figures.Exists(f => clauses[at - 1].Holds(reading.Quantities[f].Numeral.Start)) ? SubjectNames.Before(clauses[at - 1].Of(reading.Text)).ToString() : "";
    }
}
