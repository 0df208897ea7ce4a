using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class ProvenanceTests
{
    [Theory]
    [InlineData("xuhui-2013", true)]
    [InlineData("xuhui-2013-2", true)]
    [InlineData("xuhui-2013-9", true)]
    [InlineData("shanghai-xuhui-2013", true)]
    [InlineData("a1-2013", true)]
    [InlineData("xuhui-2013-1", false)]    // the first one of a year has no mark
    [InlineData("Xuhui-2013", false)]
    [InlineData("xuhui", false)]
    [InlineData("xuhui-13", false)]
    [InlineData("xuhui-20130", false)]
    [InlineData("xuhui--2013", false)]
    [InlineData("-2013", false)]
    [InlineData("2013", false)]
    [InlineData("../x", false)]
    [InlineData("../x-2013", false)]
    [InlineData("x/y-2013", false)]
    [InlineData("xu_hui-2013", false)]
    [InlineData("徐汇-2013", false)]
    [InlineData("xuhui-２０１３", false)]
    [InlineData("xuhui-2013\n", false)]
    [InlineData("", false)]
    public void Addresses_of_reports(string id, bool right) => Assert.Equal(right, ProvenanceReader.IsReportId(id));

    [Theory]
    [InlineData("xuhui-2013", "xuhui")]
    [InlineData("xuhui-2013-2", "xuhui")]
    [InlineData("shanghai-xuhui-2013", "shanghai-xuhui")]
    public void The_place_is_the_address_without_its_year(string id, string place) =>
        Assert.Equal(place, Read(id, Seeds.Provenance, out _)!.PlaceId);

    [Fact]
    public void A_folder_that_is_no_address() => Says("Xuhui", Seeds.Provenance,
        """
        seeds/reports/Xuhui: error BG121: 'Xuhui' cannot be a report's address
            hint: name the folder by place and year in ASCII: xuhui-2013, or xuhui-2013-2 for a second one of a year
        """);

    [Fact]
    public void A_year_that_is_not_the_address_s() => Says("demo-2014", "# 来源\n" + Seeds.Provenance,
        """
        seeds/reports/demo-2014/provenance.yaml(3,7): error BG122: the year 2013 is not the one in the report's address 'demo-2014'
            year: 2013
                  ^^^^
            hint: rename the folder or mend the year
        """);

    [Fact]
    public void A_missing_year_is_one_fault() => Says("demo-2013", Seeds.Provenance.Replace("year: 2013\n", "", StringComparison.Ordinal),
        """
        seeds/reports/demo-2013/provenance.yaml(1,1): error BG113: the key 'year' is missing or empty
            place: {zh: 示范区, en: Demo}
            ^
            hint: add 'year: …'
        """);

    [Fact]
    public void A_body_may_be_unknown() =>
        Assert.Equal("", Read("demo-2013", Seeds.Provenance.Replace("body: {zh: 示范区人民政府, en: Government}\n", "", StringComparison.Ordinal), out _)!.Body.Zh);

    [Fact]
    public void A_source_that_changed() => SaysOfSource("demo-2013", Seeds.Source + "改。\n",
        """
        seeds/reports/demo-2013/source.txt: error BG105: the source is no longer the one that its provenance names: sha256 is e820fa9ac213…, expected f5485f022fae…
            hint: restore the frozen text; if the new text is meant, write its sha256 into provenance.yaml
        """);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\n")]
    [InlineData("\uFEFF")]
    public void An_empty_source(string text) => SaysOfSource("demo-2013", text,
        """
        seeds/reports/demo-2013/source.txt: error BG104: the source is empty
            hint: put the report's text into it, as published
        """);

    [Fact]
    public void A_source_that_is_too_long_for_a_report() => SaysOfSource("demo-2013", string.Concat(Enumerable.Repeat("字字字字字字字字字\n", 100_001)),
        """
        seeds/reports/demo-2013/source.txt: error BG107: the text has 1,000,010 characters, more than 1,000,000
            hint: one report a file: the longest have 40,000 characters
        """);

    [Fact]
    public void A_line_that_is_too_long_for_a_report() => SaysOfSource("demo-2013", "一、回顾\n" + new string('字', 999_000) + "\n",
        """
        seeds/reports/demo-2013/source.txt: error BG108: line 2 has 999,000 characters, more than 60,000
            hint: end each paragraph with a line end, as in the published text
        """);

    [Fact]
    public void Who_spoke_and_when_may_be_told()
    {
        var provenance = Read("demo-2013", Seeds.Provenance + "speaker: 张三\ndelivered: 2013-01-27\n", out var diagnostics)!;
        Said.Nothing(diagnostics);
        Assert.Equal(("张三", "2013-01-27"), (provenance.Speaker, provenance.Delivered));
    }

    [Fact]
    public void A_right_report_is_read_with_nothing_to_say() => SaysOfSource("demo-2013", Seeds.Source, "");

    private static void SaysOfSource(string id, string text, string expected)
    {
        var provenance = Read(id, Seeds.Provenance, out _)!;
        using var folder = Seeds.Write(new TempFolder()).Write($"seeds/reports/{id}/source.txt", text);
        var diagnostics = new DiagnosticBag();
        ReportSeedReader.Read(new RootFolder(folder.Path), provenance, [], diagnostics);
        Said.Is(expected, diagnostics);
    }

    private static void Says(string id, string yaml, string expected)
    {
        Read(id, yaml, out var diagnostics);
        Said.Is(expected, diagnostics);
    }

    private static Baogao.Model.Provenance? Read(string id, string yaml, out DiagnosticBag diagnostics)
    {
        using var folder = new TempFolder().Write($"seeds/reports/{id}/provenance.yaml", yaml);
        diagnostics = new DiagnosticBag();
        return ProvenanceReader.Read(new RootFolder(folder.Path), id, diagnostics);
    }
}
