using Baogao.Model;

namespace Baogao.Publishing.Discovery;

/// <summary>What tells search engines and subscribers of the site, gathered while its pages come.</summary>
public sealed class Announcements(Edition edition)
{
    private readonly Sitemap sitemap = new(edition.BaseUrl);
    private readonly Feeds feeds = new(edition);

    /// <returns>What search engines are told of a page; empty of one that they need not know.</returns>
    public string EntryOf(Page page) => sitemap.EntryOf(page);

    /// <param name="entry">From <see cref="EntryOf"/>.</param>
    /// <returns>What of the files is ready to be written.</returns>
    public IEnumerable<SiteFile> Add(string entry) => sitemap.Add(entry);

    /// <summary>The newest of what happened, as far as a feed goes back.</summary>
    internal IReadOnlyList<News> Newest => feeds.Newest;

    internal void Add(IEnumerable<News> news) => feeds.Add(news);

    public IEnumerable<SiteFile> End() => sitemap.End().Concat(feeds.Files());
}
