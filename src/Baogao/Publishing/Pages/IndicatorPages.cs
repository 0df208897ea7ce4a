using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Linked;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The list of a place's indicators, and a page an indicator: its charts, what its figures come to, and every figure with its sentence; and its card.</summary>
internal static class IndicatorPages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place) =>
        Paging.Of(Urls.Indicators(maker.Language, place.Id), [.. place.Indicators.Where(i => !i.Name.Followed)]).Select(part => List(maker, place, part))
            .Concat(place.Indicators.SelectMany(i => new[] { Single(maker, place, i), Card(maker, place, i) }))
            .Concat(FormerPages.Indicators(maker, place));

    private static Page List(PageMaker maker, Place place, PartOfList<Indicator> others)
    {
        var facts = new FactViews(maker, others.Url);
        var view = new IndicatorsView(
            maker.Speech.Of(place.Name),
            [.. place.Indicators.Where(i => i.Name.Followed && others.Pages.Number == 1).Select(i => facts.Indicator(place.Id, i))],
            [.. others.Items.Select(i => facts.Indicator(place.Id, i))],
            others.Pages);
        return maker.Make(others.Url, "indicators", view, Trail.ToPlace(maker, place));
    }

    private static Page Single(PageMaker maker, Place place, Indicator indicator)
    {
        var url = Urls.Indicator(maker.Language, place.Id, indicator.Name.Id);
        var card = Urls.Card(maker.Language, place.Id, indicator.Name.Id);
        var facts = new FactViews(maker, url);
        var citation = Citation.Of(place, indicator.Name, maker.Edition, maker.Language);
        var charts = new IndicatorCharts(facts, indicator);
        var view = new IndicatorView(
            maker.Speech.Of(indicator.Name.Name),
            maker.Speech.Other(indicator.Name.Name),
            maker.Speech.Of(place.Name),
            facts.Theme(place.Id, indicator.Name.Theme),
            [.. Aliases(maker, indicator.Name)],
            [.. charts.Measures()],
            [.. charts.Make()],
            ComparisonViews.Of(facts, indicator),
            [.. indicator.Observations.Select(facts.Observation)],
            [.. indicator.Observations.Select(o => o.Report.Provenance).Distinct().Select(p => maker.Source(url, p))],
            CitationViews.Of(maker, citation, null) with { Embed = new EmbedView(maker.Address(url, card), OEmbed.HeightFor(facts.Indicator(place.Id, indicator))) });
        var described = new Described(new SchemaOrg(maker, url).Indicator(place, indicator), citation, Urls.IndicatorJson(maker.Language, place.Id, indicator.Name.Id), Urls.OEmbed(card));
        return maker.Make(url, "indicator", view, Trail.ToPlace(maker, place), translated: indicator.Name.Name.En is not null, described: described);
    }

    private static Page Card(PageMaker maker, Place place, Indicator indicator)
    {
        var url = Urls.Card(maker.Language, place.Id, indicator.Name.Id);
        var row = new FactViews(maker, url).Indicator(place.Id, indicator);
        var view = new IndicatorCardView(row.Name, maker.Speech.Of(place.Name), maker.Address(url, Urls.Indicator(maker.Language, place.Id, indicator.Name.Id)), row.Actual, row.Target);
        return maker.Make(url, "indicator-card", view, [], translated: false);
    }

    // An indicator of its own has the one name that its report gave it.
    private static IEnumerable<Words> Aliases(PageMaker maker, IndicatorName name) =>
        maker.Edition.Catalogue.Entries.Where(e => e.Id == name.Id).SelectMany(e => e.Aliases).Select(maker.Speech.Zh);
}
