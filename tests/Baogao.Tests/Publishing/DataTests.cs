using System.Text;
using Baogao.Model;
using Baogao.Publishing.Data;
using Xunit;

namespace Baogao.Tests.Publishing;

public class DataTests
{
    private static readonly Table<string> Words = new("words", ["word"], [new("word", "string", w => w), new("length", "integer", w => $"{w.Length}")]);

    [Theory]
    [InlineData("甲", "甲,1")]
    [InlineData("", ",0")]
    [InlineData("a,b", "\"a,b\",3")]
    [InlineData("甲，乙", "甲，乙,3")]
    [InlineData("a\"b", "\"a\"\"b\",3")]
    [InlineData("\"", "\"\"\"\",1")]
    [InlineData("a\nb", "\"a\nb\",3")]
    [InlineData("a\rb", "\"a\rb\",3")]
    [InlineData(" a ", " a ,3")]
    public void A_cell_is_quoted_where_it_must_be(string word, string row) => Assert.Equal(row + "\r\n", Encoding.UTF8.GetString(Words.Rows([word])));

    [Fact]
    public void A_file_has_a_mark_a_header_and_CRLF() =>
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "word,length\r\n甲,1\r\n乙,1\r\n"u8], Words.Csv(["甲", "乙"]));

    [Fact]
    public void Values_of_the_contract() => Assert.Equal(
        [
            "exact at-most at-least above about",
            "level growth share change cumulative rank",
            " up down",
            "actual target",
            "name date address ordinal age-group duration rhetoric unknown",
            "heading achievement commitment problem principle ceremony boilerplate",
            "opening review problems outlook closing other",
            "human machine glossary stale missing",
        ],
        [
            All<Bound>(Terms.Of), All<Aspect>(Terms.Of), All<Direction>(Terms.Of), All<FactKind>(Terms.Of),
            All<NotFigure>(Terms.Of), All<SentenceRole>(Terms.Of), All<ChapterRole>(Terms.Of), All<TranslationState>(Terms.Of),
        ]);

    [Fact]
    public void Yaml_is_read_top_to_bottom()
    {
        var yaml = new DocumentWriter();
        yaml.Map(() =>
        {
            yaml.Text("text", "增长8%,“十二五”: 是 # 非注释");
            yaml.Text("none", "");
            yaml.Text("long", new string('长', 200));
            yaml.Plain("bound", "at-least");
            yaml.Number("value", 1000.5m);
            yaml.List("empty", Array.Empty<int>(), _ => { });
            yaml.List("items", ["yes", "2013", "a\"b\\c"], item => yaml.Map(() => yaml.Text("item", item)));
        });
        Assert.Equal(
            $$"""
            text: "增长8%,“十二五”: 是 # 非注释"
            long: "{{new string('长', 200)}}"
            bound: at-least
            value: 1000.5
            items:
            - item: "yes"
            - item: "2013"
            - item: "a\"b\\c"

            """,
            Encoding.UTF8.GetString(yaml.Finish().Yaml));
    }

    private static string All<T>(Func<T, string> name)
        where T : struct, Enum => string.Join(' ', Enum.GetValues<T>().Select(name));
}
