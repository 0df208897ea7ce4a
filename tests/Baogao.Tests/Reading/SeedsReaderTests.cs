using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class SeedsReaderTests
{
    [Fact]
    public void Right_seeds_are_read_with_nothing_to_say() => Says(folder => { }, "");

    [Fact]
    public void Reports_come_by_place_and_year()
    {
        using var folder = new TempFolder().Write("seeds/publication.yaml", Seeds.Publication);
        foreach (var id in (string[])["b-2012", "a-2014", "a-2013-2", "a-2013", "a-b-2013"])
        {
            folder.Write($"seeds/reports/{id}/provenance.yaml", Seeds.ProvenanceOf("", int.Parse(id.Split('-').First(p => p.Length == 4), System.Globalization.CultureInfo.InvariantCulture)));
        }

        var seeds = SeedsReader.Read(new RootFolder(folder.Path), new DiagnosticBag())!;
        Assert.Equal(["a-2013", "a-2013-2", "a-2014", "a-b-2013", "b-2012"], seeds.Reports.Select(r => r.Id));
    }

    [Fact]
    public void No_report_at_all() => Says(folder => Directory.Delete(folder["seeds/reports"], recursive: true),
        """
        seeds/reports: error BG120: no report found
            hint: add one: baogao import FILE --id place-year
        """);

    [Theory]
    [InlineData("example.org/", false)]
    [InlineData("https://example.org", false)]
    [InlineData("ftp://example.org/", false)]
    [InlineData("https://example.org/?a=/", false)]
    [InlineData("/baogao/", false)]
    [InlineData("https://example.org/", true)]
    [InlineData("http://example.org/baogao/", true)]
    public void Base_addresses(string url, bool right)
    {
        using var folder = Seeds.Write(new TempFolder()).Write("seeds/publication.yaml", Seeds.Publication + $"base_url: '{url}'\n");
        var diagnostics = new DiagnosticBag();
        SeedsReader.Read(new RootFolder(folder.Path), diagnostics);
        Assert.Equal(right, !diagnostics.HasErrors);
    }

    [Fact]
    public void A_base_address_without_a_host() => Says(folder => folder.Write("seeds/publication.yaml", Seeds.Publication + "base_url: example.org\n"),
        """
        seeds/publication.yaml(4,11): error BG131: 'example.org' is no base address
            base_url: example.org
                      ^^^^^^^^^^^
            hint: write http(s)://host/ or http(s)://host/folder/
        """);

    [Fact]
    public void An_indicator_s_address() => Says(folder => folder.Write("seeds/indicators.yaml", "indicators:\n  - {id: GDP, name: {zh: 生产总值}}\n"),
        """
        seeds/indicators.yaml(2,10): error BG124: 'GDP' cannot be an indicator's address
              - {id: GDP, name: {zh: 生产总值}}
                     ^^^
            hint: use a-z, digits and '-', a letter first
        """);

    [Fact]
    public void An_indicator_s_name_stands_for_one_only() => Says(
        folder => folder.Write("seeds/indicators.yaml", "indicators:\n  - {id: gdp, name: {zh: 生产总值}}\n  - {id: output, name: {zh: 总产值}, aliases: [生产总值]}\n"),
        """
        seeds/indicators.yaml(3,44): error BG125: '生产总值' is named twice
              - {id: output, name: {zh: 总产值}, aliases: [生产总值]}
                                                          ^
            hint: each name, alias or word may stand for one entry only
        """);

    [Theory]
    [InlineData("about.md")]
    [InlineData("about.fr.md")]
    [InlineData("About.zh.md")]
    [InlineData("about.us.zh.md")]
    [InlineData("sub/about.zh.md")]
    public void A_page_s_file_name(string name) => Says(folder => folder.Write($"seeds/pages/{name}", "# 关于\n"),
        $"""
        seeds/pages/{name}: error BG126: a page's file is named NAME.LANGUAGE.md
            hint: for example about.zh.md and about.en.md
        """);

    [Fact]
    public void A_page_without_its_twin() => Says(folder => folder.Write("seeds/pages/about.zh.md", "# 关于\n"),
        """
        seeds/pages/about.zh.md: error BG127: the page has no twin in the other language
            hint: write seeds/pages/about.en.md
        """);

    [Fact]
    public void A_page_with_its_twin() =>
        Says(folder => folder.Write("seeds/pages/about.zh.md", "# 关于\n").Write("seeds/pages/about.en.md", "# About\n"), "");

    private static void Says(Action<TempFolder> change, string expected)
    {
        using var folder = Seeds.Write(new TempFolder());
        change(folder);
        var diagnostics = new DiagnosticBag();
        SeedsReader.Read(new RootFolder(folder.Path), diagnostics);
        Said.Is(expected, diagnostics);
    }
}
