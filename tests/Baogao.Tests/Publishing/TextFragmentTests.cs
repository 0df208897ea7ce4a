using Baogao.Publishing;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing;

public class TextFragmentTests
{
    [Theory]
    [InlineData("年内建成。", "#a:~:text=%E5%B9%B4%E5%86%85%E5%BB%BA%E6%88%90%E3%80%82")]
    [InlineData("R&D, 3-5 places", "#a:~:text=R%26D%2C%203%2D5%20places")]
    [InlineData("We will build 100 elderly care beds and complete the county's activity centre for the elderly.", "#a:~:text=We%20will%20build%20100%20elderly,centre%20for%20the%20elderly%2E")]
    public void Words_are_named_so_that_none_of_their_signs_is_taken_for_the_fragment_s_own(string words, string expected) => Assert.Equal(expected, TextFragment.Of("a", words));

    [Fact]
    public void Start_and_end_are_those_of_the_words() => Gen.String[Gen.Char["一二三 abc,-&𠮷"[..^2]], 81, 200].Sample(words =>
    {
        var parts = TextFragment.Of("a", words)["#a:~:text=".Length..].Split(',').Select(Uri.UnescapeDataString).ToList();
        Assert.True(words.StartsWith(parts[0], StringComparison.Ordinal) && words.EndsWith(parts[1], StringComparison.Ordinal));
        Assert.True(parts[0].Length + parts[1].Length <= words.Length);
    });
}
