using Baogao.Model;
using Baogao.Publishing.Linked;
using Baogao.Publishing.Pages;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>Puts a page's frame around its view: root, twin, alternates, crumbs and source.</summary>
internal sealed record PageMaker(Speech Speech, Edition Edition)
{
    // A card repeats what stands on the page that it leads to; the others say what became of what was there.
    private static readonly string[] NotIndexed = ["card", "indicator-card", "gone-section", "gone-parallel", "former-commitment", "former"];

    // Shown where a page is shared: of all pages the same, for no font is the same on two machines.
    private const string Picture = "share.png";

    // Of the pages that maintainers write, the one that home leads to.
    private const string About = "about";

    public string Language => Speech.Language;

    /// <param name="url">The page's address, from <see cref="Urls"/>.</param>
    /// <param name="crumbs">The pages above it, home left out: address and words.</param>
    /// <param name="translated">False where the English page shows the words of the report in Chinese alone: it is announced as no translation.</param>
    /// <param name="at">Where in the source the page's words begin, for those who found an error.</param>
    /// <param name="described">What programs may know of it.</param>
    public Page Make(
        string url,
        string template,
        object view,
        IReadOnlyList<Crumb> crumbs,
        Provenance? source = null,
        IReadOnlyList<Evidence>? evidence = null,
        bool translated = true,
        Location? at = null,
        Described? described = null) => new(
            Urls.File(url),
            Language,
            template,
            Frame(url, template, crumbs, source is null ? null : Source(url, source, at), InLanguages(url, translated), described),
            view,
            evidence ?? []);

    /// <summary>A page that shows both languages of a report and so has no twin.</summary>
    /// <param name="other">The page of the other language that its menu leads to.</param>
    public Page MakeBilingual(string url, string other, string template, object view, IReadOnlyList<Crumb> crumbs, Provenance source, IReadOnlyList<Evidence> evidence) =>
        new(Urls.File(url), Language, template, Frame(url, template, crumbs, Source(url, source), new Twins(Urls.Relative(url, other), [])), view, evidence);

    /// <summary>A page that stands in both languages at once, and so has no twin. It is shown at its own address, or at any address that has no page.</summary>
    public Page MakeBilingual(string url, string template, object view)
    {
        var frame = url == Urls.NotFound
            ? Frame(url, template, [], null, new("", [])) with { Canonical = "", Indexed = false, Feed = "", Base = Urls.BasePath(Edition.BaseUrl) }
            : Frame(url, template, [], null, new("", [.. Alternates(url, Urls.Home)]));
        return new(Urls.File(url), Language, template, frame, view, []);
    }

    public static Link Link(string from, string to, Words text) => new(Urls.Relative(from, to), text);

    public SourceView Source(string url, Provenance report, Location? at = null) => new(
        Speech.Of(report.Title),
        Speech.Of(report.Body),
        Speech.Of(report.Place),
        report.Year,
        report.Speaker,
        report.Delivered,
        report.Url,
        report.Accessed,
        report.Published,
        report.Licence,
        Urls.Relative(url, Urls.Report(Language, report)),
        at is null ? "" : Urls.SeedLine(Edition.Publication.Repository, at));

    private Frame Frame(string url, string template, IReadOnlyList<Crumb> crumbs, SourceView? source, Twins twins, Described? described = null) => new(
        Language,
        Speech.Lang,
        template,
        "",
        Urls.Relative(url, Urls.Root),
        twins.Twin,
        Edition.BaseUrl.Length > 0 ? Edition.BaseUrl + url : "",
        !NotIndexed.Contains(template),
        Edition.HasFeed ? Urls.Relative(url, Urls.Feed(Language)) : "",
        twins.Alternates,
        [.. crumbs.Select(c => Link(url, c.Url, c.Text))],
        Navigation(url),
        Edition.Assets.ToDictionary(a => a.Key, a => Urls.Relative(url, a.Value), StringComparer.Ordinal),
        HostHeaders.ContentPolicy,
        HostHeaders.ReferrerPolicy,
        new PublicationView(
            Speech.Of(Edition.Publication.Title),
            Speech.Of(Edition.Publication.Description),
            Speech.Of(Edition.Publication.Publisher),
            Edition.Publication.Licence,
            Edition.Publication.LicenceUrl,
            Edition.Publication.Repository),
        source,
        Head(url, template, crumbs, described));

    private HeadView Head(string url, string template, IReadOnlyList<Crumb> crumbs, Described? described) => new(
        NotIndexed.Contains(template) || url == Urls.NotFound ? "" : Described.JsonLd([.. TrailOf(url, crumbs)], described?.Thing),
        described?.Meta() ?? [],
        described is { Json.Length: > 0 } ? Urls.Relative(url, described.Json) : "",
        described is { OEmbed.Length: > 0 } && Edition.BaseUrl.Length > 0 ? Edition.BaseUrl + described.OEmbed : "",
        Edition.BaseUrl.Length > 0 && Edition.Assets.TryGetValue(Picture, out var picture) ? Edition.BaseUrl + picture : "");

    private IEnumerable<(string Name, string Address)> TrailOf(string url, IReadOnlyList<Crumb> crumbs) => crumbs.Count == 0 ? []
        : crumbs.Prepend(new Crumb(Urls.Home(Language), Speech.Of(Edition.Publication.Title))).Select(c => (c.Text.Text, Absolute(url, c.Url)));

    private Twins InLanguages(string url, bool translated) => new(
        Urls.Relative(url, Urls.InLanguage(url, Speech.IsChinese ? "en" : "zh")),
        translated ? [.. Alternates(url, language => Urls.InLanguage(url, language))] : []);

    private IEnumerable<Alternate> Alternates(string url, Func<string, string> inLanguage)
    {
        foreach (var language in Urls.Languages)
        {
            yield return new Alternate(language == "zh" ? "zh-Hans" : language, Absolute(url, inLanguage(language)));
        }

        var chosen = inLanguage("zh");
        yield return new Alternate("x-default", Absolute(url, chosen == Urls.Home("zh") ? Urls.Root : chosen));
    }

    private Navigation Navigation(string url) => new(
        Urls.Relative(url, Urls.Home(Language)),
        Urls.Relative(url, Urls.Page(Language, "search")),
        Urls.Relative(url, Urls.Page(Language, "data")),
        Edition.Pages.Any(p => p.Language == Language && p.Name == About) ? Urls.Relative(url, Urls.Page(Language, About)) : "",
        Edition.Glossary.Count > 0 ? Urls.Relative(url, Urls.Page(Language, GlossaryPage.Name)) : "",
        Urls.Relative(url, Urls.Page(Language, ChangesPage.Name)),
        [.. Edition.Pages.Where(p => p.Language == Language).Select(p => new PageLink(p.Title, Urls.Relative(url, Urls.Page(Language, p.Name))))]);

    /// <summary>An address to be quoted elsewhere: absolute when the publication has a base address, else relative to the page.</summary>
    public string Address(string from, string to) => Absolute(from, to);

    private string Absolute(string from, string to) => Edition.BaseUrl.Length > 0 ? Edition.BaseUrl + to : Urls.Relative(from, to);

    private sealed record Twins(string Twin, IReadOnlyList<Alternate> Alternates);
}

/// <param name="Url">From the site's root.</param>
internal sealed record Crumb(string Url, Words Text);
