using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>由区发展改革委牵头 → 区发展改革委, （责任单位：区教育局）→ 区教育局; empty where the text names nobody.</summary>
internal static class LeadUnitRule
{
    private const int Longest = 20;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",，。;；、)）:： ");

    public static string Of(ReadOnlySpan<char> text) => Labelled(text) is { Length: > 0 } unit ? unit : Acting(text);

    // 牵头单位：区教育局、区财政局: the first leads.
    private static string Labelled(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var label = PledgeWords.LeadLabels.LengthAt(text, at);
            if (label == 0)
            {
                continue;
            }

            var rest = text[(at + label)..].TrimStart(":： ");
            var end = rest.IndexOfAny(Marks);
            return Institution(end < 0 ? rest : rest[..end]);
        }

        return "";
    }

    private static string Acting(ReadOnlySpan<char> text)
    {
        var from = text.IndexOf('由');
        for (var at = from + 2; from >= 0 && at < Math.Min(text.Length, from + Longest); at++)
        {
            if (text[at] is ',' or '。' or '，')
            {
                break;
            }

            // 主要负责人 is a person, not a task.
            if (PledgeWords.LeadVerbs.LengthAt(text, at) is > 0 and var verb && !text[(at + verb)..].StartsWith("人", StringComparison.Ordinal))
            {
                return Institution(text[(from + 1)..at]);
            }
        }

        return "";
    }

    // 由龙头企业牵头, 由一个部门牵头: a kind of body, not a body.
    private static string Institution(ReadOnlySpan<char> name) =>
        PledgeWords.Institutions.Ends(name) && !PledgeWords.AnyBody.FoundIn(name) ? name.ToString() : "";
}
