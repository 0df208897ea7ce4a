using Baogao.Lexicon;
using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Lexicon;

public class ThemeWordsTests
{
    private static readonly ThemeWords Words = new(
    [
        Theme("education", "教育", "学校", "幼儿园"),
        Theme("health", "医疗", "医院", "健康"),
        Theme("culture", "文化", "文化教育"),
    ]);

    [Theory]
    [InlineData("新建幼儿园2所", "education")]
    [InlineData("推进医院和学校建设,实施健康行动", "health")]
    [InlineData("发展文化教育", "culture")]
    [InlineData("学校与医院", "education")]
    [InlineData("加强作风建设", "")]
    [InlineData("", "")]
    public void Most_words_win_the_longest_counts_and_of_equals_the_first(string text, string theme) =>
        Assert.Equal(theme, Words.Of(text));

    [Theory]
    [InlineData("新建3所", "education", "发展学校", "发展医疗")]
    [InlineData("改造医院1所", "health", "发展学校", "发展学校")]
    [InlineData("新建3所", "health", "", "发展医疗")]
    public void Headings_speak_where_the_sentence_does_not(string text, string theme, string nearest, string next) =>
        Assert.Equal(theme, Words.Of(text, nearest, next));

    private static Theme Theme(string id, params string[] words) => new(id, new LocalizedText(id, null), ["09"], words);
}
