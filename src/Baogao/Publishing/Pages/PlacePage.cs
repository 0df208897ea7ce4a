using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>A place: headline figures of its newest report, its themes, its reports, newest first.</summary>
internal static class PlacePage
{
    public static Page Make(PageMaker maker, Place place)
    {
        var url = Urls.Place(maker.Language, place.Id);
        return maker.Make(url, "place", View(new FactViews(maker, url), place), []);
    }

    public static PlaceView View(FactViews facts, Place place)
    {
        var (maker, newest) = (facts.Maker, place.Reports[^1]);
        return new PlaceView(
            maker.Speech.Of(place.Name),
            facts.To(Urls.Place(maker.Language, place.Id)),
            ReportPage.Totals(place.Reports),
            PageMaker.Link(facts.Url, Urls.Report(maker.Language, newest.Provenance), maker.Speech.Of(newest.Provenance.Title)),
            Headlines.Of(facts, place, newest),
            ThemePages.Rows(facts, place),
            [.. place.Reports.Reverse().Select(facts.Report)],
            facts.To(Urls.Indicators(maker.Language, place.Id)),
            place.Indicators.Count,
            facts.To(Urls.Page(maker.Language, "search")));
    }
}
