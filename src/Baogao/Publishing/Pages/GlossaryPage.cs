using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The terms of government reports, explained in both languages.</summary>
internal static class GlossaryPage
{
    public const string Name = "glossary";

    /// <summary>None where the publication explains no terms.</summary>
    public static IEnumerable<Page> Make(PageMaker maker)
    {
        if (maker.Edition.Glossary.Count > 0)
        {
            var terms = maker.Edition.Glossary.Select(term => Term(maker, term));
            var url = Urls.Page(maker.Language, Name);
            IReadOnlyList<TermView> listed = maker.Speech.IsChinese ? [.. terms] : [.. terms.OrderBy(t => t.English, StringComparer.OrdinalIgnoreCase)];
            yield return maker.Make(url, Name, new GlossaryView(listed, FormerPages.Terms(maker, url)), []);
        }
    }

    internal static TermView Term(PageMaker maker, GlossaryTerm term) => new(
        Urls.TermId(term.Term),
        maker.Speech.Zh(term.Term),
        term.Pinyin,
        term.En,
        maker.Speech.Of(term.Explanation),
        [.. term.Aliases.Select(maker.Speech.Zh)]);
}
