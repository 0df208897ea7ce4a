using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>
/// The addresses of the site, below its root: directories with a closing slash, ASCII, English path words in both languages.
/// Nothing else in the program knows how an address is made; once published, none may change.
/// </summary>
public static class Urls
{
    public static readonly IReadOnlyList<string> Languages = ["zh", "en"];

    /// <summary>Path words that stand beside the places, and so can be no place's name.</summary>
    public static readonly IReadOnlyList<string> Reserved = ["search", "data", "about", "glossary", "changes", "assets", "parallel", "zh", "en"];

    /// <summary>The site itself: where a language is chosen.</summary>
    public const string Root = "";

    /// <summary>What hosts show, at whatever address was asked for, where there is no page.</summary>
    public const string NotFound = "404.html";

    public static string Home(string language) => $"{language}/";

    public static string Place(string language, string place) => $"{language}/{place}/";

    public static string Report(string language, Provenance report) => $"{language}/{Below(report)}/";

    public static string Section(string language, Provenance report, string section) => $"{Report(language, report)}{section}/";

    /// <summary>Both languages side by side: of no language itself.</summary>
    public static string Parallel(Provenance report, string section) => $"{Parallel(report)}{section}/";

    /// <summary>Where they all stand; it is no page.</summary>
    public static string Parallel(Provenance report) => $"parallel/{Below(report)}/";

    public static string Register(string language, Provenance report) => $"{Report(language, report)}commitments/";

    public static string Commitment(string language, Provenance report, string address) => $"{Register(language, report)}{address}/";

    /// <summary>The commitment on a small page of its own, to stand in another site's page.</summary>
    public static string Card(string language, Provenance report, string address) => $"{Commitment(language, report, address)}card/";

    public static string Indicators(string language, string place) => $"{Place(language, place)}indicators/";

    public static string Indicator(string language, string place, string indicator) => $"{Indicators(language, place)}{indicator}/";

    /// <summary>What the reports of a place say about one theme: housing.</summary>
    public static string Theme(string language, string place, string theme) => $"{Place(language, place)}themes/{theme}/";

    /// <summary>A list that is too long for one page goes on at page-2/.</summary>
    public static string Numbered(string url, int number) => number == 1 ? url : FormattableString.Invariant($"{url}page-{number}/");

    /// <summary>A line of a seed where the repository is kept; empty while that is unknown.</summary>
    public static string SeedLine(string repository, Location at) => repository.Length == 0 ? ""
        : FormattableString.Invariant($"{repository.TrimEnd('/')}/blob/HEAD/{at.File}#L{at.Line}");
    /// <summary>All that is read from it, for programs: beside its page in each language.</summary>
    public static string CommitmentJson(string language, Provenance report, string address) => $"{Commitment(language, report, address)}index.json";

    /// <summary>What editors that know oEmbed read of a card.</summary>
    public static string OEmbed(string card) => $"{card}oembed.json";

    /// <summary>The newest figures of an indicator on a small page, to stand in another site's page.</summary>
    public static string Card(string language, string place, string indicator) => $"{Indicator(language, place, indicator)}card/";

    public static string IndicatorJson(string language, string place, string indicator) => $"{Indicator(language, place, indicator)}index.json";

    public static string Page(string language, string name) => $"{language}/{name}/";

    /// <summary>A term's id, on the glossary's page and on the pages that explain it: g-ying-gai-zeng.</summary>
    public static string TermId(string term) => $"g-{Pinyin.Slug(term)}";

    /// <summary>
    /// Where an address of a report stands: a sentence or section heading on its section's page, a pledge on its commitment's,
    /// a chapter heading, notes and boilerplate on the report's.
    /// </summary>
    public static string Address(string language, Provenance report, string address) =>
        AddressParts.IsPledge(address) ? $"{Commitment(language, report, AddressParts.SentenceOf(address))}#{address}"
        : AddressParts.SectionOf(address) is { Length: > 0 } section ? $"{Section(language, report, section)}#{address}"
        : $"{Report(language, report)}#{address}";

    /// <summary>The query that says which words a link quotes: ?h=4f3a12bc.</summary>
    public static string Quoting(string mark) => $"?h={mark}";

    public static string ReportData(Provenance report, string file) => $"data/reports/{report.Id}/{file}";

    public static string Data(string file) => $"data/{file}";

    public static string SearchFolder => "search/";

    public static string SearchIndex => $"{SearchFolder}search-index.json";

    /// <summary>Tells a browser how the site is searched.</summary>
    public static string OpenSearch(string language) => $"{SearchFolder}opensearch.{language}.xml";

    /// <summary>The folder of all that a page loads beside itself.</summary>
    public const string Assets = "assets/";

    /// <summary>"style.css" with the hash of its content: assets/style.4f3a12bc90.css.</summary>
    public static string Asset(string file, string hash)
    {
        var dot = file.LastIndexOf('.');
        return dot < 0 ? $"{Assets}{file}.{hash}" : $"{Assets}{file[..dot]}.{hash}{file[dot..]}";
    }

    public const string HostHeaders = "_headers";

    public const string Robots = "robots.txt";

    public const string Security = ".well-known/security.txt";

    public const string Sitemap = "sitemap.xml";

    public static string SitemapPart(int number) => FormattableString.Invariant($"sitemap-{number}.xml");

    /// <summary>What is new, in one language.</summary>
    public static string Feed(string language) => $"{language}/feed.xml";

    /// <summary>The file that a directory address is served from.</summary>
    public static string File(string url) => url.Length == 0 || url.EndsWith('/') ? url + "index.html" : url;

    /// <summary>Where the site begins on its host: the path of its base address, or the host's own root while that is unknown.</summary>
    public static string BasePath(string baseUrl) => baseUrl.Length > 0 ? new Uri(baseUrl).AbsolutePath : "/";

    /// <summary>The same page in the other language: all that follows the language is alike.</summary>
    public static string InLanguage(string url, string language) => language + url[2..];

    /// <summary>From one page to another address of the site: "zh/xuhui/" to "zh/search/" is "../search/".</summary>
    public static string Relative(string from, string to)
    {
        // "zh/xuhui/" and "zh/xinjiang/" share "zh/".
        var shared = from.AsSpan(0, from.AsSpan().CommonPrefixLength(to)).LastIndexOf('/') + 1;
        var up = from.AsSpan(shared).Count('/');
        var rest = to.AsSpan(shared);
        return up > 0 ? string.Create((Up.Length * up) + rest.Length, (up, to, shared), Climb)
            : rest.IsEmpty || rest[0] == '#' ? $"./{rest}" : rest.ToString();
    }

    private const string Up = "../";

    private static void Climb(Span<char> url, (int Up, string To, int Shared) way)
    {
        for (var i = 0; i < way.Up; i++)
        {
            Up.CopyTo(url[(i * Up.Length)..]);
        }

        way.To.AsSpan(way.Shared).CopyTo(url[(way.Up * Up.Length)..]);
    }

    // xuhui-2013-2 stands at xuhui/2013-2: a second report of a year keeps its mark.
    private static string Below(Provenance report) => $"{report.PlaceId}/{report.Id[(report.PlaceId.Length + 1)..]}";
}
