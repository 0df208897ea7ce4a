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

    private static readonly string[] Written =
    [
        $"{Report}/english.yaml", $"{Report}/source.txt", $"{Report}/corrections.yaml", $"{Report}/provenance.yaml", $"{Report}/addresses.yaml",
        "seeds/addresses/shili.yaml", "seeds/addresses.yaml", "seeds/glossary.yaml", "seeds/indicators.yaml", "seeds/themes.yaml", "seeds/publication.yaml",
        "seeds/pages/about.zh.md", "seeds/pages/about.en.md", "templates/strings.zh.yaml", "templates/strings.en.yaml", "templates/layout.sbn-html",
        "templates/pages/section.sbn-html", "templates/pages/commitment.sbn-html", "templates/partials/figures.sbn-html", "templates/assets/style.css",
    ];

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_any_edits_the_site_is_that_of_a_first_build(int seed)
    {
        var random = new Random(seed);
        workshop.Build();
        for (var i = 0; i < 12; i++)
        {
            var file = Written[random.Next(Written.Length)];
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

    [Fact]
    public void What_an_edit_does_not_reach_is_left_as_it_stands()
    {
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
        var file = Directory.EnumerateFiles(workshop.Root[".baogao-cache"]).Single();
        var sound = File.ReadAllBytes(file);
        for (var i = 0; i < 6; i++)
        {
            File.WriteAllBytes(file, i switch { 0 => [], 1 => sound[..(sound.Length / 2)], 2 => [.. sound, .. sound[..100]], _ => WithOneByteChanged(sound, random) });
            workshop.Edit($"{Report}/english.yaml", i % 2 == 0 ? "for 2020" : "of 2020", i % 2 == 0 ? "of 2020" : "for 2020");
            IsSameAsFirst("the memory");
        }
    }

    private BuildResult IsSameAsFirst(string edited)
    {
        var (next, nextMessages) = workshop.Build();
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();
        var first = new Pipeline(new BuildOptions(workshop.Root.Path, folder["site"], null, Strict: false), diagnostics, _ => { }).Run();
        Assert.Equal((edited, first.Failed, Said.By(diagnostics)), (edited, next.Failed, nextMessages));
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
