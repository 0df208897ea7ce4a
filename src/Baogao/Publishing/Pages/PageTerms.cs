using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>The glossary's terms on one page: each is marked where it first stands, and listed once.</summary>
/// <param name="place">Whose reports the page is from.</param>
internal sealed class PageTerms(PageMaker maker, string place)
{
    private readonly List<TermView> listed = [];
    private readonly HashSet<GlossaryTerm> seen = [];

    /// <summary>Those marked so far, in their order.</summary>
    public IReadOnlyList<TermView> Listed => [.. listed];

    /// <param name="english">What the page shows for the Chinese; null where it shows the Chinese itself.</param>
    /// <param name="taken">What is a link already: no link stands in another.</param>
    public IReadOnlyList<Cut> Mark(string chinese, string? english, IReadOnlyList<Cut> taken)
    {
        var found = maker.Edition.Terms.In(chinese, place).Where(f => !seen.Contains(f.Term));
        var cuts = english is null ? InChinese(found, taken) : InEnglish(found, english, taken);
        foreach (var cut in cuts)
        {
            listed.Add(cut.Term!);
        }

        return cuts;
    }

    private List<Cut> InChinese(IEnumerable<FoundTerm> found, IReadOnlyList<Cut> taken)
    {
        var cuts = new List<Cut>();
        foreach (var (term, span) in found)
        {
            if (!taken.Any(t => t.Span.Overlaps(span)) && seen.Add(term))
            {
                cuts.Add(Marked(term, span));
            }
        }

        return cuts;
    }

    // Only what the Chinese says is a term: an English word alone may be any word. Longer wordings first, as they may hold shorter ones.
    private List<Cut> InEnglish(IEnumerable<FoundTerm> found, string english, IReadOnlyList<Cut> taken)
    {
        var cuts = new List<Cut>();
        foreach (var term in found.Select(f => f.Term).Distinct().OrderByDescending(t => t.En.Length).ToList())
        {
            var place = term.AllEnglish.Select(wording => EnglishWording.Find(english, wording, span => !cuts.Concat(taken).Any(c => c.Span.Overlaps(span)))).FirstOrDefault(span => span is not null);
            if (place is { } span && seen.Add(term))
            {
                cuts.Add(Marked(term, span));
            }
        }

        return [.. cuts.OrderBy(c => c.Span.Start)];
    }

    private Cut Marked(GlossaryTerm term, TextSpan span) => new(span, "", GlossaryPage.Term(maker, term));
}
