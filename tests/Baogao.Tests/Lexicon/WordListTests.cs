using Baogao.Lexicon;
using Xunit;

namespace Baogao.Tests.Lexicon;

public class WordListTests
{
    private static readonly WordList Words = WordList.Of("新建 新建成 建成");

    [Theory]
    [InlineData("新建成学校", 0, 3)]
    [InlineData("新建学校", 0, 2)]
    [InlineData("已建成", 1, 2)]
    [InlineData("学校", 0, 0)]
    [InlineData("新", 0, 0)]
    public void The_longest_word_wins(string text, int at, int length) => Assert.Equal(length, Words.LengthAt(text, at));

    [Theory]
    [InlineData("已新建成", 4, 3)]
    [InlineData("已建成", 3, 2)]
    [InlineData("已建", 2, 0)]
    public void Backwards_too(string text, int end, int length) => Assert.Equal(length, Words.LengthBefore(text, end));

    [Fact]
    public void Finds_the_last_word() => Assert.Equal(4, Words.LastEndIn("新建建成校"));

    [Theory]
    [InlineData("平方公里", "km2")]
    [InlineData("平方米", "m2")]
    [InlineData("公里", "km")]
    [InlineData("亩", "亩")]
    [InlineData("个百分点", "百分点")]
    [InlineData("人次", "人次")]
    public void Units_by_their_longest_form(string text, string code) => Assert.Equal(code, Units.At(text, 0)?.Code);
}
