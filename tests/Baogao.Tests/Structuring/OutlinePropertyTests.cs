using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>What holds of the outline of any text whatever.</summary>
public partial class OutlinePropertyTests
{
    private static readonly string[] Pieces =
    [
        "一、", "二、", "（一）", "(二)", "第三部分", "1.", "2、", "（3）", "一是", "二要", "回顾", "任务", "目标是：", "主要指标:",
        "\n", "\n", "\n", "\r\n", "。", "。", "！", "!", "？", "?", "；", ";", "，", ",", "：", "“", "”", "（", "）", "(", ")", "《", "》", "｡",
        " ", "　", "\t", "甲", "乙丙", "发展工业", "增长8%", "１２３", "5万人", "我们", "𠮷", "a", "政府工作报告", "来源：", "小编", "\uFEFF", "\r", "\v", "\u2028",
        @"\r\n", @"\n", "&nbsp;", "&nbsp;&nbsp;", "\\", "&", "——", "●", "①", "第一，", "首先，", "附件1", "名词解释", "注：", "[1]", "〔2〕", "各位代表", "2024年工作回顾",
        "免责声明", "（下转第四版）", "- 3 -", "12", "目录", "……", "…", "公众号", "http://www.", "摄", "图为", "经济运行持续向好的重要一年里全市上下共同努力取得了新的显著成效",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Every_character_stands_in_exactly_one_place() => Holds((source, outline) =>
    {
        var covered = new int[source.Text.Length];
        foreach (var span in Spans(outline))
        {
            for (var i = span.Start; i < span.End; i++)
            {
                covered[i]++;
            }
        }

        var blank = BlanksOf(source.Text);
        for (var i = 0; i < covered.Length; i++)
        {
            Assert.True(covered[i] == 1 || (covered[i] == 0 && blank[i]), $"character {i} stands in {covered[i]} places");
        }
    });

    [Fact]
    public void Every_sentence_has_words_and_no_outer_blanks() => Holds((source, outline) => Assert.All(
        outline.Sentences.Concat(outline.Notes).Concat(outline.Boilerplate),
        sentence =>
        {
            var words = source.Quote(sentence.Span);
            Assert.NotEmpty(words);
            Assert.Equal(words.Trim(), words);
        }));

    [Fact]
    public void Places_come_in_the_order_of_the_text() => Holds((_, outline) =>
    {
        var spans = InReadingOrder(outline).ToList();
        Assert.Equal(spans.OrderBy(s => s.Start), spans);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    });

    [Fact]
    public void Addresses_are_unique_and_can_be_ids() => Holds((_, outline) =>
    {
        var addresses = Addresses(outline).ToList();
        Assert.Equal(addresses.Distinct(), addresses);
        Assert.All(addresses, address => Assert.Matches(Id(), address));
    });

    [Fact]
    public void A_heading_of_a_sentence_has_its_address_and_lies_in_it() => Holds((_, outline) => Assert.All(
        outline.Sentences.Where(s => s.Heading is not null),
        s =>
        {
            Assert.Equal(s.Address, s.Heading!.Address);
            Assert.Equal(s.Span, s.Heading.Span);
            Assert.True(s.Span.Contains(s.Heading.Title));
        }));

    [Fact]
    public void A_report_s_spans_can_be_found_by_address() => Holds((source, outline) =>
    {
        var facts = new Facts(new Dictionary<string, SentenceRole>(), [], [], []);
        var report = new Report(null!, source, outline, facts, English.None);
        Assert.All(outline.Sentences, s => Assert.Equal(s.Span, report.SpanOf(s.Address)));
    });

    private static void Holds(Action<SourceText, Outline> property) => AnyText.Sample(
        text =>
        {
            var source = new SourceText("a.txt", text);
            property(source, OutlineBuilder.Build(source, new DiagnosticBag()));
        },
        iter: 2000);

    // White space, and what copying made of it: "&nbsp;" and the literal characters "\r\n".
    private static bool[] BlanksOf(string text)
    {
        var blank = new bool[text.Length];
        for (var i = 0; i < text.Length;)
        {
            var length = Blanks.LengthAt(text, i);
            Array.Fill(blank, true, i, length);
            i += Math.Max(length, 1);
        }

        return blank;
    }

    private static IEnumerable<TextSpan> Spans(Outline outline) => InReadingOrder(outline).Concat(outline.Notes.Concat(outline.Boilerplate).Select(b => b.Span));

    private static IEnumerable<TextSpan> InReadingOrder(Outline outline) =>
        from chapter in outline.Chapters
        from span in Own(chapter.Heading).Concat(chapter.Sections.SelectMany(s => Own(s.Heading).Concat(s.Sentences.Select(n => n.Span))))
        select span;

    private static IEnumerable<TextSpan> Own(Heading? heading) => heading is null ? [] : [heading.Span];

    private static IEnumerable<string> Addresses(Outline outline) =>
        outline.Chapters.Select(c => c.Address)
            .Concat(outline.Sections.Select(s => s.Address))
            .Concat(outline.Sections.SelectMany(s => s.Paragraphs).Select(p => p.Address))
            .Concat(outline.Sentences.Select(s => s.Address))
            .Concat(outline.Notes.Concat(outline.Boilerplate).Select(b => b.Address));

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();
}
