using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What else a search may call a thing: people's list, the names of each indicator, the names of each term.</summary>
public static class SearchSynonyms
{
    public static IReadOnlyList<SynonymGroup> Of(IReadOnlyList<SynonymGroup> written, IReadOnlyList<IndicatorEntry> indicators, IReadOnlyList<GlossaryTerm> glossary) =>
    [
        .. written,
        .. indicators.Select(i => Group(i.Aliases.Prepend(i.Name.Zh).Append(i.Name.En ?? ""))),
        .. glossary.Select(t => Group(t.Names.Concat(t.AllEnglish))),
    ];

    private static SynonymGroup Group(IEnumerable<string> words) => new([.. words.Where(w => w.Length > 0)]);
}
