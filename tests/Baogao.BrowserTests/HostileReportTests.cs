using Baogao.BrowserTests.Support;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Baogao.Text;
using Microsoft.Playwright;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>A report is words, whatever stands in it.</summary>
public sealed class HostileReportTests(Sites sites)
{
    // No round brackets: on the page they are as wide as Chinese marks.
    private const string Words = "<script>alert`1`</script>{{ 7 * 7 }}<img src=x onerror=alert`2`></p></main><b \"'`&amp;";

    private const string Source = $"一、2012年工作回顾\n全区完成生产总值100亿元{Words},增长8%。\n二、2013年主要任务\n新建学校2所{Words}。\n";

    [Fact]
    public async Task Nothing_in_it_runs_and_every_word_is_shown()
    {
        await using var visit = await sites.Open();
        using var workshop = Hostile();
        using var site = new BrowsedSite(workshop.Root.Path);
        var address = sites.Server.Mount("hostile/", site.Folder);
        foreach (var page in site.Pages.Where(p => p.Kind != "not-found"))
        {
            await visit.Go(address + page.Path);
            Finds.None(await visit.Find("() => [...document.querySelectorAll('script:not([src], [type=\"application/ld+json\"]), img, [onerror], a[href^=javascript]')].map((e) => e.outerHTML)"));
            // Data for programs is read by nothing but JSON.parse, and is whole.
            await visit.Find("() => [...document.querySelectorAll('script:not([src])')].map((e) => typeof JSON.parse(e.textContent))");
            Assert.Equal(1, await visit.Page.GetByRole(AriaRole.Main).CountAsync());
        }

        await visit.Go(address + site.Pages.First(p => p.Kind == "commitment" && p.Language == "zh").Path);
        Assert.Contains(DisplayForm.Of($"新建学校2所{Words}"), await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Go($"{address}zh/search/?q={Uri.EscapeDataString("<script>")}");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).Filter(new() { HasText = "<script>" }).First.HoverAsync();
        Finds.None(visit.Complaints);
    }

    private static Workshop Hostile()
    {
        var workshop = new Workshop();
        Directory.Delete(workshop.Root["seeds"], recursive: true);
        Seeds.Write(workshop.Root);
        workshop.Root
            .Write("seeds/reports/demo-2013/source.txt", Source)
            .Write("seeds/reports/demo-2013/provenance.yaml", Seeds.ProvenanceOf(Source).Replace("en: Report}", $"en: '{Words.Replace("'", "''", StringComparison.Ordinal)}'}}", StringComparison.Ordinal) + "url: 'javascript:alert(3)'\n")
            .Write("seeds/reports/demo-2013/english.yaml", $"by: human\nentries:\n- zh: '新建学校2所{Words.Replace("'", "''", StringComparison.Ordinal)}。'\n  en: 'Build 2 schools{Words.Replace("'", "''", StringComparison.Ordinal)}.'\n")
            .Write("seeds/pages/about.zh.md", "# 关于\n\n[链接](javascript:alert(4)) <script>alert(5)</script> <img src=x onerror=alert(6)>\n")
            .Write("seeds/pages/about.en.md", "# About\n\n[link](javascript:alert(4)) <script>alert(5)</script>\n");
        return workshop;
    }
}
