using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Text;

public class SameWordsTests
{
    [Theory]
    [InlineData("增长7.8%, 就业", "增长７.８％，就业", true)]
    [InlineData("甲\n　乙", "甲乙", true)]
    [InlineData("增长8%", "增长9%", false)]
    [InlineData("1.5亿元", "15亿元", false)]
    public void Width_and_blanks_do_not_count(string one, string other, bool same)
    {
        Assert.Equal(same, SameWords.Key(one) == SameWords.Key(other));
        Assert.Equal(same, SameWords.Mark(one) == SameWords.Mark(other));
    }

    [Theory]
    [InlineData("甲,乙。丙、丁", "甲乙丙丁")]
    [InlineData("1,000亿元,10:30", "1,000亿元10:30")]
    public void Marks_at_which_sentences_are_cut_go_and_those_in_numbers_stay(string key, string bare) => Assert.Equal(bare, SameWords.WithoutJoints(key));

    [Theory]
    [InlineData("增长8%", "增长9%", "8% → 9%")]
    [InlineData("增长8%", "提高8%", "")]
    [InlineData("建成2所,3家", "建成3所", "2 → none")]
    [InlineData("1,000元", "1,000.5元", "1,000 → 1,000.5")]
    public void Says_which_numbers_changed(string before, string after, string said) => Assert.Equal(said, SameWords.NumbersChanged(before, after));

    // Links that stand elsewhere carry it: it cannot change.
    [Fact]
    public void A_mark_is_the_same_for_ever() => Assert.Equal("20fd97f8", SameWords.Mark("全年实现生产总值1000亿元,增长7.8%。"));
}
