using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("一行", "一行")]
    [InlineData("一行\n", "一行")]
    [InlineData("一行\r\n", "一行")]
    [InlineData("甲\n乙", "甲|乙")]
    [InlineData("甲\r\n乙\r\n", "甲|乙")]
    [InlineData("甲\n\n乙\n", "甲||乙")]
    [InlineData("\n", "")]
    [InlineData("\n\n", "|")]
    [InlineData("甲\r乙\n丙", "甲\r乙|丙")]    // a carriage return alone ends no line
    public void A_line_is_given_without_its_end(string text, string lines)
    {
        var source = new SourceText("a.txt", text);
        Assert.Equal(lines.Split('|'), Enumerable.Range(1, source.LineCount).Select(i => source.Quote(source.Line(i))));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]    // the line's end belongs to its line
    [InlineData(3, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(6, 3, 2)]    // behind the last character
    public void Lines_and_columns_count_from_one(int offset, int line, int column)
    {
        var source = new SourceText("a.txt", "甲乙\n丙\n丁");
        Assert.Equal((line, column), (source.LineOf(offset), source.ColumnOf(offset)));
    }

    [Fact]
    public void A_place_shows_its_line_and_how_much_of_it_is_meant() =>
        Assert.Equal(new Location("a.txt", 2, 3, "增长7.8%。", 4), new SourceText("a.txt", "经济\n增长7.8%。\n").Locate(new TextSpan(5, 4)));

    [Fact]
    public void A_place_that_runs_over_the_line_ends_with_the_line() =>
        Assert.Equal(new Location("a.txt", 1, 2, "甲乙", 1), new SourceText("a.txt", "甲乙\r\n丙").Locate(new TextSpan(1, 4)));

    [Fact]
    public void A_place_on_the_last_line_shows_no_line_end() =>
        Assert.Equal(new Location("a.txt", 2, 1, "乙", 1), new SourceText("a.txt", "甲\n乙\n").Locate(new TextSpan(2, 1)));

    [Fact]
    public void Lines_joined_by_what_stands_between_them_are_the_text() => AnyText.Sample(text =>
    {
        var source = new SourceText("a.txt", text);
        var lines = Enumerable.Range(1, source.LineCount).Select(source.Line).ToList();
        var ends = lines.Select((line, i) => text[line.End..(i + 1 < lines.Count ? lines[i + 1].Start : text.Length)]).ToList();
        Assert.Equal(text, string.Concat(lines.Zip(ends, (line, end) => source.Quote(line) + end)));
        Assert.All(ends.SkipLast(1), end => Assert.Contains(end, (string[])["\n", "\r\n"]));
        Assert.Contains(ends[^1], (string[])["", "\n", "\r\n"]);
        Assert.DoesNotContain(lines, line => source.Quote(line).Contains('\n', StringComparison.Ordinal));
    });

    [Fact]
    public void Line_and_column_lead_back_to_the_offset() => AnyText.Sample(text =>
    {
        var source = new SourceText("a.txt", text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            Assert.Equal(offset, source.Line(source.LineOf(offset)).Start + source.ColumnOf(offset) - 1);
        }
    });

    private static readonly Gen<string> AnyText = Gen.Char["甲乙 1,。\n\n\r\t"].Array[0, 40].Select(chars => new string(chars));
}
