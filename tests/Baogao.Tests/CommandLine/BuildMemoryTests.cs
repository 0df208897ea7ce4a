using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>A build after nothing has changed does nothing; after anything has, it does what a first one does.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private const string Page = "site/zh/shili/2020/c1-s0/index.html";

    private readonly Workshop workshop = Workshop.Built();

    public BuildMemoryTests()
    {
        // The first one looks at the site that is there, and keeps what it saw.
        var first = Build();
        Assert.NotNull(first.Times);
        Memory.Keep(first);
        Assert.Null(Build().Times);
    }

    private BuildOptions Options => new(workshop.Root.Path, "site", null, Strict: false);

    private BuildMemory Memory => BuildMemory.Of(Options)!;

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData("seeds/reports/shili-2020/english.yaml")]
    [InlineData("seeds/glossary.yaml")]
    [InlineData("templates/strings.zh.yaml")]
    [InlineData("templates/pages/section.sbn-html")]
    [InlineData("site/index.html")]
    [InlineData("site/.baogao-manifest")]
    public void Anything_changed_is_built(string file)
    {
        workshop.Root.Write(file, workshop.Root.Read(file) + "\n");
        Assert.Null(Memory.Recall());
    }

    [Theory]
    [InlineData("seeds/reports/shili-2020/memo.txt")]
    [InlineData("site/foreign.txt")]
    public void Anything_new_is_built(string file)
    {
        workshop.Root.Write(file, "x");
        Assert.Null(Memory.Recall());
    }

    [Theory]
    [InlineData("seeds/glossary.yaml")]
    [InlineData(Page)]
    public void Anything_gone_is_built(string file)
    {
        File.Delete(workshop.Root[file]);
        Assert.Null(Memory.Recall());
    }

    [Theory]
    [InlineData("1 714", "1 715")]
    [InlineData("zh/", "en/")]
    [InlineData("baogao build 1", "another program's")]
    public void A_memory_that_is_broken_or_of_others_is_not_believed(string old, string other)
    {
        var file = Directory.EnumerateFiles(workshop.Root[".baogao-cache"]).Single(f => Path.GetExtension(f).Length == 0);
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, other, StringComparison.Ordinal) : text[..(text.Length / 2)]);
        Assert.Null(Memory.Recall());
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away()
    {
        workshop.Root.Write(".site.baogao-new/zh/index.html", "half");
        Assert.Null(Memory.Recall());
    }

    [Fact]
    public void What_was_saved_during_the_build_is_built_again()
    {
        var glossary = workshop.Root.Read("seeds/glossary.yaml");
        workshop.Root.Write("templates/assets/new.js", "// new");
        var memory = Memory;
        workshop.Root.Write("seeds/glossary.yaml", glossary + "\n");
        memory.Keep(workshop.Build().Result);
        workshop.Root.Write("seeds/glossary.yaml", glossary);
        Assert.Null(Memory.Recall());
    }

    [Fact]
    public void The_folder_may_be_deleted()
    {
        Directory.Delete(workshop.Root[".baogao-cache"], recursive: true);
        Assert.Null(Memory.Recall());
        Assert.False(Build().Failed);
    }

    [Theory]
    [InlineData("https://example.org/", null)]
    [InlineData(null, 50)]
    public void Other_options_are_another_build(string? baseUrl, int? minTranslated) =>
        Assert.Null(BuildMemory.Of(Options with { BaseUrl = baseUrl, MinTranslated = minTranslated })!.Recall());

    private BuildResult Build() => Memory.Recall() ?? workshop.Build().Result;
}
