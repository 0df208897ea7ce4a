using Baogao.Importing;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Importing;

public sealed class ReportTableTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("全年完成生产总值100亿元，增长8%。", 50));

    [Fact]
    public void The_one_row_s_report_is_taken_and_its_other_fields_are_papers()
    {
        var run = Run.Of("\uFEFFprovince,year,title,source_url,publish_date,full_text\r\n示例省,2021,\"报告,\"\"一\"\"\",https://example.org/a,2021-02-03,\"各位代表：\r\n一、回顾\r\n请予审议。\r\n\"\r\n", "a.csv");
        Assert.Equal("各位代表：\n一、回顾\n请予审议。\n", run.Source);
        Assert.Contains("place:\n  zh: \"示例省\" # proposed\nyear: 2021\ntitle:\n  zh: \"报告,\\\"一\\\"\" # proposed\nurl: \"https://example.org/a\" # proposed\npublished: \"2021-02-03\" # proposed\n", run.Provenance, StringComparison.Ordinal);
        Assert.Contains(new LeftOut("field year", "2021"), run.Report!.LeftOut);
    }

    [Fact]
    public void A_field_without_a_known_name_is_taken_when_it_is_long() =>
        Assert.Equal(Long + "各位代表\n", Run.Of($"a,b\n1,\"{Long}各位代表\n\"\n", "a.CSV").Source);

    [Theory]
    [InlineData("甲,乙\n丙,丁,戊\n工作报告\n")]
    [InlineData("一、回顾, 2020年。\n二、任务, \"工作报告\n")]
    [InlineData("工作报告，a,\nb,c\n")]
    [InlineData("No table, but a line\n工作报告\n")]
    public void A_text_with_commas_is_no_table(string text) => Assert.Equal(text, Run.Of(text).Source);

    [Theory]
    [InlineData("", 0)]
    [InlineData("a,b\n", 1)]
    [InlineData("a,\"b\n\"\"c\"\"\"\nd,e", 2)]
    [InlineData("a\n\nb\n", 2)]
    [InlineData("\"a", -1)]
    [InlineData("\"a\"b,c\n", -1)]
    public void Quotes_hold_commas_and_line_ends(string text, int rows) => Assert.Equal(rows, CsvTable.Parse(text)?.Count ?? -1);
}
