using Baogao.Model;
using Baogao.Text;

namespace Baogao.Lexicon;

/// <summary>Finds the glossary's terms in Chinese: the longest of them, and none that is part of another word.</summary>
public sealed class TermFinder
{
    private readonly Dictionary<string, GlossaryTerm> byName = new(StringComparer.Ordinal);
    private readonly WordList names;

    public TermFinder(IReadOnlyList<GlossaryTerm> glossary)
    {
        foreach (var term in glossary)
        {
            foreach (var name in term.Names.Where(name => name.Length > 0))
            {
                byName.TryAdd(Folding.Fold(name), term);
            }
        }

        names = WordList.Of(byName.Keys);
    }

    /// <param name="place">Whose report it is: a term may be one place's own.</param>
    /// <returns>In their order; none overlaps another.</returns>
    public IEnumerable<FoundTerm> In(string text, string place)
    {
        var folded = Folding.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            var length = names.LengthAt(folded, at);
            if (length > 0 && Take(folded, at, length, place) is { } term)
            {
                yield return new FoundTerm(term, new TextSpan(at, length));
                at += length - 1;
            }
        }
    }

    private GlossaryTerm? Take(string text, int at, int length, string place)
    {
        var name = text.Substring(at, length);
        var term = byName[name];
        return IsOneNumber(text, at) || IsOneNumber(text, at + length)
            || (term.Places.Count > 0 && !term.Places.Contains(place))
            || term.NotIn.Any(longer => Covers(Folding.Fold(longer), name, text, at))
            ? null : term;
    }

    // 十二五 in 二十二五, 12345 in 123456, 三农 in 第三农场: what counts belongs together.
    private static bool IsOneNumber(string text, int at) =>
        at > 0 && at < text.Length
        && ((char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]))
            || ((IsNumeral(text[at - 1]) || text[at - 1] == '第') && IsNumeral(text[at])));

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || ChineseNumbers.IsNumeral(c);

    private static bool Covers(string longer, string name, string text, int at)
    {
        for (var inside = longer.IndexOf(name, StringComparison.Ordinal); inside >= 0; inside = longer.IndexOf(name, inside + 1, StringComparison.Ordinal))
        {
            if (at >= inside && string.CompareOrdinal(text, at - inside, longer, 0, longer.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <param name="Span">Within the text that was searched.</param>
public sealed record FoundTerm(GlossaryTerm Term, TextSpan Span);
