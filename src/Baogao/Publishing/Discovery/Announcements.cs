using Baogao.Model;

namespace Baogao.Publishing.Discovery;

/// <summary>What tells search engines and subscribers of the site, gathered while its pages come.</summary>
public sealed class Announcements(Edition edition)
{
    private readonly Sitemap sitemap = new(edition.BaseUrl);
    private readonly Feeds feeds = new(edition);

    /// <returns>What of the files is ready to be written.</returns>
    public IEnumerable<SiteFile> Add(Page page) => sitemap.Add(page);

    /// <summary>The newest of what happened, as far as a feed goes back.</summary>
    internal IReadOnlyList<News> Newest => feeds.Newest;

    public void Add(Place place) => feeds.Add(place);

    public IEnumerable<SiteFile> End() => sitemap.End().Concat(feeds.Files());
}
