using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.Publishing.Data;

/// <summary>What is made of a report's data is made anew where they have changed, and only there.</summary>
public sealed class StandingDataTests : IDisposable
{
    private static readonly string[] Made = ["report.xlsx", "datapackage.json", "report.zip", .. DataFiles.OfReports.Select(t => $"{t.Name}.parquet")];

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Nothing_has_changed()
    {
        var first = Files(StandingFiles.None);
        var again = Files(Standing(first));
        foreach (var (path, file) in OfReport(first))
        {
            Assert.Equal(Made.Contains(Path.GetFileName(path)), again[path].Kept is not null);
            Assert.Equal(again[path].Kept is null, again[path].IsProven);
            Assert.Equal((file.Hash, file.Length, file.Digest), (again[path].Hash, again[path].Length, again[path].Digest));
        }

        Assert.All(DataFiles.OfReports, t => Assert.True(again[Urls.Data($"{t.Name}.csv")].Kept is not null && again[Urls.Data($"{t.Name}.parquet")].Kept is not null, t.Name));
        AreTheSame(first, again);
    }

    [Theory]
    [InlineData("report.yaml")]
    [InlineData("report.json")]
    [InlineData("sentences.csv")]
    public void A_person_has_changed_a_text_where_it_stands(string name)
    {
        var first = Files(StandingFiles.None);
        var standing = Standing(first);
        var again = Files(standing with { Read = path => Path.GetFileName(path) == name ? "mine"u8.ToArray() : standing.Read(path) });
        Assert.NotNull(again["data/reports/shili-2020/report.zip"].Kept);
        AreTheSame(first, again);
    }

    [Fact]
    public void Only_the_tables_of_which_a_row_has_changed_are_written()
    {
        var first = Files(StandingFiles.None);
        Edit("seeds/reports/shili-2020/english.yaml", "en: ", "en: In truth, ");
        var again = Files(Standing(first));
        var made = DataFiles.OfReports.Select(t => t.Name).Where(name => again[Urls.Data($"{name}.csv")].Kept is null).ToList();
        Assert.Contains("sentences", made);
        Assert.DoesNotContain("numbers", made);
        Assert.All(DataFiles.OfReports, t => Assert.Equal(again[Urls.Data($"{t.Name}.csv")].Hash != first[Urls.Data($"{t.Name}.csv")].Hash, made.Contains(t.Name)));
        Assert.All(DataFiles.OfReports, t => Assert.Equal(again[Urls.Data($"{t.Name}.parquet")].Hash != first[Urls.Data($"{t.Name}.parquet")].Hash, made.Contains(t.Name)));
        AreTheSame(Files(StandingFiles.None), again);
    }

    [Theory]
    [InlineData("seeds/reports/shili-2020/english.yaml", "en: ", "en: In truth, ")]
    [InlineData("seeds/publication.yaml", "licence: ", "licence: Other-")]
    public void Something_has(string file, string old, string other)
    {
        var first = Files(StandingFiles.None);
        Edit(file, old, other);
        Assert.All(OfReport(Files(Standing(first))), f => Assert.True(f.Value.Kept is null && !f.Value.IsProven, f.Key));
    }

    [Fact]
    public void Of_a_report_that_is_as_it_was_nothing_is_made()
    {
        var first = Files(StandingFiles.None);
        var standing = Standing(first);
        var again = Files(standing, _ => OfReport(first).ToDictionary(f => f.Key, f => standing.Recall(f.Key, f.Value.Digest)!, StringComparer.Ordinal));
        Assert.All(OfReport(again), f => Assert.NotNull(f.Value.Kept));
        AreTheSame(first, again);
    }

    [Fact]
    public void A_file_is_gone()
    {
        var first = Files(StandingFiles.None);
        first.Remove("data/reports/shili-2020/figures.parquet");
        Assert.All(OfReport(Files(Standing(first))), f => Assert.True(f.Value.Kept is null && !f.Value.IsProven, f.Key));
    }

    private void Edit(string file, string old, string other)
    {
        var words = workshop.Root.Read(file);
        Assert.Contains(old, words, StringComparison.Ordinal);
        workshop.Root.Write(file, words.Replace(old, other, StringComparison.Ordinal));
    }

    private static void AreTheSame(Dictionary<string, SiteFile> first, Dictionary<string, SiteFile> again)
    {
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), again.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, f => Assert.Equal((f.Key, f.Value.Hash, f.Value.Digest), (f.Key, again[f.Key].Hash, again[f.Key].Digest)));
    }

    private static IEnumerable<KeyValuePair<string, SiteFile>> OfReport(Dictionary<string, SiteFile> files) =>
        files.Where(f => f.Key.StartsWith("data/reports/", StringComparison.Ordinal));

    private static StandingFiles Standing(Dictionary<string, SiteFile> site) => new(
        (path, digest) => site.TryGetValue(path, out var file) && file.Digest == digest
            ? new SiteFile(path, ReadOnlyMemory<byte>.Empty) { Digest = digest, Kept = new KeptFile(new FileTrace(file.Hash, file.Length, 0), ReadOnlyMemory<byte>.Empty) }
            : null,
        path => site[path].Content);

    private Dictionary<string, SiteFile> Files(StandingFiles standing, Func<PublishedReport, IReadOnlyDictionary<string, SiteFile>>? reports = null)
    {
        var (root, found) = (new RootFolder(workshop.Root.Path), new DiagnosticBag());
        var seeds = SeedsReader.Read(root, found)!;
        var reading = new ReportReading(root, seeds, found);
        var strings = TemplatesReader.Read(root, Urls.Languages, found).Strings;
        var edition = new Edition(seeds.Publication, seeds.Themes, reading.Catalogue, seeds.Glossary, [], strings, new Dictionary<string, string>());
        using var data = new PublicationData(edition, standing);
        var place = Place.Join([.. seeds.Reports.Select(reading.Read).OfType<Report>()], edition);
        return data.Opening().ToList().Concat(data.Of(place, reports)).Concat(data.End()).GroupBy(f => f.Path).ToDictionary(g => g.Key, Joined, StringComparer.Ordinal);
    }

    private static SiteFile Joined(IEnumerable<SiteFile> pieces) =>
        pieces.ToList() is [var only] ? only : new SiteFile(pieces.First().Path, pieces.SelectMany(p => p.Content.ToArray()).ToArray()) { Digest = pieces.Last().Digest };
}
