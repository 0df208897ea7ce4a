namespace Baogao.Model;

/// <param name="BaseUrl">Where the site will stand, with a closing slash; empty when unknown: then every address is relative.</param>
/// <param name="Repository">Where errors can be reported and seeds edited; empty when unknown.</param>
public sealed record Publication(
    LocalizedText Title,
    LocalizedText Description,
    LocalizedText Publisher,
    string BaseUrl,
    string Repository,
    string Licence,
    string LicenceUrl)
{
    /// <summary>Where faults of security are to be told, as an address: mailto:…, https://…; empty when unknown.</summary>
    public string SecurityContact { get; init; } = "";

    /// <summary>The day until which that holds, 2027-06-30.</summary>
    public string SecurityExpires { get; init; } = "";

    /// <summary>An absolute http(s) address of a folder: with a closing slash, so that addresses can be put behind it.</summary>
    public static bool IsBaseUrl(string url) =>
        url.EndsWith('/') && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is ("http" or "https") && parsed.Query.Length == 0;
}

/// <summary>An indicator worth following across reports, as the catalogue names it.</summary>
/// <param name="Id">ASCII, the last part of its address: gross-domestic-product.</param>
/// <param name="Aliases">Other words for the same thing: 地区生产总值, GDP.</param>
/// <param name="Unit">Of its level, as figures have it: CNY, %, 张.</param>
/// <param name="Theme">Id of a theme; empty to let the name's own words say.</param>
public sealed record IndicatorEntry(string Id, LocalizedText Name, IReadOnlyList<string> Aliases, string Unit, Better Better, string Theme)
{
    /// <summary>Of the figures that a reader is shown first.</summary>
    public bool Headline { get; init; }
}

/// <summary>Which way is better by the aim of public policy at large; <see cref="Neutral"/> where people differ.</summary>
public enum Better
{
    Neutral,
    Up,
    Down,
}

/// <summary>A Markdown page of the publication: about, method …</summary>
/// <param name="Name">The page's address and the file's name without language and extension.</param>
/// <param name="Title">Its first heading: what menus call it.</param>
public sealed record MarkdownPage(string Name, string Language, string File, string Title, string Text);
