using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Reading;

public class YamlTests
{
    [Theory]
    [InlineData("a: [1\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a: \"1\n")]
    [InlineData("a: 1\n- b\n")]
    [InlineData("a: {b: 1\n")]
    [InlineData("a: @b\n")]
    [InlineData("{a: 1} b\n")]
    [InlineData("a: 1\n...\nb: 2\n")]    // what stands behind the end would be lost
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("? [a]\n: 1\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("a: &x 1\n")]
    [InlineData("a: !!int 1\n")]
    [InlineData("a: !mine {b: 1}\n")]
    [InlineData("<<: *x\n")]
    public void Malformed_is_told_with_its_line_and_once(string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Yaml.Read(new SourceText("a.yaml", text), diagnostics));
        var told = Assert.Single(diagnostics.Sorted());
        Assert.Equal("BG110", told.Code);
        Assert.InRange(told.At.Line, 1, 3);
        Assert.DoesNotContain("Exception", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Idx", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("# 说明\n", "")]
    [InlineData("a: 1\n", "a=1")]
    [InlineData("---\na: 1\n", "a=1")]
    [InlineData("a: 1\n...\n", "a=1")]
    [InlineData("a: 中文\nb: '引号'\n", "a=中文 b=引号")]
    [InlineData("a:\nb: ~\nc: null\nd: 'null'\n", "a= b= c= d=null")]
    [InlineData("a: yes\nb: 2013-01-27\n", "a=yes b=2013-01-27")]
    [InlineData("a: >-\n  甲\n  乙\n", "a=甲 乙")]
    public void Values_are_the_words_that_stand_there(string text, string values)
    {
        var diagnostics = new DiagnosticBag();
        var map = Yaml.Read(new SourceText("a.yaml", text), diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(values, string.Join(' ', map!.Entries.Select(e => $"{e.Key}={Assert.IsType<YamlScalar>(e.Value.Value).Text}")));
    }

    [Fact]
    public void Malformed_word_for_word() => Says("a: 1\nb: [甲\n",
        """
        a.yaml(2,1): error BG110: malformed YAML: While parsing a flow sequence, did not find expected ',' or ']'
            b: [甲
            ^
            hint: check quotes, colons and indentation; quote a text that begins with a mark
        """);

    [Theory]
    [InlineData("a: &x 1\n", "a.yaml(1,4)", "anchors (&) and aliases (*) are not read")]
    [InlineData("a: *x\n", "a.yaml(1,4)", "anchors (&) and aliases (*) are not read")]
    [InlineData("a: !!int 1\n", "a.yaml(1,4)", "tags (!) are not read")]
    [InlineData("a: 1\n---\nb: 2\n", "a.yaml(2,1)", "a second document begins here")]
    [InlineData("? [a]\n: 1\n", "a.yaml(1,3)", "a key must be text")]
    public void What_seeds_do_not_need_is_refused(string text, string place, string reason)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Yaml.Read(new SourceText("a.yaml", text), diagnostics));
        Assert.StartsWith($"{place}: error BG110: malformed YAML: {reason}\n", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_where_it_stands_again() => Says("名: 1\n名: 2\n",
        """
        a.yaml(2,1): error BG114: the key '名' stands here twice
            名: 2
            ^^
            hint: keep one of them
        """);

    [Theory]
    [InlineData("- a\n")]
    [InlineData("words\n")]
    public void A_file_is_a_map(string text) => Says(text,
        """
        a.yaml: error BG111: the file must be a map of keys and values
        """);

    [Theory]
    [InlineData("a: ", "[", "]")]
    [InlineData("", "{a: ", "}")]
    [InlineData("", "[[{a: ", "}]]")]
    public void Ten_thousand_brackets_are_told_and_not_followed(string start, string open, string close)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        var diagnostics = new DiagnosticBag();
        Assert.Null(Yaml.Read(new SourceText("a.yaml", text), diagnostics));
        Assert.Contains("BG110: malformed YAML: nested too deeply", Said.By(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var map = Yaml.Read(new SourceText("a.yaml", "键: 值\nlist:\n  - 甲\n  - 乙\n"), new DiagnosticBag())!;
        Assert.Equal(new Location("a.yaml", 1, 4, "键: 值", 1), map.Entries["键"].Value.At);
        Assert.Equal(new Location("a.yaml", 2, 1, "list:", 4), map.Entries["list"].KeyAt);
        Assert.Equal(new Location("a.yaml", 4, 5, "  - 乙", 1), Assert.IsType<YamlList>(map.Entries["list"].Value).Items[1].At);
    }

    private static void Says(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Yaml.Read(new SourceText("a.yaml", text), diagnostics);
        Said.Is(expected, diagnostics);
    }
}
