using Baogao.Extracting;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Translating;
using Xunit;

namespace Baogao.Tests.Translating;

public static class PledgeEnglishTests
{
    private static readonly TermFinder Terms = new([new GlossaryTerm("旧区改造", "", "redevelopment of old neighbourhoods", LocalizedText.Empty, [], [])]);

    [Theory]
    [InlineData("新建学校2所。", "We will build 2 schools.", "We will build 2 schools")]
    [InlineData("新建学校2所;", "and 2 new schools;", "2 new schools")]
    [InlineData("新建学校2所,改造医院3家。", "We will build 2 schools, and renovate 3 hospitals.", "We will build 2 schools | renovate 3 hospitals")]
    [InlineData("新建学校2所,改造医院3家。", "We will build 2 schools and renovate 3 hospitals.", "")]                          // no clauses to tell apart
    [InlineData("新建学校2所,改造医院3家。", "We will renovate 3 hospitals, and build 2 schools.", "")]                         // other numbers
    [InlineData("新建学校2所,改造道路、桥梁。", "We will build 2 schools, and renovate roads and bridges.", "")]                // a list may have commas too
    [InlineData("推进旧区改造,加快道路建设。", "We will speed up road building, and the redevelopment of old neighbourhoods.", "")]
    [InlineData("推进旧区改造,加快道路建设。", "We will advance the redevelopment of old neighbourhoods, and speed up road building.", "We will advance the redevelopment of old neighbourhoods | speed up road building")]
    [InlineData("新建一批社区学校,改造一批社区医院。", "Now, we will build a number of schools and renovate a number of hospitals.", "")]   // of other lengths
    public static void A_pledge_has_the_words_that_are_surely_its_own(string zh, string en, string expected) => Assert.Equal(expected, Shown(zh, en));

    [Fact]
    public static void Words_of_an_earlier_text_are_not_divided() => Assert.Equal("", Shown("新建学校2所。", "We will build 2 schools.", TranslationState.Stale));

    private static string Shown(string zh, string en, TranslationState state = TranslationState.Machine)
    {
        var report = Translated.Sentence(zh, en, state);
        Assert.NotEmpty(report.Facts.Commitments);
        return string.Join(" | ", PledgeEnglish.Of(report, Terms, StatedNumbers.Of).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value));
    }
}
