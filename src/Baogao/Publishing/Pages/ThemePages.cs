using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>A page a theme of a place: what its reports promise about housing, and what they count.</summary>
internal static class ThemePages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place) =>
        PlaceTheme.Of(place, maker.Edition).SelectMany(theme =>
            Paging.Of(Urls.Theme(maker.Language, place.Id, theme.Theme.Id), theme.Commitments).Select(part => Make(maker, place, theme, part)))
            .Concat(FormerPages.Themes(maker, place));

    /// <summary>The themes of a place as links, with how much there is of each.</summary>
    public static IReadOnlyList<ThemeRow> Rows(FactViews facts, Place place) =>
        [.. PlaceTheme.Of(place, facts.Maker.Edition).Select(t => Row(facts, place, t))];

    public static ThemeRow Row(FactViews facts, Place place, PlaceTheme theme) => new(
        facts.To(Urls.Theme(facts.Maker.Language, place.Id, theme.Theme.Id)),
        facts.Maker.Speech.Of(theme.Theme.Name),
        theme.Commitments.Count,
        theme.Indicators.Count);

    private static Page Make(PageMaker maker, Place place, PlaceTheme theme, PartOfList<(PublishedReport Report, Commitment Commitment)> part)
    {
        var facts = new FactViews(maker, part.Url);
        var name = maker.Speech.Of(theme.Theme.Name);
        CommitmentRow[] rows = [.. part.Items.Select(c => CommitmentRows.AmongOthers(facts, c.Report, c.Commitment))];
        var view = new ThemeView(
            name,
            maker.Speech.Of(place.Name),
            theme.Commitments.Count,
            theme.Commitments.Count(c => c.Commitment.Checkable),
            rows,
            part.Pages.Number == 1 ? [.. theme.Indicators.Select(i => facts.Indicator(place.Id, i))] : [],
            [.. Rows(facts, place).Where(row => row.Name != name)],
            Facets.Of(rows),
            part.Pages);
        return maker.Make(part.Url, "theme", view, Trail.ToPlace(maker, place));
    }
}
