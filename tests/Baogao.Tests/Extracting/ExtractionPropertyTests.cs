using Baogao.Model;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Extracting;

public class ExtractionPropertyTests
{
    private const string Alphabet = "0123456789０９.，,。；：:、()（）《》“”\"第前一二两三十百千万亿零分之%‰年月日个家亿元平方米×-—至到超过约近余多增长新增达到的等和占比PM G+/ \u3000�";

    private static readonly Gen<string> Words = Gen.Int[0, Alphabet.Length - 1].Select(i => Alphabet[i]).Array[0, 60].Select(c => new string(c));

    [Fact]
    public void Any_text_is_read_without_a_crash_and_facts_stand_inside_it() => Words.Sample(
        text =>
        {
            var (facts, source) = Read.Paragraph(text + "。", ChapterRole.Outlook);
            Assert.All(facts.Numbers, n => Assert.NotEmpty(source.Quote(n.Span)));
            Assert.All(facts.Figures, f => Assert.Contains(facts.Numbers, n => n.Span == f.Span && n.Reason is null));
            Assert.All(facts.Commitments, c => Assert.All(c.Pledges, p => Assert.True(c.Span.Contains(p.Span))));
            Assert.Equal(facts.Numbers.Count, facts.Numbers.Select(n => n.Span.Start).Distinct().Count());
        },
        iter: 5000);

    [Theory]
    [InlineData("9", 60_000)]
    [InlineData("亿", 60_000)]
    [InlineData("1-", 20_000)]
    [InlineData("1:", 20_000)]
    [InlineData("5个", 20_000)]
    [InlineData("1亿", 20_000)]
    [InlineData("“1", 20_000)]
    [InlineData("2012年5个，", 5_000)]
    [InlineData("“十二五”5个，", 5_000)]
    [InlineData("居第5位", 10_000)]
    [InlineData("五年来5个", 10_000)]
    [InlineData("由牵头", 10_000)]
    [InlineData("完成", 20_000)]
    public void A_line_without_end_is_read_in_stretches(string words, int times)
    {
        var (facts, source) = Read.Paragraph(string.Concat(Enumerable.Repeat(words, times)) + "。", ChapterRole.Outlook);
        Assert.All(facts.Numbers, n => Assert.InRange(n.Span.End, n.Span.Start + 1, source.Text.Length));
        Assert.All(facts.Figures, f => Assert.InRange(f.Span.Length, 1, 20));
    }

    [Fact]
    public void In_a_long_sentence_quotes_stay_exact()
    {
        var (facts, source) = Read.Paragraph(string.Concat(Enumerable.Range(1000, 900).Select(i => $"新建学校{i}所，")) + "。");
        Assert.Equal(Enumerable.Range(1000, 900).Select(i => $"{i}所"), facts.Figures.Select(f => source.Quote(f.Span)));
        Assert.All(facts.Figures, f => Assert.Equal("学校", f.Subject));
    }
}
