using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Reading;

public class MapReaderTests
{
    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_that_is_known() => Says(
        "titel: 报告\n",
        reader => reader.Text("title"),
        """
        a.yaml(1,1): error BG112: unknown key 'titel'
            titel: 报告
            ^^^^^
            hint: did you mean 'title'?
        """);

    [Fact]
    public void An_unknown_key_like_no_other_can_only_go() => Says(
        "colour: red\n",
        reader => reader.Text("title"),
        """
        a.yaml(1,1): error BG112: unknown key 'colour'
            colour: red
            ^^^^^^
            hint: remove it
        """);

    [Theory]
    [InlineData("year: 2013\n")]
    [InlineData("title:\nyear: 2013\n")]
    [InlineData("title: ''\nyear: 2013\n")]
    public void A_missing_or_empty_key_is_told(string text) =>
        Assert.Contains(": error BG113: the key 'title' is missing or empty\n", Told(text, reader => (reader.RequiredText("title"), reader.Text("year"))), StringComparison.Ordinal);

    [Fact]
    public void A_missing_key_word_for_word() => Says(
        "year: 2013\n",
        reader => (reader.RequiredText("title"), reader.Text("year")),
        """
        a.yaml(1,1): error BG113: the key 'title' is missing or empty
            year: 2013
            ^
            hint: add 'title: …'
        """);

    [Fact]
    public void A_map_where_a_text_should_be() => Says(
        "title: {a: 1}\n",
        reader => reader.Text("title"),
        """
        a.yaml(1,8): error BG111: 'title' must be text
            title: {a: 1}
                   ^
        """);

    [Fact]
    public void A_text_where_a_list_should_be() => Says(
        "aliases: GDP\n",
        reader => reader.Texts("aliases"),
        """
        a.yaml(1,10): error BG111: 'aliases' must be a list
            aliases: GDP
                     ^^^
        """);

    [Fact]
    public void A_text_in_a_list_of_maps() => Says(
        "entries:\n  - 甲\n",
        reader => reader.Maps("entries").ToList(),
        """
        a.yaml(2,5): error BG111: 'entries' must be a map of keys and values
              - 甲
                ^^
        """);

    [Fact]
    public void A_text_where_two_languages_should_be() => Says(
        "title: 报告\n",
        reader => reader.Localized("title"),
        """
        a.yaml(1,8): error BG111: 'title' must be a map of zh and en
            title: 报告
                   ^^^^
        """);

    [Theory]
    [InlineData("2013", 2013, "")]
    [InlineData("'2013'", 2013, "")]
    [InlineData("２０１３", 0, "a.yaml(1,7): error BG115: 'year' must be a whole number, not '２０１３'\n    year: ２０１３\n          ^^^^^^^^\n")]
    [InlineData("-1", 0, "a.yaml(1,7): error BG115: 'year' must be a whole number, not '-1'\n    year: -1\n          ^^\n")]
    [InlineData("2013年", 0, "a.yaml(1,7): error BG115: 'year' must be a whole number, not '2013年'\n    year: 2013年\n          ^^^^^^\n")]
    [InlineData("99999999999", 0, "a.yaml(1,7): error BG115: 'year' must be a whole number, not '99999999999'\n    year: 99999999999\n          ^^^^^^^^^^^\n")]
    public void Whole_numbers(string value, int number, string said)
    {
        var (reader, diagnostics) = Open($"year: {value}\n");
        Assert.Equal(number, reader.RequiredNumber("year"));
        Assert.Equal(said, Said.By(diagnostics));
    }

    [Theory]
    [InlineData("t: {zh: 报告, en: Report}", "报告", "Report")]
    [InlineData("t: {zh: 报告}", "报告", null)]
    [InlineData("t: {zh: 报告, en: ''}", "报告", null)]
    public void Two_languages(string text, string zh, string? en)
    {
        var (reader, diagnostics) = Open(text);
        Assert.Equal(new LocalizedText(zh, en), reader.Localized("t"));
        Said.Nothing(diagnostics);
    }

    [Theory]
    [InlineData("a: [甲, 乙]", "甲 乙")]
    [InlineData("a: []", "")]
    [InlineData("a:", "")]
    [InlineData("{}", "")]
    public void Lists_of_texts(string text, string texts)
    {
        var (reader, diagnostics) = Open(text);
        Assert.Equal(texts, string.Join(' ', reader.Texts("a")));
        Said.Nothing(diagnostics);
    }

    private static void Says(string text, Func<MapReader, object> read, string expected) => Assert.Equal(expected + "\n", Told(text, read));

    private static string Told(string text, Func<MapReader, object> read)
    {
        var (reader, diagnostics) = Open(text);
        read(reader);
        reader.Finish();
        return Said.By(diagnostics);
    }

    private static (MapReader Reader, DiagnosticBag Diagnostics) Open(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (new MapReader(Yaml.Read(new SourceText("a.yaml", text), diagnostics)!, diagnostics), diagnostics);
    }
}
