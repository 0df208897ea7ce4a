using Baogao.Model;
using Baogao.Publishing.Data;
using Baogao.Publishing.Discovery;
using Baogao.Publishing.Pages;

namespace Baogao.Publishing;

/// <summary>Says which pages a site has. Pages come one by one; nothing keeps them.</summary>
public static class Publisher
{
    /// <summary>The pages that people wrote: they wait for no report.</summary>
    public static IEnumerable<Page> TextPages(Edition edition) => Makers(edition).SelectMany(maker => PublicationPages.Texts(maker).Concat(FormerPages.Texts(maker)).Concat(GlossaryPage.Make(maker)))
        .Concat(RootPages.Make(edition));

    /// <summary>Everything that hangs on one place, in both languages.</summary>
    /// <param name="only">The publication has no other place: then home is made of it.</param>
    /// <param name="sizes">Of the data files: those of a place come before its pages.</param>
    public static IEnumerable<Page> Pages(Place place, Edition edition, FileSizes sizes, bool only)
    {
        foreach (var maker in Makers(edition))
        {
            yield return PlacePage.Make(maker, place);
            if (only)
            {
                yield return HomePage.Of(maker, place);
            }

            foreach (var page in IndicatorPages.Make(maker, place).Concat(ThemePages.Make(maker, place)).Concat(place.Reports.SelectMany(r => OfReport(maker, place, r, sizes))))
            {
                yield return page;
            }
        }
    }

    /// <summary>The pages of the publication itself.</summary>
    public static IEnumerable<Page> Pages(IReadOnlyList<PlaceSummary> places, Edition edition, FileSizes sizes) =>
        Makers(edition).SelectMany(maker => PublicationPages.Make(maker, places, sizes));

    internal static IEnumerable<Page> Changes(Edition edition, IReadOnlyList<News> newest) => Makers(edition).Select(maker => ChangesPage.Make(maker, newest));

    private static IEnumerable<Page> OfReport(PageMaker maker, Place place, PublishedReport report, FileSizes sizes) =>
        SectionPages.Make(maker, place, report)
            .Concat(RegisterPages.Make(maker, place, report))
            .Concat(CommitmentPages.Make(maker, place, report))
            .Concat(GonePages.Make(maker, place, report))
            .Concat(ParallelPages.Make(maker, place, report))
            .Prepend(ReportPage.Make(maker, place, report, sizes));

    private static IEnumerable<PageMaker> Makers(Edition edition) =>
        Urls.Languages.Select(language => new PageMaker(new Speech(language, edition), edition));
}
