using System.Text;
using Baogao.Publishing.Data;
using Baogao.Tests.Support;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Publishing.Data;

/// <summary>No spreadsheet runs a cell, and every text comes back as it was.</summary>
public class CellsTests
{
    private static readonly Table<string[]> Words = new("words", ["text"], [new("text", "string", w => w[0]), new("value", "number", w => w[1])]);

    public static readonly TheoryData<string> Texts =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx", "＝1", "＋1", "－1", "＠x", "'", "''", "'=1", "\"", "a\"b", "a,b", "a\nb", "a\r\nb",
        "</script>", "a\u2028b", "𠮷", " a ", "1", "1e5", "2013-01-02", "=HYPERLINK(\"http://x\",\"y\")",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_from_CSV(string text)
    {
        var csv = Words.Csv([[text, "-7.5"]]);
        Assert.Equal((text, "-7.5"), (OpenFormats.Csv(csv, "value")[0]["text"], OpenFormats.Csv(csv, "value")[0]["value"]));
        var raw = Encoding.UTF8.GetString(csv.AsSpan(3)).Split("\r\n", 2)[1].TrimStart('"');
        Assert.DoesNotContain(raw[0], "=+-@\t\r\n＝＋－＠");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_comes_back_from_Parquet(string text)
    {
        var row = (await OpenFormats.Parquet(ParquetTable.Whole(Words.Raw([[text, "-7.5"]]))))[0];
        Assert.Equal((text, "-7.5"), (row["text"], row["value"]));
    }

    [Fact]
    public void Only_what_is_dangerous_is_guarded() => Assert.Equal("'=1,a=1,1", $"{Cells.Csv("=1", "string")},{Cells.Csv("a=1", "string")},{Cells.Csv("1", "string")}");

    [Fact]
    public void A_number_is_a_number() => Assert.Equal("-7.5", Cells.Csv("-7.5", "number"));
}
