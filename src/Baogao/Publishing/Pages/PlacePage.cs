using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>A place: its reports, newest first, and what of its indicators the catalogue follows.</summary>
internal static class PlacePage
{
    public static Page Make(PageMaker maker, Place place)
    {
        var url = Urls.Place(maker.Language, place.Id);
        var facts = new FactViews(maker, url);
        var view = new PlaceView(
            maker.Speech.Of(place.Name),
            [.. place.Reports.Reverse().Select(facts.Report)],
            facts.To(Urls.Indicators(maker.Language, place.Id)),
            place.Indicators.Count,
            [.. place.Indicators.Where(i => i.Name.Followed).Select(i => facts.Indicator(place.Id, i))]);
        return maker.Make(url, "place", view, []);
    }
}
