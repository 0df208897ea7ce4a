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
}
