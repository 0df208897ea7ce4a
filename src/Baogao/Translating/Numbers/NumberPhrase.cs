using Baogao.Lexicon;

namespace Baogao.Translating.Numbers;

/// <summary>A number in words: twenty-one, one hundred and five, a million, two thirds, twenty-first.</summary>
/// <param name="Scale">The largest scale in it; 1 without one.</param>
internal sealed record NumberPhrase(int End, decimal Value, decimal Scale, EnglishForm Form)
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <returns>Null when no number in words starts here.</returns>
    public static NumberPhrase? At(string text, int start)
    {
        var (total, group, scale, end, words) = (0m, 0m, 1m, start, 0);
        foreach (var (word, at, last) in Words(text, start))
        {
            if (EnglishNumberWords.Cardinals.TryGetValue(word, out var cardinal) && Fits(group, cardinal))
            {
                group += cardinal;
            }
            else if (word is "hundred" && group is > 0 and < 100)
            {
                (group, scale) = (group * 100, Math.Max(scale, 100));
            }
            else if (EnglishNumberWords.Scales.TryGetValue(word, out var factor) && group > 0 && total < Largest)
            {
                (total, group, scale) = (total + (group * factor), 0, Math.Max(scale, factor));
            }
            else if (words == 0 && word is "a" or "an" && EnglishNumberWords.Scales.ContainsKey(Next(text, last + 1)))
            {
                group = 1;
            }
            else
            {
                return words == 0 || end == start ? null : Closed(text, word, last, end, total + group, scale);
            }

            (end, words) = (last, words + 1);
        }

        return words == 0 ? null : new NumberPhrase(end, total + group, scale, EnglishForm.Word);
    }

    // two thirds, twenty-first; "one third of" but not "one, third".
    private static NumberPhrase Closed(string text, string word, int last, int end, decimal value, decimal scale) =>
        last - end - word.Length > 1 ? new NumberPhrase(end, value, scale, EnglishForm.Word)
        : EnglishNumberWords.Fractions.TryGetValue(word, out var parts) && value < parts && value > 0 ? new NumberPhrase(last, value / parts, 1, EnglishForm.Fraction)
        : EnglishNumberWords.Ordinals.TryGetValue(word, out var ordinal) && value >= 20 && ordinal < 10 ? new NumberPhrase(last, value + ordinal, 1, EnglishForm.Ordinal)
        : new NumberPhrase(end, value, scale, EnglishForm.Word);

    // forty two, hundred five; five six are two numbers.
    private static bool Fits(decimal group, int cardinal) =>
        group == 0 || (cardinal < 10 && group % 100 is >= 20 && group % 10 == 0) || (cardinal < 100 && group >= 100 && group % 100 == 0);

    private static string Next(string text, int at) => (at < text.Length ? Words(text, at) : []).Select(w => w.Word).FirstOrDefault("");

    // Words parted by one blank, hyphen or "and".
    private static IEnumerable<(string Word, int At, int End)> Words(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            if (at > start && text[at] is ' ' or '-' or '\u00A0')
            {
                at++;
            }

            if (at > start && string.CompareOrdinal(text, at, "and ", 0, 4) == 0)
            {
                at += 4;
            }

            var end = EnglishText.WordEnd(text, at);
            if (end == at)
            {
                yield break;
            }

            yield return (text[at..end].ToLowerInvariant(), at, end);
            at = end;
        }
    }
}
