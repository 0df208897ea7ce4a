using Baogao.Model;

namespace Baogao.Publishing.Pages;

/// <summary>The pages above a page, for its breadcrumbs.</summary>
internal static class Trail
{
    public static IReadOnlyList<Crumb> ToPlace(PageMaker maker, Place place) =>
        [new(Urls.Place(maker.Language, place.Id), maker.Speech.Of(place.Name))];

    public static IReadOnlyList<Crumb> ToReport(PageMaker maker, Place place, Provenance report) =>
        [.. ToPlace(maker, place), new(Urls.Report(maker.Language, report), new Views.Words(report.Id[(report.PlaceId.Length + 1)..], ""))];
}
