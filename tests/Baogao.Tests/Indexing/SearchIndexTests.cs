using System.Text;
using System.Text.Json;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Indexing;

public sealed class SearchIndexTests
{
    private static readonly List<IndexEntry> Many =
    [
        .. Enumerable.Range(0, 500).Select(i => Written.Entry($"s{i}", $"新建第{i}处养老设施{i * 7}平方米", $"Built {i} care homes", i % 3 == 0 ? "heading" : "commitment", $"demo-{2000 + (i / 100)}", 2000 + (i / 100), i % 2 == 0 ? "housing" : "")),
    ];

    // Words of a report: characters have many neighbours.
    private static readonly List<IndexEntry> Report =
    [
        .. Repository.Text("seeds/reports/xuhui-2013/source.txt").Split('\n', '。').Where(words => words.Length > 0).Select((words, i) => Written.Entry($"r{i}", words, "Care homes, cared for")),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void The_same_entries_make_the_same_bytes_in_whatever_portions_they_come(int atATime)
    {
        Assert.Equal(Bytes(Many, 1000), Bytes(Many, atATime));
        Assert.Equal(Bytes(Report, 1000), Bytes(Report, atATime));
    }

    [Fact]
    public void What_entries_say_can_be_kept_and_joined_later()
    {
        using var index = new SearchIndex("search-index.json", Written.Synonyms);
        var kept = Report.Chunk(50).Select(some => (Entries: some, Terms: index.PartOf(some))).ToList();
        SiteFile[] files = [index.Start(), .. kept.SelectMany(k => index.Add(k.Entries, k.Terms)), .. index.End(new Dictionary<string, LocalizedText>())];
        Assert.Equal(Written.Files(Report, 50).Select(Content), files.Select(Content));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("9")]
    public void A_word_may_be_as_long_as_it_likes(string letter)
    {
        var word = string.Concat(Enumerable.Repeat(letter, 70_000));
        var terms = Written.Files([Written.Entry("s", "养老", word), Written.Entry("t", "养老", word)], 1).Where(f => f.Path.StartsWith("terms/", StringComparison.Ordinal));
        Assert.Contains(terms, f => Encoding.UTF8.GetString(f.Content.Span).Contains($"\n{word}", StringComparison.Ordinal) || Encoding.UTF8.GetString(f.Content.Span).StartsWith(word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_changes_with_any_word()
    {
        var other = Many.ToList();
        other[250] = other[250] with { En = "Built one care home" };
        Assert.NotEqual(Version(Many), Version(other));
    }

    [Fact]
    public void Every_file_says_where_it_ends() =>
        Assert.All(Written.Files(Many, 100).Where(f => f.Path.EndsWith(".txt", StringComparison.Ordinal)), f => Assert.EndsWith(".\n", Encoding.UTF8.GetString(f.Content.Span), StringComparison.Ordinal));

    [Fact]
    public void Names_of_files_are_plain() => Assert.All(Written.Files(Many, 100), f => Assert.Matches("^[a-z0-9/.-]+$", f.Path));

    [Fact]
    public void A_report_knows_its_first_and_last_entry()
    {
        using var folder = Written.Index(Many);
        using var reports = JsonDocument.Parse(folder.Read("reports.json"));
        Assert.Equal([(0, 99), (100, 199), (200, 299), (300, 399), (400, 499)], reports.RootElement.EnumerateArray().Select(r => (r.GetProperty("first").GetInt32(), r.GetProperty("last").GetInt32())));
    }

    [Fact]
    public void The_open_index_keeps_to_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Baogao", "Publishing", "Data", "search-index.schema.json")));
        var entry = schema.RootElement.GetProperty("$defs").GetProperty("entry");
        var known = entry.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet();
        var required = entry.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).ToList();
        var types = entry.GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(r => r.GetString()).ToList();
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Baogao.Tests", "Golden", "SmallReport", "expected", "search", "search-index.json")));
        var entries = index.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(["commitment", "heading", "indicator", "sentence", "term"], entries.Select(e => e.GetProperty("type").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(entries, e =>
        {
            Assert.Subset(known, e.EnumerateObject().Select(p => p.Name).ToHashSet());
            Assert.All(required, key => Assert.True(e.TryGetProperty(key, out _), key));
            Assert.Contains(e.GetProperty("type").GetString(), types);
        });
        var sections = index.RootElement.GetProperty("sections").GetArrayLength();
        Assert.Equal(Enumerable.Range(0, sections), entries.Where(e => e.TryGetProperty("section", out _)).Select(e => e.GetProperty("section").GetInt32()).Distinct());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(31, "v")]
    [InlineData(32, "x0")]
    [InlineData(1024, "xw0")]
    public void Entries_are_written_as_distances(int entry, string text)
    {
        var postings = new Postings("养老");
        postings.Add(entry, 3);
        Assert.Equal("+" + text, postings.Write(0, 10));
    }

    [Fact]
    public void The_best_come_first_and_the_rest_apart()
    {
        var postings = new Postings("养老");
        foreach (var (entry, level) in new[] { (1, 0), (2, 7), (5, 7), (9, 1) })
        {
            postings.Add(entry, level);
        }

        Assert.Equal("*23#9!1", postings.Write(0, 10));
        Assert.Equal("*23", postings.Write(0, 2));
        Assert.Equal("#9!1", postings.Write(2, 10));
    }

    private static string Version(List<IndexEntry> entries)
    {
        using var folder = Written.Index(entries);
        using var meta = JsonDocument.Parse(folder.Read("meta.json"));
        return meta.RootElement.GetProperty("version").GetString()!;
    }

    private static string Content(SiteFile file) => $"{file.Path} {Encoding.UTF8.GetString(file.Content.Span)}";

    private static List<string> Bytes(List<IndexEntry> entries, int atATime)
    {
        using var folder = Written.Index(entries, atATime);
        return [.. folder.Files().Select(f => f + " " + folder.Read(f))];
    }
}
