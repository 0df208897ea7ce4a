using System.Text.RegularExpressions;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

public sealed partial class CommandLineTests
{
    [Fact]
    public void Build_prints_one_line_of_results_and_nothing_else_when_piped()
    {
        using var workshop = new Workshop();
        var run = Cli.Run(workshop.Root, "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Matches(Summary(), run.Out);
        Assert.True(File.Exists(workshop.Root["site/index.html"]) || File.Exists(workshop.Root["site/zh/index.html"]));
    }

    [Fact]
    public void Check_finds_what_build_finds_and_writes_nothing()
    {
        using var workshop = new Workshop();
        workshop.Edit("templates/pages/report.sbn-html", "view.register_href", "view.registr_href");
        var before = workshop.Root.Files();
        var run = Cli.Run(workshop.Root, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Message.Folder, "template-misspelt-member.txt")), run.Error);
        Assert.Equal(before, workshop.Root.Files());
    }

    [Fact]
    public void Quiet_prints_errors_only()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/english.yaml", "entries:\n", "entries:\n  - { zh: 没有这句, en: No such }\n");
        var run = Cli.Run(workshop.Root, "build", "--quiet");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Strict_makes_a_warning_fail()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/english.yaml", "entries:\n", "entries:\n  - { zh: 没有这句, en: No such }\n");
        Assert.Equal(0, Cli.Run(workshop.Root, "check").ExitCode);
        Assert.Equal(1, Cli.Run(workshop.Root, "check", "--strict").ExitCode);
    }

    [Fact]
    public void Json_stands_alone_on_standard_output()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/english.yaml", "entries:\n", "entries:\n  - { zh: 没有这句, en: No such }\n");
        var run = Cli.Run(workshop.Root, "check", "--strict", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var json = System.Text.Json.JsonDocument.Parse(run.Out).RootElement;
        Assert.True(json.GetProperty("failed").GetBoolean());
        Assert.Equal((1, 1, "BG402"), (json.GetProperty("reports").GetInt32(), json.GetProperty("warnings").GetInt32(), json.GetProperty("findings")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public void Annotations_stand_before_the_line_of_results()
    {
        using var workshop = new Workshop();
        workshop.Edit("seeds/reports/shili-2020/english.yaml", "entries:\n", "entries:\n  - { zh: 没有这句, en: No such }\n");
        var run = Cli.Run(workshop.Root, "build", "--format", "github");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^::warning file=seeds/reports/shili-2020/english.yaml,line=[0-9]+,col=[0-9]+,endColumn=[0-9]+,title=BG402::.*\n1 report, ", run.Out);
    }

    [Fact]
    public void A_built_site_is_checked_where_it_stands()
    {
        using var workshop = new Workshop();
        Assert.Equal(0, Cli.Run(workshop.Root, "build").ExitCode);
        using var elsewhere = new TempFolder();
        var run = Cli.Run(elsewhere, "check", "--site", workshop.Root["site"], "--strict");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(Summary(), run.Out);
        File.AppendAllText(workshop.Root["site/zh/index.html"], "<a href=\"nowhere/\">x</a>");
        Assert.Contains("zh/index.html: error BG904: a link leads nowhere: zh/nowhere/index.html", Cli.Run(elsewhere, "check", "--site", workshop.Root["site"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_name_each_stage_and_a_second_build_has_nothing_to_do()
    {
        using var workshop = new Workshop();
        Assert.Matches(
            "^" + string.Concat("seeds and templates,reports,data files,search index,pages,rendering,verifying,writing".Split(',').Select(stage => $"{stage} +[0-9.]+ s\n"))
            + "0 of [0-9]+ pages were left as they stood\n$",
            Cli.Run(workshop.Root, "build", "--timings").Error);
        Assert.Equal("nothing has changed\n", Cli.Run(workshop.Root, "build", "--timings").Error);
    }

    [Fact]
    public void Verbose_names_each_report()
    {
        using var workshop = new Workshop();
        Assert.Equal("reading shili-2020\n", Cli.Run(workshop.Root, "check", "--verbose").Error);
    }

    [Fact]
    public void Root_out_and_base_url_are_where_they_are_told_to_be()
    {
        using var workshop = new Workshop();
        using var elsewhere = new TempFolder();
        var run = Cli.Run(elsewhere, "build", "--root", workshop.Root.Path, "--out", elsewhere["public"], "--base-url", "https://data.example.org/");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("https://data.example.org/zh/shili/", File.ReadAllText(elsewhere["public/zh/shili/index.html"]), StringComparison.Ordinal);
        Assert.False(Directory.Exists(workshop.Root["site"]));
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'biuld'.", "biuld")]
    [InlineData("Unrecognized command or argument '--strickt'.", "build", "--strickt")]
    [InlineData("'example.org' is no base address: write http(s)://host/ or http(s)://host/folder/", "build", "--base-url", "example.org")]
    [InlineData("'Xuhui 2013' cannot be a report's address: write place and year in ASCII, xuhui-2013", "import", "x.txt", "--id", "Xuhui 2013")]
    [InlineData("Option '--id' is required.", "import", "x.txt")]
    public void Wrong_usage_is_said_and_exits_with_2(string message, params string[] arguments)
    {
        using var folder = new TempFolder();
        var run = Cli.Run(folder, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_commands_and_version_is_a_number()
    {
        using var folder = new TempFolder();
        var help = Cli.Run(folder, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(["build", "check", "import", "explain"], command => Assert.Contains($"  {command}", help.Out, StringComparison.Ordinal));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\n$", Cli.Run(folder, "--version").Out);
    }

    [GeneratedRegex("^1 report, [0-9]+ pages, [0-9]+ figures, [0-9]+ commitments, 0 errors, 0 warnings, [0-9]+\\.[0-9]{2} s\\n$", RegexOptions.NonBacktracking)]
    private static partial Regex Summary();
}
