using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Cuts the name of what is measured out of the words around a number.</summary>
internal static class SubjectNames
{
    private const int Longest = 24;
    private const int Shortest = 2;
    private const int LongestOwner = 4;
    private const string RankAdverbs = "均都也稳仍再已由从 ";

    private static readonly System.Buffers.SearchValues<char> Comparisons = System.Buffers.SearchValues.Create("比较由从");

    /// <summary>"全年实现生产总值" → "生产总值"; empty when nothing names anything.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> words)
    {
        var name = TrimHead(TrimTail(words));
        name = AfterVerb(name);
        name = Whole(AfterEtc(BeforeDeed(TrimTail(BeforeComparison(name)))));
        if ((SubjectWords.Compares.Starts(name) && !SubjectWords.NotCompares.Starts(name)) || IsQuantity(name))
        {
            return [];
        }

        return name.EndsWith("和投资", StringComparison.Ordinal) || name.EndsWith("及投资", StringComparison.Ordinal) ? name[^2..] : name.Length > Longest ? LastItem(name) : name;
    }

    /// <summary>惠及28万人口, 健儿取得4金: the words before the number end in what was done.</summary>
    public static bool EndsInDeed(ReadOnlySpan<char> words) => TrimTail(words) is var name && BeforeDeed(name).Length < name.Length;

    private static ReadOnlySpan<char> BeforeDeed(ReadOnlySpan<char> name)
    {
        var verb = SubjectWords.PureVerbs.LengthBefore(name, name.Length);
        return verb > 1 && name.Length - verb >= Shortest ? name[..^verb] : name;
    }

    /// <summary>"的二三级供水管网改造、" → "二三级供水管网改造"; empty when the words do not start with a name.</summary>
    /// <param name="counted">Things are counted: a list of them is one name, and building them is not.</param>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> words, bool counted)
    {
        var name = AfterGathering(words.TrimStart(" 的"));
        if (name.IsEmpty || SubjectWords.NotNameStart.Starts(name) || !IsNameChar(name[0]))
        {
            return [];
        }

        // 投资960万元完成四座危桥改造: what follows is another deed, not the name.
        if (!counted && SubjectWords.Verbs.LengthAt(name, 0) is > 1 and var verb && SubjectWords.NameNouns.LengthAt(name, verb) == 0)
        {
            return [];
        }

        var end = 1;
        while (end < name.Length && end <= Longest && !Stops(name, end) && !(name[end] == '的' && end >= Shortest) && (counted || name[end] != '、'))
        {
            end++;
        }

        name = name[..end].TrimEnd("和及与、的等中 ");
        return Whole(counted && name.Length > 3 && name.EndsWith("建设", StringComparison.Ordinal) ? name[..^2] : name);
    }

    // 集休闲、观光为一体的综合性园区
    private static ReadOnlySpan<char> AfterGathering(ReadOnlySpan<char> name)
    {
        var end = name.StartsWith("集", StringComparison.Ordinal) ? name.IndexOf("体的", StringComparison.Ordinal) : -1;
        return end > 0 ? name[(end + 2)..] : name;
    }

    // 由 ends a name, 自由贸易协定 goes on.
    private static bool Stops(ReadOnlySpan<char> name, int at) =>
        SubjectWords.StopsAfter.LengthAt(name, at) > 0 && SubjectWords.LooksLikeStop.LengthAt(name, at - 1) < 2 && SubjectWords.LooksLikeStop.LengthAt(name, at) == 0;

    /// <summary>"推进安置点建设" → "安置点建设": money that is spent on a deed. Empty when the words do not start with one.</summary>
    public static ReadOnlySpan<char> OfDeed(ReadOnlySpan<char> words)
    {
        var verb = Math.Max(SubjectWords.Verbs.LengthAt(words, 0), SubjectWords.HeadVerbs.LengthAt(words, 0));
        return verb > 1 ? After(words[verb..], counted: true) : [];
    }

    /// <summary>"总量及增速均" → "总量及增速": a ranking may be one of growth.</summary>
    public static ReadOnlySpan<char> Ranked(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(RankAdverbs);
        words = words.Length > 0 ? words[..^SpanLength(words)] : words;
        return Whole(TrimHead(words.EndsWith("连续", StringComparison.Ordinal) ? words[..^2] : words.TrimEnd(RankAdverbs)));
    }

    private static ReadOnlySpan<char> TrimTail(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            var length = words[^1] == ' ' ? 1 : Math.Max(Math.Max(NoteLength(words), SpanLength(words)), SubjectWords.Links.LengthBefore(words, words.Length));
            if (length == 0 || SubjectWords.EndsLikeLink.LengthBefore(words, words.Length) > length)
            {
                break;
            }

            words = words[..^length];
        }

        return words.EndsWith("中", StringComparison.Ordinal) && !words.EndsWith("集中", StringComparison.Ordinal) ? words[..^1] : words;
    }

    // 粮食产量连续5年(居全省第一)
    private static int SpanLength(ReadOnlySpan<char> words)
    {
        var digits = words[..^1].TrimEnd("0123456789").Length;
        var length = words.Length - digits;
        return words[^1] == '年' && length is 2 or 3 ? length : 0;
    }

    // 单项冠军企业[17]: the mark of a note.
    private static int NoteLength(ReadOnlySpan<char> words)
    {
        var open = words[^1] is ']' or '〕' or '】' or ')' ? words.LastIndexOfAny('[', '〔', '【') : -1;
        return open < 0 ? 0 : words.Length - open;
    }

    private static ReadOnlySpan<char> TrimHead(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            var length = HeadLength(words);
            if (length == 0)
            {
                break;
            }

            words = words[length..];
        }

        return words;
    }

    // 优良天数较2015年(增加64天): what is compared with is no part of the name.
    private static ReadOnlySpan<char> BeforeComparison(ReadOnlySpan<char> name)
    {
        var at = name.LastIndexOfAny(Comparisons);
        if (at < Shortest)
        {
            return name;
        }

        var rest = name[(at + 1)..];
        var compares = char.IsAsciiDigit(rest.IsEmpty ? ' ' : rest[0]) || PeriodWords.LastYear.Starts(rest) || rest.StartsWith("上", StringComparison.Ordinal) || rest.StartsWith("全", StringComparison.Ordinal);
        return compares ? name[..at] : name;
    }

    private static bool IsQuantity(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        var end = Digits.Multiplier(name, Digits.End(name, 0)).End;
        return end == name.Length || (Units.At(name, end) is { } unit && end + unit.Word.Length >= name.Length);
    }

    private static int HeadLength(ReadOnlySpan<char> words)
    {
        if (TimeHead.LengthOf(words) is > 0 and var time)
        {
            return time;
        }

        // 要全面完成, 要加快: the call before the deed.
        if (words[0] == '要' && (SubjectWords.Adverbs.LengthAt(words, 1) > 1 || SubjectWords.Verbs.LengthAt(words, 1) > 1))
        {
            return 1;
        }

        if (words[0] is ' ' or '、' or '，' or ',' or '(' or '的' or '了')
        {
            return 1;
        }

        var verb = SubjectWords.Verbs.LengthAt(words, 0);
        if (verb > 0)
        {
            var named = (words.Length == verb && SubjectWords.NounVerbs.Has(words)) || !IsDeed(words, 0, verb);
            return named ? 0 : verb + JointLength(words, verb);
        }

        var head = SubjectWords.HeadVerbs.LengthAt(words, 0);
        if (head > 1 && words.Length - head > Shortest && SubjectWords.NameNouns.LengthAt(words, head) == 0)
        {
            return head;
        }

        var adverb = SubjectWords.Adverbs.LengthAt(words, 0);
        return adverb > 1 || adverb == words.Length ? adverb : 0;
    }

    // 取消或停征, not 完成并购.
    private static int JointLength(ReadOnlySpan<char> words, int at)
    {
        var joint = SubjectWords.VerbJoints.LengthAt(words, at);
        return joint > 0 && SubjectWords.Verbs.LengthAt(words, at + joint) > 1 ? joint : 0;
    }

    // 改造任务 is a name, 完成任务 a deed and its object.
    private static bool IsDeed(ReadOnlySpan<char> words, int at, int length) =>
        SubjectWords.NotDeeds.LengthAt(words, at) == 0 && (SubjectWords.Deeds.Has(words.Slice(at, length)) || SubjectWords.NameNouns.LengthAt(words, at + length) == 0);

    // 平台共为企业提供贷款 → 贷款: what follows the last verb names it.
    private static ReadOnlySpan<char> AfterVerb(ReadOnlySpan<char> name)
    {
        for (var end = name.Length - Shortest; end > 0; end--)
        {
            var length = SubjectWords.Verbs.LengthBefore(name, end);
            if (length > 1 && IsDeed(name, end - length, length))
            {
                return Joined(name[..(end - length)], name[(end - length)..end], TrimHead(name[end..]));
            }
        }

        return name;
    }

    // 城镇新增就业 → 城镇就业: a verb of change stands inside the name of what changes.
    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> owner, ReadOnlySpan<char> verb, ReadOnlySpan<char> name)
    {
        var own = TrimHead(TrimTail(owner));
        return own.Length is > 1 and <= LongestOwner && ChangeWords.Change.Has(verb) && own.IndexOfAny('、', ',') < 0
            ? string.Concat(own, name)
            : name;
    }

    private static ReadOnlySpan<char> AfterEtc(ReadOnlySpan<char> name)
    {
        var etc = name.LastIndexOf('等');
        return etc > 0 && name.Length - etc > Shortest && name[etc - 1] is not '高' and not '中' and not '初' and not '平' && name[etc + 1] is not '级'
            ? name[(etc + 1)..].TrimStart("的")
            : name;
    }

    // A name does not start or end inside brackets: 贷款(担保) keeps both.
    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> name)
    {
        name = name.Trim(" 、").TrimStart("”’").TrimEnd("“‘");
        name = name.Contains('“') ? name : name.Trim('”');
        name = name.Contains('”') ? name : name.Trim('“');
        if (name.Contains(')') != name.Contains('('))
        {
            var at = name.IndexOfAny('(', ')');
            name = name[at] == '(' ? name[..at] : name[(at + 1)..];
        }

        return name;
    }

    private static ReadOnlySpan<char> LastItem(ReadOnlySpan<char> name)
    {
        var comma = name.LastIndexOf('、');
        return comma > 0 && name.Length - comma > Shortest ? name[(comma + 1)..] : name;
    }

    private static bool IsNameChar(char c) => Folding.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '“' or '《';
}
