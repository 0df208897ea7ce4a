using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Text;

/// <summary>The forms of a text that put one character for one character.</summary>
public class FormsTests
{
    [Theory]
    [InlineData("２１２．１８％", "212.18%")]
    [InlineData("，。：；！？", ",。:;!?")]
    [InlineData("（一）", "(一)")]
    [InlineData("ＧＤＰ　增长", "GDP 增长")]
    [InlineData("～", "~")]
    [InlineData("“十二五”", "“十二五”")]
    [InlineData("①㎡½", "①㎡½")]    // NFKC would make two or three characters of one
    [InlineData("𠮷", "𠮷")]
    [InlineData("", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("增长7.8%,就业5万个", "增长7.8%，就业5万个")]
    [InlineData("1,000亿元", "1,000亿元")]
    [InlineData("1,000亿元,增长8%;其中:工业", "1,000亿元，增长8%；其中：工业")]
    [InlineData("10:30", "10:30")]
    [InlineData("3:1", "3:1")]
    [InlineData("(PM2.5)", "（PM2.5）")]
    [InlineData("细颗粒物(PM2.5)浓度", "细颗粒物（PM2.5）浓度")]
    [InlineData("(2012—2015年)", "（2012—2015年）")]
    [InlineData("加油!好吗?", "加油！好吗？")]
    [InlineData("https://example.org", "https：//example.org")]
    [InlineData("增长7.8%。", "增长7.8%。")]
    [InlineData("全面\n加强", "全面\u200B加强")]              // a line broken in the middle of a sentence
    [InlineData("GDP\nup", "GDP up")]
    [InlineData("区长&nbsp;甲", "区长      甲")]
    [InlineData("R&D经费", "R&D经费")]
    [InlineData("，", "，")]
    [InlineData("", "")]
    public void Displays(string text, string shown) => Assert.Equal(shown, DisplayForm.Of(text));

    [Fact]
    public void Folding_keeps_every_place() => Gen.String.Sample(text => Assert.Equal(text.Length, Folding.Fold(text).Length));

    [Fact]
    public void Display_keeps_every_place() => Gen.String.Sample(text => Assert.Equal(text.Length, DisplayForm.Of(text).Length));

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Gen.String.Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))));

    [Fact]
    public void Display_changes_only_what_folding_undoes() =>
        Gen.String.Where(text => text.IndexOfAny(['\n', '\r']) < 0).Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(DisplayForm.Of(text))));

    [Theory]
    [InlineData('中', true)]
    [InlineData('〇', true)]
    [InlineData('㐀', true)]
    [InlineData('、', false)]
    [InlineData('a', false)]
    [InlineData('５', false)]
    public void Knows_ideographs(char c, bool han) => Assert.Equal(han, Folding.IsHan(c));
}
