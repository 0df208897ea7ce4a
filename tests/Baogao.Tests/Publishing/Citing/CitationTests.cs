using Baogao.Model;
using Baogao.Publishing.Citing;
using Xunit;

namespace Baogao.Tests.Publishing.Citing;

/// <summary>GB/T 7714—2025 and —2015 as their examples have it: what is unknown is left out.</summary>
public class CitationTests
{
    private static readonly LocalizedText Title = new("示例县2020年政府工作报告", "Report of Shili, 2020");

    [Theory]
    [InlineData("", "", "示例县人民政府. 示例县2020年政府工作报告[R/OL]. 2020. ")]
    [InlineData("", "c1-s2", "示例县人民政府. 示例县2020年政府工作报告[R/OL]. 2020: c1-s2. ")]
    [InlineData("2020-02-01", "", "示例县人民政府. 示例县2020年政府工作报告[R/OL]. 2020(2020-02-01). ")]
    [InlineData("2020-02-01", "c1-s2", "示例县人民政府. 示例县2020年政府工作报告[R/OL]. 2020: c1-s2(2020-02-01). ")]
    public void By_the_standard_of_2015(string published, string locator, string expected) =>
        Assert.Equal(expected, CitationText.Gbt2015(Report(published, locator)));

    [Fact]
    public void A_body_that_is_unknown_is_left_out() =>
        Assert.Equal("示例县2020年政府工作报告[R/OL]. 2020. ", CitationText.Gbt2015(Report("", "") with { Author = LocalizedText.Empty }));

    [Fact]
    public void A_series_is_a_data_set_without_a_date() =>
        Assert.Equal("测试. 生产总值[DS/OL]. ", CitationText.Gbt2015(new Citation("id", new("生产总值", null), null, new("测试", null), "", "", "", "", "", "", IsSeries: true)));

    [Fact]
    public void BibTeX_keeps_what_TeX_would_take_for_commands() => Assert.Equal(
        """
        @incollection{x-2020-c1-s2,
          author = {{示例县人民政府}},
          title = {{A \& B\_\{50\%\}}},
          booktitle = {{示例县2020年政府工作报告}},
          year = {2020},
          note = {c1-s2},
          url = {https://example.org/a_b/},
          langid = {chinese},
        }

        """,
        BibTex.Entry(Report("", "c1-s2") with { Title = new("A & B_{50%}", null) }));

    [Fact]
    public void RIS_has_a_tag_a_line() => Assert.Equal(
        "TY  - RPRT\r\nID  - x-2020\r\nAU  - 示例县人民政府\r\nTI  - 示例县2020年政府工作报告\r\nPY  - 2020\r\nDA  - 2020/02/01\r\nUR  - https://example.org/a_b/\r\nLA  - zh-CN\r\nER  - \r\n",
        Ris.Record(Report("2020-02-01", "")));

    [Fact]
    public void CSL_gives_a_day_only_where_one_is_known() => Assert.Equal(
        ["""{"date-parts":[[2020]]}""", """{"date-parts":[[2020,2,1]]}"""],
        [Csl.Item(Report("", ""))["issued"]!.ToJsonString(), Csl.Item(Report("2020-02-01", ""))["issued"]!.ToJsonString()]);

    private static Citation Report(string published, string locator) => new(
        locator.Length == 0 ? "x-2020" : $"x-2020-{locator}",
        Title,
        locator.Length == 0 ? null : Title,
        new("示例县人民政府", "Government of Shili"),
        "2020",
        published,
        locator,
        "",
        "zh/x/2020/",
        "https://example.org/a_b/");
}
