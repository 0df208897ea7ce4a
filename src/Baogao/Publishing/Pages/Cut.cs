using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>Where in a text something stands that a reader can follow: a figure of a series, or a term.</summary>
internal sealed record Cut(TextSpan Span, string Href, TermView? Term)
{
    /// <param name="cuts">In any order; none overlaps another.</param>
    /// <returns>Put together they are the text.</returns>
    public static IReadOnlyList<PartView> Apart(string text, IEnumerable<Cut> cuts)
    {
        var parts = new List<PartView>();
        var end = 0;
        foreach (var cut in cuts.OrderBy(c => c.Span.Start))
        {
            AddPlain(parts, text[end..cut.Span.Start]);
            end = cut.Span.End;
            parts.Add(new PartView(text[cut.Span.Start..end], cut.Href, cut.Term));
        }

        AddPlain(parts, text[end..]);
        return parts;
    }

    private static void AddPlain(List<PartView> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new PartView(text, "", null));
        }
    }
}
