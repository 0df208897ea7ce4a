using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What all pages of a site share.</summary>
/// <param name="Strings">Per language, the words of the interface by dotted key.</param>
/// <param name="Assets">By the names of the plain files, their addresses from the site's root.</param>
public sealed record Edition(
    Publication Publication,
    IReadOnlyList<Theme> Themes,
    IndicatorCatalogue Catalogue,
    IReadOnlyList<GlossaryTerm> Glossary,
    IReadOnlyList<MarkdownPage> Pages,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Strings,
    IReadOnlyDictionary<string, string> Assets)
{
    public TermFinder Terms { get; } = new(Glossary);

    /// <param name="assets">As in <see cref="Assets"/>.</param>
    /// <param name="ledger">As in <see cref="Ledger"/>.</param>
    public static Edition Of(Seeds seeds, IndicatorCatalogue catalogue, TemplateSet templates, Assets assets, Ledger ledger) =>
        new(seeds.Publication, seeds.Themes, catalogue, seeds.Glossary, seeds.Pages, templates.Strings, assets.Published)
        {
            Ledger = ledger,
            HasFeed = seeds.Reports.Any(r => r.Added.Length > 0),
        };

    /// <summary>People wrote down when a report was taken up: there are dates for a feed.</summary>
    public bool HasFeed { get; init; }

    /// <summary>Every address that the publication's own pages, terms and themes ever had.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    public string BaseUrl => Publication.BaseUrl;

    /// <returns>Null when the publication has no such theme.</returns>
    public Theme? Theme(string id) => Themes.FirstOrDefault(t => t.Id == id);

    /// <summary>The first part of each key that <see cref="Word"/> looks up.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. Enum.GetNames<StringGroup>().Select(name => name.ToLowerInvariant())];

    /// <returns>Empty when there is no such string.</returns>
    public string Word(string language, StringGroup group, string key) => Strings[language].GetValueOrDefault($"{Groups[(int)group]}.{key}", "");
}
