using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>A sentence of promises → its pledges: clauses with a verb and object of their own.</summary>
internal static class PledgeSplitter
{
    private const int ShortestClause = 4;
    private const int LongestTime = 12;

    /// <summary>Spans from the start of the sentence; a frame belongs to the pledge after it, an appendix to the one before.</summary>
    public static List<Clause> Split(ReadOnlySpan<char> text, List<Clause> clauses)
    {
        var pledges = new List<Clause>();
        var start = -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            start = start < 0 ? clauses[i].Start : start;
            var words = clauses[i].Of(text);
            if (pledges.Count > 0 && IsAppendix(words))
            {
                pledges[^1] = pledges[^1] with { End = clauses[i].End };
                start = -1;
            }
            else if (i == clauses.Count - 1 || !IsFrame(words, text, clauses[i]))
            {
                pledges.Add(new Clause(start, clauses[i].End));
                start = -1;
            }
        }

        return pledges;
    }

    // Also the tail of a list that runs on over commas: 保基本、可叠加.
    private static bool IsAppendix(ReadOnlySpan<char> words) =>
        words.Length < ShortestClause || (PledgeWords.Appendix.Starts(words) && words.IndexOfAnyInRange('0', '9') >= 0);

    private static bool IsFrame(ReadOnlySpan<char> words, ReadOnlySpan<char> text, Clause clause)
    {
        if (clause.End < text.Length && text[clause.End] is ':' or '：')
        {
            return true;
        }

        // 到2020年，…
        if (words.Length <= LongestTime && PledgeWords.TimeEnd.Ends(words) && !PledgeWords.Actions.FoundIn(words.TrimStart("力争")))
        {
            return true;
        }

        if (!PledgeWords.FrameStart.Starts(words))
        {
            return false;
        }

        return PledgeWords.FrameEnd.Ends(words) || words.StartsWith("坚持", StringComparison.Ordinal) || words.StartsWith("围绕", StringComparison.Ordinal)
            || words.StartsWith("立足", StringComparison.Ordinal) || words.StartsWith("依托", StringComparison.Ordinal) || words.StartsWith("瞄准", StringComparison.Ordinal) || words.StartsWith("按照", StringComparison.Ordinal) || words.StartsWith("面对", StringComparison.Ordinal)
            || words.StartsWith("根据", StringComparison.Ordinal) || words.StartsWith("牢固树立", StringComparison.Ordinal) || (words[0] is '以' or '用' && words.Length < 16 && !PledgeWords.Actions.FoundIn(words[1..]));
    }
}
