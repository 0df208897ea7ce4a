using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Baogao.Translating.Status;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>What 'translate status' says of the small report, word for word.</summary>
public sealed class StatusTests
{
    private const string English = "seeds/reports/shili-2020/english.yaml";

    [Theory]
    [InlineData("status-small", "")]
    [InlineData("status-stale", "  - { zh: 新增就业岗位1200个。, en: Jobs. }\n  - { zh: 经济平稳发展, en: 经济 develops }\n  - { zh: 没有这句, en: No such }\n")]
    public void Says_what_is_translated_and_what_is_to_do(string name, string added)
    {
        using var workshop = new Workshop();
        workshop.Edit(English, "entries:\n", "entries:\n" + added);
        var diagnostics = new DiagnosticBag();
        var status = TranslateStatus.Run(workshop.Root.Path, null, diagnostics);
        Said.Nothing(diagnostics);
        Message.Matches(name, StatusTable.Write(status));
        Message.Matches(name + "-json", StatusJson.Write(status));
        using var json = JsonDocument.Parse(StatusJson.Write(status));
        Assert.Equal(status[0].All.Missing, json.RootElement.GetProperty("reports")[0].GetProperty("to_do").GetProperty("missing").GetArrayLength());
    }

    [Fact]
    public void What_sections_have_is_what_the_report_has()
    {
        using var workshop = new Workshop();
        var status = TranslateStatus.Run(workshop.Root.Path, "shili-2020", new DiagnosticBag())[0];
        Assert.Equal(status.All.Units, status.Sections.Sum(s => s.Coverage.Units));
        Assert.Equal(status.All.Translated, status.Sections.Sum(s => s.Coverage.Translated));
    }

    [Fact]
    public void A_report_that_is_not_there()
    {
        using var workshop = new Workshop();
        var diagnostics = new DiagnosticBag();
        Assert.Empty(TranslateStatus.Run(workshop.Root.Path, "shili-2021", diagnostics));
        Said.Is("seeds/reports: error BG119: there is no report 'shili-2021'\n    hint: did you mean 'shili-2020'?", diagnostics);
    }

    [Fact]
    public void What_is_wrong_elsewhere_is_said_apart()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/source.txt", "120.5", "120.6");
        var diagnostics = new DiagnosticBag();
        Assert.All(TranslateStatus.Run(workshop.Root.Path, null, diagnostics), report => Assert.DoesNotContain(report.Findings, f => f.Diagnostic.Code == "BG105"));
        Assert.Contains(diagnostics.Sorted(), d => d.Code == "BG105");
    }
}
