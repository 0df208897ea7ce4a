using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>baogao diff, over built sites and over seeds: both must say the same.</summary>
public sealed class DiffTests
{
    private const string Report = "seeds/reports/shili-2020";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Sites_and_seeds_differ_alike(string format)
    {
        using var old = new Workshop();
        using var @new = new Workshop();
        Change(@new);
        Assert.False(old.Build().Result.Failed);
        Assert.False(@new.Build().Result.Failed);
        var ofSeeds = Said(old.Root.Path, @new.Root.Path, format);
        Message.Matches($"diff-{format}", ofSeeds);
        Assert.Equal(ofSeeds, Said(old.Root["site"], @new.Root["site"], format));
        Assert.Equal(ofSeeds, Said(old.Root.Path, @new.Root["site"], format));
    }

    [Fact]
    public void A_report_that_comes_or_goes_is_named_as_a_whole()
    {
        using var old = new Workshop();
        using var @new = new Workshop();
        Directory.CreateDirectory(@new.Root["seeds/reports/demo-2013"]);
        @new.Root.Write("seeds/reports/demo-2013/source.txt", Support.Seeds.Source).Write("seeds/reports/demo-2013/provenance.yaml", Support.Seeds.Provenance);
        Assert.Equal("demo-2013: added, with 5 addresses\n", Said(old.Root.Path, @new.Root.Path, "text"));
        Assert.Equal("demo-2013: removed, with 5 addresses\n", Said(@new.Root.Path, old.Root.Path, "text"));
    }

    [Theory]
    [InlineData("text", "no differences\n")]
    [InlineData("markdown", "No differences.\n")]
    [InlineData("json", "{\n  \"reports\": []\n}\n")]
    public void Of_the_same_nothing_is_said(string format, string said)
    {
        using var workshop = new Workshop();
        Assert.Equal(said, Said(workshop.Root.Path, workshop.Root.Path, format));
    }

    [Fact]
    public void Differences_are_no_error()
    {
        using var old = new Workshop();
        using var @new = new Workshop();
        Change(@new);
        using var here = new TempFolder();
        var run = Cli.Run(here, "diff", old.Root.Path, @new.Root.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Message.Folder, "diff-text.txt")), run.Out);
    }

    [Fact]
    public void A_folder_that_is_neither_is_named()
    {
        using var here = new TempFolder();
        here.Write("a/x.txt", "");
        var run = Cli.Run(here, "diff", "a", "nowhere");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            """
            a: error BG820: neither a built site nor seeds stand there
                hint: name a folder that 'baogao build' wrote, or one that holds seeds/
                the same in 1 more, up to nowhere

            """,
            run.Error);
    }

    [Fact]
    public void Seeds_that_cannot_be_read_are_named_with_their_folder()
    {
        using var here = new TempFolder();
        Support.Seeds.Write(here);
        using var other = new TempFolder();
        other.Write("seeds/reports/demo-2013/source.txt", "x");
        var diagnostics = new DiagnosticBag();
        Assert.Null(DiffCommand.Run(here.Path, other.Path, diagnostics));
        Assert.All(diagnostics.Sorted().Where(d => d.Severity == Severity.Error), d => Assert.StartsWith(other.Path + "/seeds/", d.At.File, StringComparison.Ordinal));
    }

    private static string Said(string old, string @new, string format)
    {
        var diagnostics = new DiagnosticBag();
        var changes = DiffCommand.Run(old, @new, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return DiffCommand.Write(changes!, format);
    }

    // A sentence is put in, one goes, one changes its words and figure, another its English; a heading is renamed.
    private static void Change(Workshop workshop)
    {
        var before = Hash(workshop);
        workshop.Edit($"{Report}/source.txt", "改造老旧小区3个", "改造老旧小区5个");
        workshop.Edit($"{Report}/source.txt", "新建养老床位100张", "开工建设一条新路。新建养老床位100张");
        workshop.Edit($"{Report}/source.txt", "引进企业15家", "引进|企业*15家");
        workshop.Edit($"{Report}/provenance.yaml", before, Hash(workshop));
        workshop.Edit($"{Report}/english.yaml", "Main tasks for 2020", "Principal tasks for 2020");
        workshop.Accept();
    }

    private static string Hash(Workshop workshop) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(workshop.Root[$"{Report}/source.txt"])));
}
