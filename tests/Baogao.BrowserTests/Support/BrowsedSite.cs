using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.BrowserTests.Support;

/// <summary>A site built from the seeds below a root, in a folder of its own.</summary>
internal sealed partial class BrowsedSite : IDisposable
{
    private readonly TempFolder folder = new();

    /// <param name="root">A folder with seeds/ and templates/.</param>
    /// <param name="baseUrl">Where the site is said to stand; null: nowhere yet.</param>
    public BrowsedSite(string root, string? baseUrl = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(new BuildOptions(root, folder["site"], baseUrl, Strict: false), diagnostics, _ => { }).Run();
        Assert.False(result.Failed, DiagnosticPrinter.Print(diagnostics.Sorted()));
        Pages = [.. folder.Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(Read)];
    }

    public string Folder => folder["site"];

    /// <summary>Every page, in the order of addresses.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The fullest page of each kind in each language: what holds on it holds on the others.</summary>
    public IEnumerable<SitePage> OneOfEachKind() => Pages
        .GroupBy(p => (p.Kind, p.Language))
        .Select(kind => kind.MaxBy(p => p.Html.Length)!);

    public SitePage Fullest(string kind, string language) =>
        OneOfEachKind().Single(p => p.Kind == kind && p.Language == language);

    public void Dispose() => folder.Dispose();

    private SitePage Read(string file)
    {
        var path = file["site/".Length..];
        var html = folder.Read(file);
        return new SitePage(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path, Kind().Match(html).Groups["kind"].Value, html);
    }

    // Each page says which template it was made by.
    [GeneratedRegex("<body class=\"page-(?<kind>[a-z-]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kind();
}

/// <param name="Path">As in its address, below the site's base: "zh/xuhui/".</param>
/// <param name="Kind">The template that made it.</param>
internal sealed record SitePage(string Path, string Kind, string Html)
{
    /// <summary>"zh", "en", or "" for a page in both.</summary>
    public string Language => Path.Split('/')[0] is var first && (first is "zh" or "en") ? first : "";

    public override string ToString() => "/" + Path;
}
