using Baogao.Model;

namespace Baogao.Lexicon;

/// <summary>English words that make a number a limit or a guess.</summary>
public static class EnglishBoundWords
{
    private static readonly (Bound Bound, string[] Words)[] Before =
    [
        (Bound.AtMost, ["no more than", "not more than", "at most", "less than", "fewer than", "lower than", "not exceeding", "not exceed", "not to exceed", "at or below", "or below", "up to", "below", "under", "within", "no higher than", "not above"]),
        (Bound.AtLeast, ["at least", "no less than", "not less than", "no fewer than", "not fewer than", "at or above", "no lower than", "not below", "not lower than", "a minimum of", "not under"]),
        (Bound.Above, ["more than", "over", "above", "exceeding", "exceed", "exceeds", "exceeded", "greater than", "higher than", "surpassed", "topped", "upwards of", "in excess of"]),
        (Bound.About, ["about", "around", "approximately", "roughly", "nearly", "almost", "some", "close to", "near"]),
    ];

    private static readonly (Bound Bound, string[] Words)[] After =
    [
        (Bound.AtLeast, ["or more", "or above", "and above", "or over", "and over", "plus", "or higher", "or older"]),
        (Bound.AtMost, ["or less", "or below", "and below", "or fewer", "or under", "and under", "or lower", "or younger"]),
    ];

    // does not rise above: four words may stand between.
    private const int NegationReach = 30;

    /// <param name="before">The words before the number, in lower case.</param>
    /// <param name="after">Those behind its unit.</param>
    public static Bound Of(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var (best, length) = (Bound.Exact, 0);
        foreach (var (bound, words) in Before)
        {
            foreach (var word in words)
            {
                if (word.Length > length && EndsWith(before.TrimEnd(), word))
                {
                    (best, length) = (bound, word.Length);
                }
            }
        }

        foreach (var (bound, words) in After)
        {
            foreach (var word in words)
            {
                if (after.TrimStart().StartsWith(word, StringComparison.Ordinal))
                {
                    return bound;
                }
            }
        }

        return IsNegated(before, length) ? Turned(best) : best;
    }

    private static bool IsNegated(ReadOnlySpan<char> before, int length)
    {
        var words = before.TrimEnd();
        if (length == 0 || length >= words.Length)
        {
            return false;
        }

        var earlier = words[..^length];
        var reach = earlier[Math.Max(0, earlier.Length - NegationReach)..];
        reach = reach[(reach.LastIndexOfAny(".,;:") + 1)..];
        foreach (var range in reach.Split(' '))
        {
            var word = reach[range];
            if (word is "not" or "never" or "nor" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Bound Turned(Bound bound) => bound switch
    {
        Bound.Above => Bound.AtMost,
        Bound.AtMost => Bound.AtLeast,
        _ => bound,
    };

    private static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
