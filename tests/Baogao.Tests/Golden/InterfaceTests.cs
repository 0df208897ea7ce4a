using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Publishing;
using Baogao.Reading;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>The words of the interface as they are: how each noun is counted, and that scripts have none of their own.</summary>
public sealed partial class InterfaceTests
{
    [Fact]
    public void Each_noun_is_counted_right_in_both_languages()
    {
        var strings = TemplatesReader.Read(new RootFolder(Repository.Root), Urls.Languages, new DiagnosticBag()).Strings;
        var counted = strings["en"].Keys.Where(k => k.EndsWith(".one", StringComparison.Ordinal)).Select(k => k[..^".one".Length]).ToList();
        Assert.True(counted.Count > 9);
        Message.Matches("counted-nouns", string.Concat(counted.Select(key =>
            $"{key}: {string.Join(" | ", Urls.Languages.SelectMany(l => new[] { Filled(strings[l][key + ".one"], "1"), Filled(strings[l][key + ".other"], "2") }))}\n")));
    }

    [Theory]
    [InlineData("search.js", "pages/search")]
    [InlineData("search-view.js", "pages/search")]
    [InlineData("copy.js", "partials/cite")]
    [InlineData("filter.js", "partials/commitments")]
    public void A_script_shows_only_words_that_the_page_gives_it(string asset, string template)
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "templates", "assets", asset));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "templates", $"{template}.sbn-html"));
        var asked = Asked().Matches(script).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, name => !page.Contains($" data-{name}=\"{{{{ ", StringComparison.Ordinal));
        // What else it writes are element names, classes, language codes and marks: no words with a blank between, no Chinese.
        Assert.DoesNotContain(Literals().Matches(script).Select(m => m.Value), text => Prose().IsMatch(text));
    }

    // twin.js only completes an address, quoted.js shows words of the page; the other scripts of the search find, and show nothing.
    [Fact]
    public void Every_script_is_looked_at() => Assert.Equal(
        [
            "copy.js", "filter.js", "quoted.js", "search-engine.js", "search-meant.js", "search-query.js", "search-scan.js", "search-score.js", "search-sound.js", "search-source.js", "search-store.js", "search-sums.js", "search-syllables.js", "search-text.js",
            "search-view.js", "search.js", "twin.js",
        ],
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "assets"), "*.js").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_program_looks_words_up_by_their_group_alone() =>
        Assert.Equal(["Publishing/Edition.cs"], Repository.Program.Where(f => f.Folder == "Publishing" && Regex.IsMatch(f.Code, @"\bStrings\b")).Select(f => f.Path));

    private static string Filled(string words, string number) => words.Replace("{n}", number, StringComparison.Ordinal);

    [GeneratedRegex(@"\bwords\.(\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("\"[^\"\n]*\"|`[^`]*`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literals();

    [GeneratedRegex(@"\p{L} \p{L}|[\u4E00-\u9FFF]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Prose();
}
