using System.Collections.Frozen;
using Baogao.Model;

namespace Baogao.Lexicon;

/// <summary>Tells what words are about: the theme whose words they say most of, counted in characters; of equals the first.</summary>
public sealed class ThemeWords
{
    private readonly FrozenDictionary<char, (string Word, int Theme)[]> byFirst;
    private readonly IReadOnlyList<Theme> themes;

    public ThemeWords(IReadOnlyList<Theme> themes)
    {
        this.themes = themes;
        byFirst = themes.SelectMany((theme, i) => theme.Words.Select(word => (Word: word, Theme: i)))
            .GroupBy(entry => entry.Word[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal).ToArray());
    }

    /// <param name="text">The words themselves.</param>
    /// <param name="headings">What stands over them, the nearest first: each says half as much as the one below it.</param>
    /// <returns>Id of the theme; empty when no word of any theme is said.</returns>
    public string Of(ReadOnlySpan<char> text, params ReadOnlySpan<string> headings)
    {
        Span<double> said = stackalloc double[themes.Count];
        said.Clear();
        Count(text, 1, said);
        var weight = 0.5;
        foreach (var heading in headings)
        {
            Count(heading, weight, said);
            weight /= 2;
        }

        var best = -1;
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] > (best < 0 ? 0 : said[best]))
            {
                best = i;
            }
        }

        return best < 0 ? "" : themes[best].Id;
    }

    private void Count(ReadOnlySpan<char> text, double weight, Span<double> said)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Longest(text[at..]) is { } entry)
            {
                said[entry.Theme] += entry.Word.Length * weight;
                at += entry.Word.Length - 1;
            }
        }
    }

    private (string Word, int Theme)? Longest(ReadOnlySpan<char> text)
    {
        foreach (var entry in byFirst.GetValueOrDefault(text[0], []))
        {
            if (text.StartsWith(entry.Word, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
