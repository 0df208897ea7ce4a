using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Cuts the name of what is measured out of the words around a number.</summary>
internal static class SubjectNames
{
    private const int Longest = 24;
    private const int Shortest = 2;

    /// <summary>"全年实现生产总值" → "生产总值"; empty when nothing names anything.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> words)
    {
        var name = TrimHead(TrimTail(words));
        name = AfterVerb(name);
        name = Whole(AfterEtc(TrimTail(name)));
        return name.Length > Longest ? LastItem(name) : name;
    }

    /// <summary>"的二三级供水管网改造、" → "二三级供水管网改造"; empty when the words do not start with a name.</summary>
    /// <param name="counted">Things are counted: a list of them is one name, and building them is not.</param>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> words, bool counted)
    {
        var name = words.TrimStart(" 的");
        if (name.IsEmpty || SubjectWords.NotNameStart.Starts(name) || !IsNameChar(name[0]))
        {
            return [];
        }

        var end = 1;
        while (end < name.Length && end <= Longest && SubjectWords.StopsAfter.LengthAt(name, end) == 0 && !(name[end] == '的' && end >= Shortest) && (counted || name[end] != '、'))
        {
            end++;
        }

        name = name[..end].TrimEnd("和及与、的等中 ");
        return Whole(counted && name.Length > 3 && name.EndsWith("建设", StringComparison.Ordinal) ? name[..^2] : name);
    }

    private static ReadOnlySpan<char> TrimTail(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            var length = words[^1] == ' ' ? 1 : SubjectWords.Links.LengthBefore(words, words.Length);
            if (length == 0)
            {
                break;
            }

            words = words[..^length];
        }

        return words.EndsWith("中", StringComparison.Ordinal) && !words.EndsWith("集中", StringComparison.Ordinal) ? words[..^1] : words;
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

    private static int HeadLength(ReadOnlySpan<char> words)
    {
        if (words[0] is ' ' or '、' or '，' or ',' or '(' or '的' or '了')
        {
            return 1;
        }

        var verb = SubjectWords.Verbs.LengthAt(words, 0);
        if (verb > 0)
        {
            var named = (words.Length == verb && SubjectWords.NounVerbs.Has(words)) || SubjectWords.NameNouns.LengthAt(words, verb) > 0;
            return named ? 0 : verb;
        }

        var head = SubjectWords.HeadVerbs.LengthAt(words, 0);
        if (head > 1 && words.Length - head > Shortest && SubjectWords.NameNouns.LengthAt(words, head) == 0)
        {
            return head;
        }

        var adverb = SubjectWords.Adverbs.LengthAt(words, 0);
        return adverb > 1 || adverb == words.Length ? adverb : 0;
    }

    // 城镇新增就业 → 城镇就业 would not be the report's words: what follows the verb names it.
    private static ReadOnlySpan<char> AfterVerb(ReadOnlySpan<char> name)
    {
        for (var end = name.Length - Shortest; end > 0; end--)
        {
            var length = SubjectWords.Verbs.LengthBefore(name, end);
            if (length > 1 && SubjectWords.NameNouns.LengthAt(name, end) == 0)
            {
                return TrimHead(name[end..]);
            }
        }

        return name;
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
        name = name.Trim(" ”“’、");
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
