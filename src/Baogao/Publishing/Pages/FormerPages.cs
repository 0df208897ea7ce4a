using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Pages of indicators and of the publication that stay although there is nothing to show on them any more: they say what became of it.</summary>
internal static class FormerPages
{
    private const string PagePrefix = "pages/";
    private const string TermPrefix = "terms/";

    public static IEnumerable<Page> Indicators(PageMaker maker, Place place) =>
        from entry in place.Ledger.Entries
        where !entry.IsLive && !ThemeAddress.Is(entry.Address)
        from page in new[] { Indicator(maker, place, entry), Card(maker, place, entry) }
        select page;

    public static IEnumerable<Page> Themes(PageMaker maker, Place place) =>
        from entry in place.Ledger.Entries
        where !entry.IsLive && ThemeAddress.Is(entry.Address)
        let url = ThemeUrl(maker, place, entry.Address)
        select Make(maker, url, entry, to => ThemeUrl(maker, place, to), place.Ledger, Trail.ToPlace(maker, place));

    public static IEnumerable<Page> Texts(PageMaker maker) =>
        from entry in maker.Edition.Ledger.Entries
        where !entry.IsLive && entry.Address.StartsWith(PagePrefix, StringComparison.Ordinal)
        let url = UrlOf(maker, entry.Address)
        select Make(maker, url, entry, to => UrlOf(maker, to), maker.Edition.Ledger, []);

    /// <summary>Terms that the glossary has no more.</summary>
    public static IReadOnlyList<FormerView> Terms(PageMaker maker, string url) =>
    [
        .. maker.Edition.Ledger.Entries.Where(e => !e.IsLive && e.Address.StartsWith(TermPrefix, StringComparison.Ordinal))
            .Select(e => View(maker, url, e with { Address = e.Address[TermPrefix.Length..] }, to => $"{url}#{to[TermPrefix.Length..]}", maker.Edition.Ledger)),
    ];

    private static Page Indicator(PageMaker maker, Place place, LedgerEntry entry)
    {
        var url = Urls.Indicator(maker.Language, place.Id, entry.Address);
        return Make(maker, url, entry, to => Urls.Indicator(maker.Language, place.Id, to), place.Ledger, Trail.ToPlace(maker, place));
    }

    // Where it leads stands on the indicator's own page.
    private static Page Card(PageMaker maker, Place place, LedgerEntry entry)
    {
        var url = Urls.Card(maker.Language, place.Id, entry.Address);
        var former = View(maker, url, entry with { To = [] }, _ => "", place.Ledger);
        var href = maker.Address(url, Urls.Indicator(maker.Language, place.Id, entry.Address));
        return maker.Make(url, "indicator-card", new IndicatorCardView(former.Text, maker.Speech.Of(place.Name), href, [], []) { Former = former }, [], translated: false);
    }

    private static Page Make(PageMaker maker, string url, LedgerEntry entry, Func<string, string> addressOf, Ledger ledger, IReadOnlyList<Crumb> crumbs) =>
        maker.Make(url, "former", View(maker, url, entry, addressOf, ledger), crumbs, translated: false);

    private static FormerView View(PageMaker maker, string url, LedgerEntry entry, Func<string, string> addressOf, Ledger ledger) => new(
        entry.Address,
        maker.Speech.Zh(entry.Words),
        Model.Terms.Of(entry.Life),
        entry.On,
        [.. entry.To.Select(to => PageMaker.Link(url, addressOf(to), maker.Speech.Zh(ledger.Entries.First(e => e.Address == to).Words)))]);

    private static string ThemeUrl(PageMaker maker, Place place, string address) => Urls.Theme(maker.Language, place.Id, ThemeAddress.IdOf(address));

    private static string UrlOf(PageMaker maker, string address) => Urls.Page(maker.Language, address[PagePrefix.Length..]);
}
