using Baogao.Model;

namespace Baogao.Publishing.Pages;

/// <summary>The pages above a page, for its breadcrumbs.</summary>
internal static class Trail
{
    public static IReadOnlyList<Crumb> ToPlace(PageMaker maker, Place place) =>
        [new(Urls.Place(maker.Language, place.Id), maker.Speech.Of(place.Name))];

    public static IReadOnlyList<Crumb> ToReport(PageMaker maker, Place place, Provenance report) =>
        [.. ToPlace(maker, place), new(Urls.Report(maker.Language, report), new Views.Words(NameInPlace(report), ""))];

    /// <summary>What tells it from the place's other reports: "2013", and "2013-2" for a second one of the year.</summary>
    public static string NameInPlace(Provenance report) => report.Id[(report.PlaceId.Length + 1)..];
}
