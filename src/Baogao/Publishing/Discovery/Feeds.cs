using System.Text;
using System.Xml;
using System.Xml.Linq;
using Baogao.Model;

namespace Baogao.Publishing.Discovery;

/// <summary>
/// An Atom feed a language: reports taken up, corrections made and changes accepted, newest first. Dates are those that people wrote in the seeds; what has
/// none is not in the feed. Addresses are relative where the publication has no base address; ids name none, so that they never change.
/// </summary>
public sealed class Feeds(Edition edition)
{
    /// <summary>Older ones leave the feed.</summary>
    internal const int Kept = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly List<News> newest = [];

    internal void Add(IEnumerable<News> news)
    {
        newest.AddRange(news);
        newest.Sort(News.NewestFirst);
        newest.RemoveRange(Math.Min(Kept, newest.Count), Math.Max(0, newest.Count - Kept));
    }

    internal IReadOnlyList<News> Newest => newest;

    public IEnumerable<SiteFile> Files() =>
        edition.HasFeed && newest.Count > 0 ? Urls.Languages.Select(language => File(new PageMaker(new Speech(language, edition), edition))) : [];

    private SiteFile File(PageMaker maker)
    {
        var url = Urls.Feed(maker.Language);
        var publication = edition.Publication;
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", maker.Speech.Lang),
            new XElement(Atom + "id", StableId.Urn($"feed {maker.Language} {publication.Title.Zh}")),
            new XElement(Atom + "title", maker.Speech.Of(publication.Title).Text),
            new XElement(Atom + "subtitle", maker.Speech.Of(publication.Description).Text),
            new XElement(Atom + "updated", Time(newest[0].Date)),
            new XElement(Atom + "author", new XElement(Atom + "name", Name(maker.Speech.Of(publication.Publisher).Text, maker))),
            Link("self", "application/atom+xml", maker.Address(url, url)),
            Link("alternate", "text/html", maker.Address(url, Urls.Home(maker.Language))),
            newest.Select(news => Entry(maker, url, news)));
        return new SiteFile(url, Written(feed));
    }

    private static XElement Entry(PageMaker maker, string url, News news)
    {
        var report = maker.Speech.Of(news.Report.Title).Text;
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", StableId.Urn($"{news.Id} {maker.Language}")),
            new XElement(Atom + "title", Valid(Filled(maker, news.Key, news, report))),
            new XElement(Atom + "updated", Time(news.Date)),
            Link("alternate", "text/html", maker.Address(url, news.Url(maker.Language))),
            new XElement(Atom + "summary", Valid(Filled(maker, $"{news.Key}_summary", news, report))));
    }

    internal static string Filled(PageMaker maker, string key, News news, string report) =>
        Wording.Fill(
            maker.Edition.Word(maker.Language, StringGroup.Feeds, key),
            ("report", report),
            ("address", string.Join(" ", news.Addresses)),
            ("body", maker.Speech.Of(news.Report.Body).Text),
            ("quote", news.Quote),
            ("reason", news.Reason));

    // XML can hold no control character, not even escaped.
    private static string Valid(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    // An Atom author must have a name.
    private string Name(string publisher, PageMaker maker) => publisher.Length > 0 ? publisher : maker.Speech.Of(edition.Publication.Title).Text;

    private static XElement Link(string relation, string type, string href) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", href));

    // Atom wants a time of day; of a day its beginning is taken.
    private static string Time(string date) => $"{date}T00:00:00Z";

    private static byte[] Written(XElement feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            feed.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
