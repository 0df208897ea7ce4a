using Baogao.Model;
using Baogao.Publishing.Discovery;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>What happened to the publication, for people: the newest of what the feed says to programs.</summary>
internal static class ChangesPage
{
    public const string Name = "changes";

    public static Page Make(PageMaker maker, IReadOnlyList<News> newest)
    {
        var url = Urls.Page(maker.Language, Name);
        return maker.Make(url, "changes", new ChangesView([.. newest.Select(n => View(maker, url, n))]), []);
    }

    private static ChangeView View(PageMaker maker, string url, News news)
    {
        var report = news.Report;
        return new ChangeView(
            news.Date,
            Feeds.Filled(maker, news.Key, news, maker.Speech.Of(report.Title).Text),
            Urls.Relative(url, news.Url(maker.Language)),
            news.Quote,
            news.Reason,
            [.. news.Addresses.Select(a => new AddressLink(a, Urls.Relative(url, Urls.Address(maker.Language, report, a))))]);
    }
}
