using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>"主要预期目标是：生产总值增长8%；财政收入118亿元；…": each target is a sentence of its own, the first keeps the lead-in.</summary>
internal static partial class TargetList
{
    private const int FewestMarks = 2;

    public static IEnumerable<TextSpan> Split(SourceText source, TextSpan sentence)
    {
        if (source.View(sentence).Count('；') + source.View(sentence).Count(';') < FewestMarks)
        {
            return [sentence];
        }

        var folded = Folding.Fold(source.Quote(sentence));
        var lead = LeadIn().Match(folded);
        return lead.Success && IsList(folded.AsSpan(lead.Index + lead.Length)) ? Parts(source, sentence, folded, lead.Index + lead.Length) : [sentence];
    }

    [GeneratedRegex("(目标|指标)[^,。;:]{0,12}:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadIn();

    // At least two marks, and a number in every part: else the ； joins clauses of prose.
    private static bool IsList(ReadOnlySpan<char> list)
    {
        var parts = 0;
        foreach (var part in list.Split(';'))
        {
            if (!list[part].ContainsAnyInRange('0', '9') && !list[part].Trim().IsEmpty)
            {
                return false;
            }

            parts++;
        }

        return parts > FewestMarks;
    }

    private static IEnumerable<TextSpan> Parts(SourceText source, TextSpan sentence, string folded, int from)
    {
        var start = 0;
        for (var mark = folded.IndexOf(';', from); mark >= 0; mark = folded.IndexOf(';', mark + 1))
        {
            yield return Blanks.Trim(source, sentence.Slice(start, mark + 1 - start));
            start = mark + 1;
        }

        if (start < folded.Length)
        {
            yield return Blanks.Trim(source, sentence.Slice(start));
        }
    }
}
