using System.Text.Json;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Diagnostics;

/// <summary>The same findings for programs, for code scanning and for GitHub's runner.</summary>
public sealed class FormatTests
{
    private static readonly Diagnostic[] Findings =
    [
        new(Severity.Error, "BG101", "the file is missing", Location.OfFile("seeds/reports/a, b:c/50% 甲.txt"), "restore it"),
        new(Severity.Warning, "BG301", "100% of '余户'\r\nis unknown::", new Location("seeds/reports/demo/source.txt", 2, 9, "…惠及五千余户", 2), null),
        new(Severity.Error, "BG904", "a link leads nowhere: zh/nowhere/index.html", Location.OfFile("zh/index.html"), "no file of the site has this address")
        {
            Mend = new Location("templates/layout.sbn-html", 3, 10, "<a href=\"{{ page.root }}nowhere/\">", 24),
        },
        new(Severity.Error, "BG904", "a link leads nowhere: x", new Location("data/a.csv", 4, 1, "", 1), null) { Mend = Location.OfFile("templates/pages/a.sbn-html") },
    ];

    [Fact]
    public void As_json()
    {
        var json = FindingsJson.Write(Findings, failed: true, [("reports", 1), ("pages", 2)]);
        Message.Matches("findings-json", json);
        Assert.Equal(4, JsonDocument.Parse(json).RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void As_github_annotations() => Message.Matches("findings-github", GitHubAnnotations.Write(Findings));

    [Fact]
    public void As_sarif() => Message.Matches("findings-sarif", FindingsSarif.Write(Findings, "1.2.3"));

    [Fact]
    public void Without_findings_sarif_has_a_run_without_results()
    {
        var run = JsonDocument.Parse(FindingsSarif.Write([], "1.2.3")).RootElement.GetProperty("runs")[0];
        Assert.Equal((0, "baogao"), (run.GetProperty("results").GetArrayLength(), run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()));
    }

    // What the schema asks of every result: a known rule at its index, a text, a place that is a relative address with regions from 1.
    [Fact]
    public void Every_result_of_sarif_is_whole()
    {
        var run = JsonDocument.Parse(FindingsSarif.Write(Findings, "1.2.3")).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.True(result.GetProperty("level").GetString() is "error" or "warning");
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            Assert.True(!place.TryGetProperty("region", out var region) || region.GetProperty("startLine").GetInt32() > 0);
        });
    }
}
