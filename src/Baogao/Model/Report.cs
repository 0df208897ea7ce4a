using Baogao.Text;

namespace Baogao.Model;

/// <summary>One delivered work report, read on its own.</summary>
public sealed record Report(
    Provenance Provenance,
    SourceText Source,
    Outline Outline,
    Facts Facts,
    English English)
{
    private readonly Dictionary<string, TextSpan> spans = Spans(Outline);

    /// <summary>Every address that the report was ever published at, those of today among them.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>Its text, or what people wrote of it, has errors: then what became of its addresses cannot be told.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>What of the ledger nobody has accepted yet.</summary>
    public IReadOnlyList<AddressChange> Unaccepted { get; init; } = [];

    public Translation EnglishOf(string address) => English.Of(address);

    /// <summary>The words at an address: a sentence, or the title of a chapter's or section's heading.</summary>
    public TextSpan SpanOf(string address) => spans[address];

    private static Dictionary<string, TextSpan> Spans(Outline outline)
    {
        var spans = outline.Headings.ToDictionary(h => h.Address, h => h.Title, StringComparer.Ordinal);
        foreach (var sentence in outline.Sentences.Concat(outline.Notes).Concat(outline.Boilerplate))
        {
            spans[sentence.Address] = sentence.Span;
        }

        return spans;
    }
}

/// <summary>Where a report comes from. What the source does not say stays empty or null.</summary>
/// <param name="Id">xuhui-2013: the folder's name, and the report's permanent address.</param>
/// <param name="PlaceId">xuhui: the part of every page's address that names the place.</param>
/// <param name="Speaker">Who delivered it, as printed.</param>
/// <param name="Delivered">The day on which it was delivered, 2013-01-27.</param>
/// <param name="Code">GB/T 2260 code of the place, as of <paramref name="CodeAsOf"/>.</param>
/// <param name="Sha256">Of source.txt; a source that no longer matches is an error.</param>
public sealed record Provenance(
    string Id,
    string PlaceId,
    LocalizedText Place,
    int Year,
    LocalizedText Title,
    LocalizedText Body,
    string Speaker,
    string Delivered,
    string Code,
    string CodeAsOf,
    string Url,
    string Accessed,
    string Published,
    string Licence,
    string Sha256)
{
    /// <summary>The day on which this publication took it up, 2026-11-23; empty when nobody wrote it down.</summary>
    public string Added { get; init; } = "";
}
