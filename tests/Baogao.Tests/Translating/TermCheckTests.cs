using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Tests.Support;
using Baogao.Text;
using Baogao.Translating;
using Xunit;

namespace Baogao.Tests.Translating;

public static class TermCheckTests
{
    private static readonly TermFinder Terms = new(
    [
        Term("人大", "people’s congress", "legislature"),
        Term("人大代表", "deputy to the people’s congress"),
        Term("网格化管理", "grid-based management"),
        Term("棚户区改造", "rebuilding of run-down urban areas"),
        Term("西岸", "West Bund") with { Places = ["xuhui"] },
    ]);

    [Theory]
    [InlineData("向人大报告", "We report to the people's congresses.")]
    [InlineData("向人大报告", "We report to the legislature.")]                      // also
    [InlineData("推进网格化管理", "Grid based management advanced.")]
    [InlineData("人大代表提出", "Deputies to the people’s congress proposed")]        // the longer term alone is wanted
    [InlineData("棚户区改造", "the rebuilding of run-down urban area")]
    [InlineData("西岸景观", "the western bank")]                                      // means so in another place's reports
    [InlineData("建设学校", "Schools are built.")]
    public static void Says_nothing(string zh, string en) => Said.Nothing(Checked(zh, en));

    [Theory]
    [InlineData("向人大报告", "We report to the council.", "人大", "'people’s congress' or 'legislature'")]
    [InlineData("人大代表提出", "The people’s congress proposed", "人大代表", "'deputy to the people’s congress'")]
    [InlineData("人大、人大、人大", "Councils", "人大", "'people’s congress' or 'legislature'")]        // once
    public static void Wants(string zh, string en, string term, string wanted) => Said.Is(
        $"""
        english.yaml(3,9): warning BG410: c1-s1-p1-n1: the English lacks {wanted} for '{term}'
            hint: seeds/glossary.yaml calls it so: use those words, or add what this English says to the term's 'also' there
        """,
        Checked(zh, en));

    [Fact]
    public static void English_that_is_out_of_date_is_checked_by_the_words_it_was_made_from() => Said.Is(
        """
        english.yaml(3,9): warning BG410: the English lacks 'grid-based management' for '网格化管理'
            hint: seeds/glossary.yaml calls it so: use those words, or add what this English says to the term's 'also' there
        """,
        Checked("网格化管理", "management", unit: "网格管理"));

    private static DiagnosticBag Checked(string zh, string en, string? unit = null)
    {
        var diagnostics = new DiagnosticBag();
        var at = new Location("english.yaml", 3, 9, "", 1);
        TermCheck.Check(
            [new TranslationUnit(unit ?? zh, "", QuoteKind.Sentence, ["c1-s1-p1-n1"])],
            [new EnglishEntry(zh, en, TranslationState.Machine, at, at)],
            Terms,
            "fujian",
            diagnostics);
        return diagnostics;
    }

    private static GlossaryTerm Term(string zh, string en, params string[] also) => new(zh, "", en, LocalizedText.Empty, [], also);
}
