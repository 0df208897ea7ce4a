namespace Baogao.Publishing.Views;

/// <summary>Words with the language they are in: an English page shows Chinese where no English is written.</summary>
/// <param name="Lang">zh-Hans or en; empty when it is the page's own language.</param>
public sealed record Words(string Text, string Lang);

/// <param name="Href">Relative to the page it stands on.</param>
public sealed record Link(string Href, Words Text);

/// <summary>What every page has around its content.</summary>
/// <param name="Lang">The page's language as HTML names it: zh-Hans or en.</param>
/// <param name="Template">Name of the page's template, for a class on body.</param>
/// <param name="Base">Where relative addresses begin, if not at the page itself: a page for missing pages is shown at any depth.</param>
/// <param name="Root">From the page to the site's root: "../../".</param>
/// <param name="Twin">The same page in the other language, relative; empty for a page in both languages.</param>
/// <param name="Canonical">Absolute; empty while the publication has no base address.</param>
/// <param name="Indexed">Search engines may list it.</param>
/// <param name="Feed">What is new, relative; empty where the publication has no feed.</param>
/// <param name="Alternates">The page in each language, and x-default.</param>
/// <param name="Crumbs">From home to the page above this one.</param>
/// <param name="Assets">By the names of the plain files, their addresses relative to the page.</param>
/// <param name="ContentPolicy">What the page may load and run.</param>
/// <param name="Source">The report that the page's words come from; null on pages of the publication.</param>
public sealed record Frame(
    string Language,
    string Lang,
    string Template,
    string Base,
    string Root,
    string Twin,
    string Canonical,
    bool Indexed,
    string Feed,
    IReadOnlyList<Alternate> Alternates,
    IReadOnlyList<Link> Crumbs,
    Navigation Navigation,
    IReadOnlyDictionary<string, string> Assets,
    string ContentPolicy,
    string ReferrerPolicy,
    PublicationView Publication,
    SourceView? Source,
    HeadView Head);

/// <param name="HrefLang">zh-Hans, en or x-default.</param>
public sealed record Alternate(string HrefLang, string Href);

/// <param name="About">Empty where the publication has no page of this name.</param>
/// <param name="Glossary">Empty where the publication explains no terms.</param>
/// <param name="Changes">What happened to the publication.</param>
/// <param name="Pages">The Markdown pages, in order of their names.</param>
public sealed record Navigation(string Home, string Search, string Data, string About, string Glossary, string Changes, IReadOnlyList<PageLink> Pages);

/// <param name="Title">The page's own first heading.</param>
public sealed record PageLink(string Title, string Href);

public sealed record PublicationView(Words Title, Words Description, Words Publisher, string Licence, string LicenceUrl, string Repository);

/// <summary>Which published text this is an unofficial edition of. Empty strings are unknown.</summary>
/// <param name="Speaker">As printed, always Chinese.</param>
/// <param name="SeedHref">The line of the source that the page begins with, where the repository is kept.</param>
public sealed record SourceView(
    Words Title,
    Words Body,
    Words Place,
    int Year,
    string Speaker,
    string Delivered,
    string Url,
    string Accessed,
    string Published,
    string Licence,
    string ReportHref,
    string SeedHref);

/// <summary>What programs read in a page's head.</summary>
/// <param name="JsonLd">JSON; empty where the page has none.</param>
/// <param name="Json">The same facts as a file, relative; empty where there is none.</param>
/// <param name="OEmbed">Absolute; empty where there is no card, or no base address.</param>
/// <param name="Image">Absolute; empty while the publication has no base address.</param>
public sealed record HeadView(string JsonLd, IReadOnlyList<MetaView> Meta, string Json, string OEmbed, string Image);

public sealed record MetaView(string Name, string Content);
