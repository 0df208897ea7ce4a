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

    private static readonly IReadOnlyList<TranslationUnit> Units = UnitList.Of(Source, OutlineBuilder.Build(Source, new DiagnosticBag()), ["年内", "月底"]);

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
    [InlineData("谢谢")]
    [InlineData("拆掉旧房。")]
    public void English_of_words_that_do_not_stand_there(string zh) => Says(
        [(zh, "Thank you!")],
        $"""
        seeds/reports/demo-2013/english.yaml(1,1): warning BG402: '{zh}' is no sentence, heading or listed phrase of the report
            hint: quote it exactly as it stands in seeds/reports/demo-2013/source.txt
        """);

    [Fact]
    public void English_of_words_that_have_changed_stands_there_as_out_of_date()
    {
        var translations = Translate([("谢谢,大家!", "Thank you!")], out var diagnostics);
        Said.Is(
            """
            seeds/reports/demo-2013/english.yaml(1,1): warning BG403: the sentence '谢谢,大家!' has changed: its English stands at c1-s0-p3-n1 as out of date
                hint: look at the English again, then write the new words: '谢谢,各位!'
            """,
            diagnostics);
        Assert.Equal(new Translation("Thank you!", TranslationState.Stale), translations.Of("c1-s0-p3-n1"));
    }

    [Fact]
    public void English_of_a_heading_that_has_changed() => Says(
        [("工作回首", "Review")],
        """
        seeds/reports/demo-2013/english.yaml(1,1): warning BG403: the heading '工作回首' has changed: its English stands at c1 as out of date
            hint: look at the English again, then write the new words: '工作回顾'
        """);

    [Fact]
    public void Words_that_have_English_are_not_given_another() => Says(
        [("工作回顾", "Review"), ("工作回首", "Looking back")],
        """
        seeds/reports/demo-2013/english.yaml(2,1): warning BG402: '工作回首' is no sentence, heading or listed phrase of the report
            hint: did you mean '工作回顾'? It has its own English
        """);

    [Fact]
    public void Chinese_that_is_left_in_the_English() => Says(
        [("工作回顾", "Review of 工作")],
        """
        seeds/reports/demo-2013/english.yaml(1,9): warning BG404: Chinese is left in the English: '工作'
            hint: translate it, or write it in pinyin
        """);

    [Fact]
    public void Phrases_that_pages_list_are_found_by_their_words()
    {
        var translations = Translate([("年内", "within the year")], out var diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(new LocalizedText("年内", "within the year"), translations.Phrase("年内"));
        Assert.Equal(new LocalizedText("月底", null), translations.Phrase("月底"));
    }

    [Theory]
    [InlineData("工作回顾", "c1")]
    [InlineData("做强三产", "c1-s0-p1-n1")]     // the title of a topic sentence
    [InlineData("建园区。", "c1-s0-p2-n1")]
    public void What_the_report_leaves_out_is_known_from_elsewhere(string zh, string address)
    {
        var memory = new TranslationMemory(() => [(zh, new Translation("Known", TranslationState.Human))]);
        var translations = Translator.Translate(Source.Path, Units, [], memory, new DiagnosticBag());
        Assert.Equal(new Translation("Known", TranslationState.Human), translations.Of(address));
    }

    [Fact]
    public void A_report_with_all_its_English_asks_no_memory()
    {
        EnglishEntry[] english = [.. Units.Select((u, i) => new EnglishEntry(u.Zh, "…", TranslationState.Human, At(i + 1), At(i + 1)))];
        Translator.Translate(Source.Path, Units, english, new TranslationMemory(() => throw new InvalidOperationException("asked")), new DiagnosticBag());
    }

    [Theory]
    [InlineData(TranslationState.Machine, TranslationState.Machine, "first")]
    [InlineData(TranslationState.Machine, TranslationState.Human, "second")]
    [InlineData(TranslationState.Human, TranslationState.Human, "first")]
    [InlineData(TranslationState.Human, TranslationState.Machine, "first")]
    public void Memory_believes_people_first(TranslationState first, TranslationState second, string expected) =>
        Assert.Equal(expected, new TranslationMemory(() => [("甲", new Translation("first", first)), ("甲", new Translation("second", second))]).Find("甲")!.Text);

    [Fact]
    public void Words_that_are_translated_twice() => Says(
        [("建园区。", "Build."), ("建园区。", "Build parks.")],
        """
        seeds/reports/demo-2013/english.yaml(2,1): error BG401: '建园区。' is translated twice
            hint: keep one of the entries; the first is on line 1
        """);

    [Fact]
    public void Long_words_are_cut_in_a_message() => Says(
        [("一二三四五六七八九十一二三四五六七八九十一", "…")],
        """
        seeds/reports/demo-2013/english.yaml(1,1): warning BG402: '一二三四五六七八九十一二三四五六七八九十…' is no sentence, heading or listed phrase of the report
            hint: quote it exactly as it stands in seeds/reports/demo-2013/source.txt
        """);

    [Fact]
    public void The_maker_goes_with_the_words()
    {
        EnglishEntry[] english = [new("工作回顾", "Review", TranslationState.Human, At(1), At(1)), new("建园区。", "Build.", TranslationState.Machine, At(2), At(2))];
        var translations = Translator.Translate(Source.Path, Units, english, TranslationMemory.Empty, new DiagnosticBag());
        Assert.Equal((TranslationState.Human, TranslationState.Machine), (translations.Of("c1").State, translations.Of("c1-s0-p2-n1").State));
    }

    private static void Translates((string Zh, string En)[] english, string expected)
    {
        var translations = Translate(english, out var diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(expected, string.Join(' ', translations.ByAddress.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value.Text}")));
    }

    private static void Says((string Zh, string En)[] english, string expected)
    {
        Translate(english, out var diagnostics);
        Said.Is(expected, diagnostics);
    }

    private static English Translate((string Zh, string En)[] english, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return Translator.Translate(
            Source.Path, Units, [.. english.Select((e, i) => new EnglishEntry(e.Zh, e.En, TranslationState.Human, At(i + 1), At(i + 1) with { Column = 9 }))], TranslationMemory.Empty, diagnostics);
    }

    private static Location At(int line) => new("seeds/reports/demo-2013/english.yaml", line, 1, "", 1);
}
