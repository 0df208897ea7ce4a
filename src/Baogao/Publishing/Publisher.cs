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

    /// <summary>Everything that hangs on one place, in both languages: the pages of the place, and of each of its reports.</summary>
    /// <param name="only">The publication has no other place: then home is made of it.</param>
    /// <param name="sizes">Of the data files: those of a place come before its pages.</param>
    public static IEnumerable<PagePart> Parts(Place place, Edition edition, FileSizes sizes, bool only) => Makers(edition).SelectMany(maker =>
        place.Reports.Select(r => new PagePart($"{maker.Language} {r.Provenance.Id}", () => OfReport(maker, place.Of(r), r, sizes)))
            .Prepend(new PagePart("", () => OfPlace(maker, place, only))));

    /// <summary>Of the pages of a place those that stand in these files, and little else is made for them.</summary>
    public static IEnumerable<Page> Pages(IReadOnlySet<string> files, Place place, Edition edition, FileSizes sizes, bool only) =>
        Makers(edition).SelectMany(maker => place.Reports.Where(r => HasAny(files, maker, r)).SelectMany(r => OfReport(maker, place.Of(r), r, sizes)))
            .Concat(Makers(edition).SelectMany(maker => OfPlace(maker, place, only)))
            .Where(page => files.Contains(page.Path))
            .Take(files.Count);

    private static bool HasAny(IReadOnlySet<string> files, PageMaker maker, PublishedReport report) =>
        files.Any(f => f.StartsWith(Urls.Report(maker.Language, report.Provenance), StringComparison.Ordinal) || f.StartsWith(Urls.Parallel(report.Provenance), StringComparison.Ordinal));

    private static IEnumerable<Page> OfPlace(PageMaker maker, Place place, bool only) =>
        (only ? [PlacePage.Make(maker, place), HomePage.Of(maker, place)] : new[] { PlacePage.Make(maker, place) })
            .Concat(IndicatorPages.Make(maker, place))
            .Concat(ThemePages.Make(maker, place));

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

/// <summary>Pages that are made at a time.</summary>
/// <param name="Name">Language and report; empty for those of the place itself.</param>
public sealed record PagePart(string Name, Func<IEnumerable<Page>> Make);
