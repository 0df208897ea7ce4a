using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("增长", 4)]
    [InlineData("，。", 4)]
    [InlineData("“”—…", 4)]     // ambiguous: narrow
    [InlineData("５％", 4)]
    [InlineData("　", 2)]
    [InlineData("𠮷", 2)]        // one character of two units
    [InlineData("😀", 2)]
    [InlineData("가", 2)]
    [InlineData("あア", 4)]
    [InlineData("ｱ", 1)]         // half-width katakana
    [InlineData("e\u0301", 1)]   // a combining accent takes no cell
    [InlineData("a\tb", 2)]
    public void Cells_of_a_terminal(string text, int cells) => Assert.Equal(cells, DisplayWidth.Of(text));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("sha265", "sha256")]
    [InlineData("code_asof", "code_as_of")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("title", "title")]
    public void Nearest_key(string word, string? nearest) =>
        Assert.Equal(nearest, NearestMatch.Of(word, ["year", "title", "sha256", "code_as_of", "code"]));

    [Fact]
    public void Of_equally_near_ones_the_first_by_code_point() => Assert.Equal("aa", NearestMatch.Of("ab", ["bb", "ac", "aa"]));

    [Fact]
    public void Without_candidates_there_is_no_match() => Assert.Null(NearestMatch.Of("title", []));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("增长", "增产", 1)]
    public void Counts_edits(string a, string b, int edits) => Assert.Equal(edits, NearestMatch.Edits(a, b));

    [Fact]
    public void Edits_are_the_same_both_ways_and_at_most_the_longer_word() => Gen.Select(Word, Word).Sample((a, b) =>
    {
        Assert.Equal(NearestMatch.Edits(a, b), NearestMatch.Edits(b, a));
        Assert.InRange(NearestMatch.Edits(a, b), Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    });

    private static readonly Gen<string> Word = Gen.Char["abc"].Array[0, 6].Select(chars => new string(chars));
}
