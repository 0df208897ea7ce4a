using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>由区发展改革委牵头 → 区发展改革委; empty where the text names nobody.</summary>
internal static class LeadUnitRule
{
    private const int Longest = 20;

    public static string Of(string text)
    {
        var from = text.IndexOf('由', StringComparison.Ordinal);
        if (from < 0)
        {
            return "";
        }

        for (var at = from + 2; at < Math.Min(text.Length, from + Longest); at++)
        {
            if (text[at] is ',' or '。' or '，')
            {
                break;
            }

            // 主要负责人 is a person, not a task.
            if (PledgeWords.LeadVerbs.LengthAt(text, at) is > 0 and var verb && !text.AsSpan(at + verb).StartsWith("人", StringComparison.Ordinal))
            {
                return text[(from + 1)..at];
            }
        }

        return "";
    }
}
