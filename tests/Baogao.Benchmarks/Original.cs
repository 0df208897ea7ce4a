using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading;

namespace Baogao.Benchmarks;

/// <summary>A real report, as its seeds say it.</summary>
/// <param name="English">Its english.yaml; empty where it has none.</param>
internal sealed partial record Original(string Place, int Year, string Source, string Provenance, string English)
{
    /// <summary>The report of this repository, and those of a folder where there is one.</summary>
    /// <param name="folder">Texts named by place and year, county-gaotang-2021.txt; or null.</param>
    public static IReadOnlyList<Original> All(string? folder)
    {
        var own = Below(Repository.Root).ToList();
        if (folder is null)
        {
            return own;
        }

        using var imported = new Scratch();
        Repository.CopySeeds(imported.Path);
        return [.. own, .. ReportPool.Import(folder, imported.Path).Order(StringComparer.Ordinal).Select(id => Read(imported.Path, id))];
    }

    private static IEnumerable<Original> Below(string root) =>
        Directory.EnumerateDirectories(Path.Combine(root, SeedPaths.Reports)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal).Select(id => Read(root, id));

    private static Original Read(string root, string id)
    {
        var provenance = File.ReadAllText(Path.Combine(root, SeedPaths.Provenance(id)));
        var english = Path.Combine(root, SeedPaths.English(id));
        return new Original(
            PlaceName().Match(provenance).Groups["name"].Value.Trim('"'),
            int.Parse(YearNumber().Match(provenance).Groups["year"].Value, CultureInfo.InvariantCulture),
            File.ReadAllText(Path.Combine(root, SeedPaths.Source(id))),
            provenance,
            File.Exists(english) ? File.ReadAllText(english) : "");
    }

    [GeneratedRegex(@"^place:\s*\n\s+zh: (?<name>\S+)", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceName();

    [GeneratedRegex(@"^year: (?<year>\d{4})", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearNumber();
}
