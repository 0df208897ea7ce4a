using Baogao.Model;
using Baogao.Publishing.Pages;
using Baogao.Publishing.Views;

namespace Baogao.Publishing;

/// <summary>Puts a page's frame around its view: root, twin, alternates, crumbs and source.</summary>
internal sealed record PageMaker(Speech Speech, Edition Edition)
{
    public string Language => Speech.Language;

    /// <param name="url">The page's address, from <see cref="Urls"/>.</param>
    /// <param name="crumbs">The pages above it, home left out: address and words.</param>
    /// <param name="translated">False where the English page shows the words of the report in Chinese alone: it is announced as no translation.</param>
    public Page Make(
        string url, string template, object view, IReadOnlyList<Crumb> crumbs, Provenance? source = null, IReadOnlyList<Evidence>? evidence = null, bool translated = true) =>
        new(Urls.File(url), Language, template, Frame(url, InLanguage(url, Speech.IsChinese ? "en" : "zh"), template, crumbs, source, translated), view, evidence ?? []);

    /// <summary>A page that shows both languages and so has no twin.</summary>
    /// <param name="other">The page of the other language that its menu leads to.</param>
    public Page MakeBilingual(string url, string other, string template, object view, IReadOnlyList<Crumb> crumbs, Provenance source, IReadOnlyList<Evidence> evidence) =>
        new(Urls.File(url), Language, template, Frame(url, other, template, crumbs, source, translated: false), view, evidence);

    public static Link Link(string from, string to, Words text) => new(Urls.Relative(from, to), text);

    /// <returns>The theme's name; null when the words have none.</returns>
    public Words? Theme(string id) => Edition.Theme(id) is { } theme ? Speech.Of(theme.Name) : null;

    public SourceView Source(string url, Provenance report) => new(
        Speech.Of(report.Title),
        Speech.Of(report.Body),
        Speech.Of(report.Place),
        report.Year,
        report.Url,
        report.Accessed,
        report.Published,
        report.Licence,
        Urls.Relative(url, Urls.Report(Language, report)));

    private Frame Frame(string url, string twin, string template, IReadOnlyList<Crumb> crumbs, Provenance? source, bool translated)
    {
        return new Frame(
            Language,
            Speech.Lang,
            template,
            Urls.Relative(url, ""),
            Urls.Relative(url, twin),
            Edition.BaseUrl.Length > 0 ? Edition.BaseUrl + url : "",
            translated ? [.. Alternates(url)] : [],
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
            source is null ? null : Source(url, source));
    }

    private IEnumerable<Alternate> Alternates(string url)
    {
        foreach (var language in Urls.Languages)
        {
            yield return new Alternate(language == "zh" ? "zh-Hans" : language, Absolute(url, InLanguage(url, language)));
        }

        yield return new Alternate("x-default", Absolute(url, InLanguage(url, "zh")));
    }

    private Navigation Navigation(string url) => new(
        Urls.Relative(url, Urls.Home(Language)),
        Urls.Relative(url, Urls.Page(Language, "search")),
        Urls.Relative(url, Urls.Page(Language, "data")),
        Urls.Relative(url, Urls.Page(Language, "about")),
        Edition.Glossary.Count > 0 ? Urls.Relative(url, Urls.Page(Language, GlossaryPage.Name)) : "",
        [.. Edition.Pages.Where(p => p.Language == Language).Select(p => new PageLink(p.Title, Urls.Relative(url, Urls.Page(Language, p.Name))))]);

    /// <summary>An address to be quoted elsewhere: absolute when the publication has a base address, else relative to the page.</summary>
    public string Address(string from, string to) => Absolute(from, to);

    private string Absolute(string from, string to) => Edition.BaseUrl.Length > 0 ? Edition.BaseUrl + to : Urls.Relative(from, to);

    private static string InLanguage(string url, string language) => language + url[2..];
}

/// <param name="Url">From the site's root.</param>
internal sealed record Crumb(string Url, Words Text);
