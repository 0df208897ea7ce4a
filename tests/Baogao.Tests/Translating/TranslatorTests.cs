using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Tests.Support;
using Baogao.Text;
using Baogao.Translating;
using Xunit;

namespace Baogao.Tests.Translating;

public class TranslatorTests
{
    private static readonly SourceText Source = new(
        "seeds/reports/demo-2013/source.txt",
        "一、工作回顾\n做强三产。建园区。引企业。\n建园区。\n谢谢,各位!\n");

    private static readonly Outline Outline = OutlineBuilder.Build(Source, new DiagnosticBag());

    [Fact]
    public void Each_sentence_and_heading_gets_the_English_of_its_words() => Translates(
        [("工作回顾", "Review"), ("谢谢,各位!", "Thank you!")],
        "c1=Review c1-s0-p3-n1=Thank you!");

    [Fact]
    public void Words_that_stand_twice_are_translated_twice() => Translates([("建园区。", "Build.")], "c1-s0-p1-n2=Build. c1-s0-p2-n1=Build.");

    [Theory]
    [InlineData("做强三产。")]
    [InlineData("做强三产")]
    public void A_topic_sentence_is_found_with_its_mark_and_without(string zh) => Translates([(zh, "Services")], "c1-s0-p1-n1=Services");

    [Fact]
    public void Without_English_nothing_is_said() => Translates([], "");

    [Theory]
    [InlineData("谢谢，各位！")]     // as displayed, not as in the source
    [InlineData("谢谢")]
    [InlineData("一、工作回顾")]
    public void English_of_words_that_do_not_stand_there(string zh) => Says(
        [(zh, "Thank you!")],
        $"""
        seeds/reports/demo-2013/english.yaml(1,1): warning BG402: '{zh}' is no sentence or heading of the report
            hint: quote it exactly as it stands in seeds/reports/demo-2013/source.txt
        """);

    [Fact]
    public void Words_that_are_translated_twice() => Says(
        [("建园区。", "Build."), ("建园区。", "Build parks.")],
        """
        seeds/reports/demo-2013/english.yaml(2,1): error BG401: '建园区。' is translated twice
            hint: keep one of the entries
        """);

    [Fact]
    public void Long_words_are_cut_in_a_message() => Says(
        [("一二三四五六七八九十一二三四五六七八九十一", "…")],
        """
        seeds/reports/demo-2013/english.yaml(1,1): warning BG402: '一二三四五六七八九十一二三四五六七八九十…' is no sentence or heading of the report
            hint: quote it exactly as it stands in seeds/reports/demo-2013/source.txt
        """);

    [Fact]
    public void The_maker_goes_with_the_words()
    {
        EnglishEntry[] english = [new("工作回顾", "Review", TranslationState.Human, At(1)), new("建园区。", "Build.", TranslationState.Machine, At(2))];
        var translations = Translator.Translate(Source, Outline, english, new DiagnosticBag());
        Assert.Equal((TranslationState.Human, TranslationState.Machine), (translations["c1"].State, translations["c1-s0-p2-n1"].State));
    }

    private static void Translates((string Zh, string En)[] english, string expected)
    {
        var translations = Translate(english, out var diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(expected, string.Join(' ', translations.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value.Text}")));
    }

    private static void Says((string Zh, string En)[] english, string expected)
    {
        Translate(english, out var diagnostics);
        Said.Is(expected, diagnostics);
    }

    private static IReadOnlyDictionary<string, Translation> Translate((string Zh, string En)[] english, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return Translator.Translate(Source, Outline, [.. english.Select((e, i) => new EnglishEntry(e.Zh, e.En, TranslationState.Human, At(i + 1)))], diagnostics);
    }

    private static Location At(int line) => new("seeds/reports/demo-2013/english.yaml", line, 1, "", 1);
}
