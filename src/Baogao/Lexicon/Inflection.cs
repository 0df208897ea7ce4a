namespace Baogao.Lexicon;

/// <summary>The regular forms of English words: plural, possessive, -ed and -ing.</summary>
public static class Inflection
{
    private static readonly string[] Endings = ["s", "es", "’s", "’", "ed", "ing"];

    public static bool AreAlike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (Plain(a[i]) != Plain(b[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>congress, Congresses, congress’s; subsidy, subsidies; plan, planned; manage, managing.</summary>
    public static bool AreOneWord(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => AreAlike(a, b) || IsFormOf(a, b) || IsFormOf(b, a);

    private static bool IsFormOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> form)
    {
        foreach (var ending in Endings)
        {
            if (form.Length > ending.Length && AreAlike(form[^ending.Length..], ending) && IsStem(stem, form[..^ending.Length], ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStem(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest, string ending) =>
        AreAlike(stem, rest)
        || (ending is "es" or "ed" && Ends(stem, 'y') && Ends(rest, 'i') && AreAlike(stem[..^1], rest[..^1]))
        || (ending is "ed" or "ing" && Ends(stem, 'e') && AreAlike(stem[..^1], rest))
        || (ending is "ed" or "ing" && rest.Length == stem.Length + 1 && rest[^1] == rest[^2] && AreAlike(stem, rest[..^1]));

    private static bool Ends(ReadOnlySpan<char> word, char letter) => word.Length > 1 && Plain(word[^1]) == letter;

    private static char Plain(char c) => c == '\'' ? '’' : char.ToLowerInvariant(c);
}
