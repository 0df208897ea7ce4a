namespace Baogao.Publishing.Views;

/// <summary>How to cite what a page shows.</summary>
/// <param name="First">For a list of references, as readers of the page's language most often write it.</param>
/// <param name="Others">The same in other forms.</param>
/// <param name="Records">For reference managers.</param>
/// <param name="Href">The page's own address: absolute when the publication has a base address, else relative to the page.</param>
/// <param name="Files">The same for the whole report; empty on pages of no report.</param>
public sealed record CitationsView(CitationLine First, IReadOnlyList<CitationLine> Others, IReadOnlyList<CitationRecord> Records, string Href, bool IsAbsolute, IReadOnlyList<Link> Files)
{
    /// <summary>Its card for other pages; null where it has none.</summary>
    public EmbedView? Embed { get; init; }
}

/// <param name="Href">Absolute when the publication has a base address, else relative to the page.</param>
/// <param name="Height">In pixels, so that the card is seen whole on a phone.</param>
public sealed record EmbedView(string Href, int Height);

/// <param name="Style">Key of its name: gbt2025, gbt2015, english.</param>
/// <param name="Text">All but the address, which ends it.</param>
public sealed record CitationLine(string Style, string Text, string Lang);

/// <param name="Format">Key of its name: csl, bibtex, ris.</param>
public sealed record CitationRecord(string Format, string Text);
