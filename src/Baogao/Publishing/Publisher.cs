using Baogao.Model;
using Baogao.Publishing.Pages;

namespace Baogao.Publishing;

/// <summary>Says which pages a site has. Pages come one by one; nothing keeps them.</summary>
public static class Publisher
{
    /// <summary>The pages that people wrote: they wait for no report.</summary>
    public static IEnumerable<Page> TextPages(Edition edition) => Makers(edition).SelectMany(maker => PublicationPages.Texts(maker).Concat(GlossaryPage.Make(maker)))
        .Concat(RootPages.Make(edition));

    /// <summary>Everything that hangs on one place, in both languages.</summary>
    public static IEnumerable<Page> Pages(Place place, Edition edition)
    {
        foreach (var maker in Makers(edition))
        {
            yield return PlacePage.Make(maker, place);
            foreach (var page in IndicatorPages.Make(maker, place).Concat(place.Reports.SelectMany(r => OfReport(maker, place, r))))
            {
                yield return page;
            }
        }
    }

    /// <summary>The pages of the publication itself.</summary>
    public static IEnumerable<Page> Pages(IReadOnlyList<PlaceSummary> places, Edition edition) =>
        Makers(edition).SelectMany(maker => PublicationPages.Make(maker, places));

    private static IEnumerable<Page> OfReport(PageMaker maker, Place place, PublishedReport report) =>
        SectionPages.Make(maker, place, report)
            .Concat(CommitmentPages.Make(maker, place, report))
            .Concat(ParallelPages.Make(maker, place, report))
            .Prepend(ReportPage.Make(maker, place, report));

    private static IEnumerable<PageMaker> Makers(Edition edition) =>
        Urls.Languages.Select(language => new PageMaker(new Speech(language, edition), edition));
}
