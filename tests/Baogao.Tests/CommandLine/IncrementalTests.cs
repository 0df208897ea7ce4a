using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>A build that goes on from an earlier one gives what a first one gives, byte for byte and word for word.</summary>
public sealed partial class IncrementalTests : IDisposable
{
    private const string Report = "seeds/reports/shili-2020";
    private const string Other = "seeds/reports/lingxian-2020";
    private const string Next = "seeds/reports/shili-2020-2";

    private static readonly string[] Places = ["lingxian", "shili"];

    private static readonly string[] OfReport = ["english.yaml", "source.txt", "corrections.yaml", "provenance.yaml", "addresses.yaml"];

    private static readonly string[] Written =
    [
        .. OfReport.Select(name => $"{Report}/{name}"),
        "seeds/addresses/shili.yaml", "seeds/addresses.yaml", "seeds/glossary.yaml", "seeds/indicators.yaml", "seeds/themes.yaml", "seeds/publication.yaml",
        "seeds/pages/about.zh.md", "seeds/pages/about.en.md", "templates/strings.zh.yaml", "templates/strings.en.yaml", "templates/layout.sbn-html",
        "templates/pages/section.sbn-html", "templates/pages/commitment.sbn-html", "templates/partials/figures.sbn-html", "templates/assets/style.css",
    ];

    private const string Quoting = "https://example.org/baogao/en/shili/2020/c2-s1/#:~:text=activity%20centre";

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, Next)]
    [InlineData(3, Other)]
    [InlineData(4, Next)]
    public void After_any_edits_the_site_is_that_of_a_first_build(int seed, string other)
    {
        string[] files = other.Length > 0 ? [.. Written, .. OfReport.Select(name => $"{other}/{name}")] : Written;
        Add(other);

        var random = new Random(seed);
        workshop.Build();
        for (var i = 0; i < 12; i++)
        {
            var file = files[random.Next(files.Length)];
            var before = workshop.Root.Read(file);
            workshop.Root.Write(file, Edited(before, random));
            if (random.Next(3) == 0)
            {
                new AddressAcceptance(workshop.Root.Path, new DiagnosticBag()).Run(null, new DateOnly(2026, 1, 2), dryRun: false);
            }

            if (IsSameAsFirst(file).Failed)
            {
                workshop.Root.Write(file, before);
            }
        }
    }

    [Theory]
    [InlineData($"{Report}/english.yaml", "the county's activity centre", "a county activity centre", "lingxian")]
    [InlineData($"{Other}/corrections.yaml", "没有可查证的事项", "没有可以查证的事项", "shili")]
    [InlineData("seeds/pages/about.zh.md", "# ", "# 另", "")]
    [InlineData("seeds/glossary.yaml", "the 12345 citizens’ hotline", "the 12345 hotline for citizens", "")]
    public void Of_a_place_whose_seeds_are_as_they_were_nothing_is_read(string file, string old, string changed, string standing)
    {
        Add(Other);
        workshop.Build();
        workshop.Edit(file, old, changed);
        var read = new List<string>();
        new Pipeline(new BuildOptions(workshop.Root.Path, "site", null, Strict: false), new DiagnosticBag(), read.Add).Run();
        Assert.Equal(Places.Where(p => p != standing), read.Select(id => id.Split('-')[0]).Order(StringComparer.Ordinal));
        IsSameAsFirst(file);
    }

    [Fact]
    public void A_place_that_takes_over_the_English_of_another_follows_it()
    {
        Add(Other);
        workshop.Edit($"{Other}/english.yaml", "  - { zh: 2020年主要任务, en: Main tasks for 2020 }\n", "");
        workshop.Build();
        workshop.Edit($"{Report}/english.yaml", "en: Main tasks for 2020 }", "en: Principal tasks for 2020 }");
        IsSameAsFirst("the English of another");
        Assert.Contains("Principal tasks for 2020", workshop.Root.Read("site/en/lingxian/2020/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Other, "site/data/reports/lingxian-2020/figures.csv")]
    [InlineData(Other, "site/en/lingxian/2020/index.html")]
    [InlineData(Next, "site/data/reports/shili-2020-2/figures.csv")]
    [InlineData(Next, "site/zh/shili/2020-2/index.html")]
    [InlineData(Next, "site/en/shili/2020-2/commitments/c2-s0-p1-n1/index.json")]
    public void A_file_of_a_report_that_has_not_changed_comes_back(string other, string file)
    {
        Add(other);
        workshop.Build();
        Assert.True(File.Exists(workshop.Root[file]), file);
        workshop.Edit($"{Report}/english.yaml", "the county's activity centre", "a county activity centre");
        File.Delete(workshop.Root[file]);
        IsSameAsFirst(file);
    }

    [Fact]
    public void Other_names_of_things_are_looked_for_in_places_that_stand()
    {
        Add(Other);
        workshop.Root.Write("seeds/synonyms.yaml", "groups:\n  - { zh: [热线, 电话] }\n");
        workshop.Build();
        workshop.Edit("seeds/synonyms.yaml", "[热线, 电话]", "[热线, 电话, 活动中心]");
        Assert.False(IsSameAsFirst("other names").Failed);
        workshop.Edit("seeds/synonyms.yaml", "[热线, 电话, 活动中心]", "[电话, 养老]");
        workshop.Edit($"{Report}/english.yaml", "the county's activity centre", "a county activity centre");
        Assert.False(IsSameAsFirst("other names, and English").Failed);
    }

    [Fact]
    public void Words_that_one_place_quotes_of_another_are_looked_for_again()
    {
        Add(Other);
        workshop.Edit($"{Other}/provenance.yaml", "https://example.org/report?a=1&b=2", Quoting);
        Assert.False(workshop.Build().Result.Failed);
        workshop.Edit($"{Report}/english.yaml", "the county's activity centre", "the county's activity hall");
        Assert.True(IsSameAsFirst("quoted words").Failed);
    }

    [Fact]
    public void Words_that_a_page_quotes_of_a_place_that_stands_are_not_in_doubt()
    {
        Add(Other);
        workshop.Root.Write("seeds/pages/about.zh.md", workshop.Root.Read("seeds/pages/about.zh.md") + $"\n[甲]({Quoting})\n");
        Assert.False(workshop.Build().Result.Failed);
        workshop.Edit($"{Other}/english.yaml", "the county's activity centre", "a county activity centre");
        var next = IsSameAsFirst("a page that quotes");
        Assert.True(!next.Failed && next.Standing > 0);
        workshop.Edit("seeds/pages/about.zh.md", "activity%20centre", "activity%20hall");
        Assert.True(IsSameAsFirst("a page that quotes what is not there").Failed);
    }

    [Fact]
    public void What_was_known_of_pages_and_is_gone_is_learned_again()
    {
        Add(Other);
        workshop.Build();
        File.Delete(Directory.EnumerateFiles(workshop.Root[".baogao-cache"], "*.pages").Single());
        workshop.Edit($"{Other}/english.yaml", "the county's activity centre", "a county activity centre");
        Assert.Equal(0, IsSameAsFirst("pages of which nothing is known").Standing);
        workshop.Edit("seeds/glossary.yaml", "the 12345 citizens’ hotline", "the 12345 hotline for citizens");
        var next = IsSameAsFirst("what all places share");
        Assert.True(next.Standing > next.Pages / 2, $"{next.Standing} of {next.Pages}");
    }

    [Theory]
    [InlineData("place")]
    [InlineData("files")]
    [InlineData("parts")]
    public void What_is_remembered_of_places_may_be_gone_or_spoilt(string what)
    {
        Add(Other);
        workshop.Build();
        var (random, places) = (new Random(5), Directory.EnumerateFiles(workshop.Root[".baogao-cache"], $"*.{what}", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList());
        Assert.Equal(2, places.Count);
        for (var i = 0; i < 4; i++)
        {
            var sound = File.ReadAllBytes(places[0]);
            File.WriteAllBytes(places[0], i switch { 0 => [], 1 => File.ReadAllBytes(places[1]), _ => WithOneByteChanged(sound, random) });
            workshop.Edit($"{Report}/english.yaml", i % 2 == 0 ? "for 2020" : "of 2020", i % 2 == 0 ? "of 2020" : "for 2020");
            IsSameAsFirst("what is remembered of places");
        }
    }

    [Fact]
    public void A_report_is_made_anew_where_its_place_is_called_otherwise()
    {
        Add(Next);
        workshop.Build();
        workshop.Edit($"{Next}/provenance.yaml", "en: Shili County }", "en: Shili District }");
        IsSameAsFirst("what the place is called");
        Assert.Contains("Shili District", workshop.Root.Read("site/en/shili/2020/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Next)]
    public void What_an_edit_does_not_reach_is_left_as_it_stands(string other)
    {
        Add(other);
        var all = workshop.Build().Result;
        workshop.Edit($"{Report}/english.yaml", "the county's activity centre", "a county activity centre");
        var next = workshop.Build().Result;
        Assert.Equal((0, all.Pages), (all.Standing, next.Pages));
        Assert.InRange(next.Standing, all.Pages * 2 / 3, all.Pages - 2);
    }

    [Theory]
    [InlineData("templates/strings.en.yaml", "\n# nothing but a remark\n", true)]
    [InlineData("templates/layout.sbn-html", " ", false)]
    public void What_all_pages_are_made_of_makes_all_pages_anew(string file, string added, bool isLeft)
    {
        var all = workshop.Build().Result;
        workshop.Root.Write(file, workshop.Root.Read(file) + added);
        Assert.Equal(isLeft ? all.Pages : 0, workshop.Build().Result.Standing);
    }

    [Fact]
    public void A_page_that_was_changed_by_hand_is_made_again()
    {
        workshop.Build();
        workshop.Root.Write("site/zh/index.html", "by hand");
        var (result, messages) = workshop.Build();
        Assert.Contains("BG805", messages, StringComparison.Ordinal);
        Assert.Equal(result.Pages - 1, result.Standing);
        Assert.DoesNotContain("by hand", workshop.Root.Read("site/zh/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_memory_that_is_broken_or_foreign_changes_nothing(int seed)
    {
        var random = new Random(seed);
        workshop.Build();
        var file = Directory.EnumerateFiles(workshop.Root[".baogao-cache"], "*.pages").Single();
        var sound = File.ReadAllBytes(file);
        for (var i = 0; i < 6; i++)
        {
            File.WriteAllBytes(file, i switch { 0 => [], 1 => sound[..(sound.Length / 2)], 2 => [.. sound, .. sound[..100]], _ => WithOneByteChanged(sound, random) });
            workshop.Edit($"{Report}/english.yaml", i % 2 == 0 ? "for 2020" : "of 2020", i % 2 == 0 ? "of 2020" : "for 2020");
            IsSameAsFirst("the memory");
        }
    }

    // The same report again, of another place or another year.
    private void Add(string report)
    {
        foreach (var name in report.Length > 0 ? OfReport : [])
        {
            workshop.Root.Write($"{report}/{name}", workshop.Root.Read($"{Report}/{name}"));
        }

        if (report == Other)
        {
            workshop.Edit($"{Other}/provenance.yaml", "place: { zh: 示例县, en: Shili County }", "place: { zh: 另县, en: Ling County }");
        }

        if (report.Length > 0)
        {
            File.Delete(workshop.Root[$"{report}/addresses.yaml"]);
            workshop.Accept();
        }
    }

    private BuildResult IsSameAsFirst(string edited)
    {
        var (next, nextMessages) = workshop.Build();
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();
        var first = new Pipeline(new BuildOptions(workshop.Root.Path, folder["site"], null, Strict: false), diagnostics, _ => { }).Run();
        Assert.Equal((edited, first.Failed, Said.By(diagnostics)), (edited, next.Failed, nextMessages));
        Assert.Equal((first.Reports, first.Pages, first.Files, first.Figures, first.Commitments), (next.Reports, next.Pages, next.Files, next.Figures, next.Commitments));
        if (!first.Failed)
        {
            var expected = Workshop.FilesBelow(folder["site"]);
            var site = workshop.Site();
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), site.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, f => Assert.True(f.Value.AsSpan().SequenceEqual(site[f.Key]), $"{edited}: {f.Key}"));
        }

        return next;
    }

    // A word more, a word less, a line less: what people do, and what breaks.
    private static string Edited(string text, Random random)
    {
        var words = Word().Matches(text);
        var word = words[random.Next(words.Count)];
        var line = text[..word.Index].LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', word.Index) is >= 0 and var at ? at + 1 : text.Length;
        return random.Next(6) switch
        {
            0 => text.Remove(line, end - line),
            1 => text.Remove(word.Index, word.Length),
            2 => text.Insert(word.Index, word.Value + " "),
            3 => text.Insert(end, text[line..end]),
            _ => text.Insert(word.Index + word.Length, "新"),
        };
    }

    private static byte[] WithOneByteChanged(byte[] sound, Random random)
    {
        var changed = sound.ToArray();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    [GeneratedRegex(@"[\w-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
