using System.Buffers;

namespace Baogao.Indexing;

/// <summary>Light: plural, British spelling, the commonest endings. renovating, renovation, renovated → renov.</summary>
internal static class EnglishStem
{
    private static readonly string[] Endings =
        ["ations", "ation", "ments", "ment", "ions", "ion", "ings", "ing", "ness", "able", "ers", "ors", "ed", "er", "or", "ly", "al"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] AfterOur = ["", "s", "ed", "ing", "able", "hood", "hoods"];

    private static readonly string[] AfterIs = ["e", "es", "ed", "ing", "ation", "ations"];

    public static string Of(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var stem = Cut(Cut(Singular(American(word))));
        if (stem.Length > 1 && stem[^1] == stem[^2] && "bdfglmnprt".Contains(stem[^1], StringComparison.Ordinal))
        {
            stem = stem[..^1];
        }

        return stem.Length > 4 ? Open(stem) : stem;
    }

    private static string American(string word)
    {
        word = Replaced(word, "our", "or", AfterOur);
        word = Replaced(word, "tre", "ter", ["", "s"]);
        word = Replaced(word, "is", "iz", AfterIs);
        word = Replaced(word, "gramme", "gram", ["", "s"]);
        return Replaced(word, "ence", "ense", ["", "s"]);
    }

    private static string Replaced(string word, string part, string other, string[] endings)
    {
        foreach (var ending in endings)
        {
            var at = word.Length - ending.Length - part.Length;
            if (at >= 0 && word.EndsWith(ending, StringComparison.Ordinal) && word.AsSpan(at, part.Length).SequenceEqual(part))
            {
                return string.Concat(word.AsSpan(0, at), other, ending);
            }
        }

        return word;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3 && Hisses(word.AsSpan(0, word.Length - 2)))
        {
            return word[..^2];
        }

        return word.Length > 1 && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u') ? word[..^1] : word;
    }

    private static bool Hisses(ReadOnlySpan<char> word) =>
        word.EndsWith("ss") || word.EndsWith("sh") || word.EndsWith("ch") || word[^1] is 'x' or 'z';

    private static string Cut(string word)
    {
        var ending = Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal));
        var rest = word.Length - (ending?.Length ?? 0);
        return ending is not null && rest >= Least(ending) && word.AsSpan(0, rest).ContainsAny(Vowels) ? word[..rest] : word;
    }

    // minor is no mining.
    private static int Least(string ending) => ending switch
    {
        "al" => 5,
        "er" or "or" or "ers" or "ors" => 4,
        _ => 3,
    };

    private static string Open(string stem)
    {
        var ending = stem.EndsWith("ate", StringComparison.Ordinal) ? 3 : stem.EndsWith("at", StringComparison.Ordinal) ? 2 : stem[^1] == 'e' ? 1 : 0;
        var open = stem[..^ending];
        return open[^1] == 'y' ? open[..^1] + "i" : open;
    }
}
