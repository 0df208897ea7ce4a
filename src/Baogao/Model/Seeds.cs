using Baogao.Text;

namespace Baogao.Model;

/// <summary>What people write, apart from the reports' texts: those are read one by one, when their turn comes.</summary>
/// <param name="Reports">In order of place and year.</param>
public sealed record Seeds(
    Publication Publication,
    IReadOnlyList<Provenance> Reports,
    IReadOnlyList<IndicatorEntry> Indicators,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<GlossaryTerm> Glossary,
    IReadOnlyList<MarkdownPage> Pages)
{
    /// <summary>What searchers call things, beside the glossary and the names of indicators.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; init; } = [];
}

/// <summary>A report as people wrote it down: where it comes from, its text, what people put right in its reading, its English.</summary>
public sealed record ReportSeed(Provenance Provenance, SourceText Source, IReadOnlyList<Correction> Corrections, IReadOnlyList<EnglishEntry> English)
{
    /// <summary>Null where nobody has accepted any address yet.</summary>
    public Ledger? Ledger { get; init; }
}

/// <param name="Zh">The exact quote: a sentence as in the source, a heading's title, or a phrase that pages list.</param>
/// <param name="At">Of the Chinese in english.yaml.</param>
/// <param name="EnAt">Of the English.</param>
public sealed record EnglishEntry(string Zh, string En, TranslationState State, Location At, Location EnAt)
{
    /// <summary>The English that this one replaced; empty when there was none.</summary>
    public string Previous { get; init; } = "";

    /// <summary>A person has compared the numbers: they differ in print and agree in fact.</summary>
    public bool NumbersChecked { get; init; }
}
