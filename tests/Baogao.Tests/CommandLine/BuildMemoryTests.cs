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
    [InlineData("site/zh/shili/2020/c1-s0/foreign.txt")]
    [InlineData("site/en/foreign/index.html")]
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

    [Fact]
    public void A_file_that_became_a_link_is_built()
    {
        File.Move(workshop.Root[Page], workshop.Root["elsewhere.html"]);
        File.CreateSymbolicLink(workshop.Root[Page], workshop.Root["elsewhere.html"]);
        Assert.Null(Memory.Recall());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_memory_of_which_a_line_is_spoilt_or_gone_is_not_believed(int line)
    {
        var file = Directory.EnumerateFiles(workshop.Root[".baogao-cache"]).Single(f => Path.GetExtension(f).Length == 0);
        var lines = File.ReadAllLines(file);
        Assert.Equal(6, lines.Length);
        File.WriteAllLines(file, lines.Select((words, i) => i == line ? words[..^1] + (words[^1] == '7' ? '8' : '7') : words));
        Assert.Null(Memory.Recall());
        File.WriteAllLines(file, lines.Where((_, i) => i != line));
        Assert.Null(Memory.Recall());
        File.WriteAllLines(file, lines);
        Assert.NotNull(Memory.Recall());
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
    public void What_a_person_changed_after_it_was_written_is_not_taken_for_ours()
    {
        workshop.Root.Write("templates/assets/new.js", "// new");
        var memory = Memory;
        var result = workshop.Build().Result;
        workshop.Root.Write(Page, "mine");
        memory.Keep(result);
        Assert.Null(Memory.Recall());
    }

    [Fact]
    public void What_a_person_added_after_the_site_was_made_is_not_taken_for_ours()
    {
        workshop.Root.Write("templates/assets/new.js", "// new");
        var memory = Memory;
        var result = workshop.Build().Result;
        workshop.Root.Write("site/zh/shili/2020/c1-s0/foreign.txt", "mine");
        memory.Keep(result);
        Assert.Null(Memory.Recall());
    }

    [Theory]
    [InlineData("site/foreign.txt")]
    [InlineData("site/zh/shili/2020/c1-s0/foreign.txt")]
    [InlineData("site/en/foreign/index.html")]
    public void What_a_person_added_is_not_lost_where_seeds_have_changed(string file)
    {
        Assert.True(BuildMemory.AreFoldersAsLeft(Options));
        workshop.Root.Write("templates/assets/new.js", "// new");
        workshop.Root.Write(file, "mine");
        Assert.False(BuildMemory.AreFoldersAsLeft(Options));
        Assert.True(workshop.Build().Result.Failed);
        Assert.Equal("mine", workshop.Root.Read(file));
    }

    [Fact]
    public void After_a_build_that_has_changed_the_site_there_is_nothing_to_do()
    {
        workshop.Root.Write("templates/assets/new.js", "// new");
        var memory = Memory;
        var result = workshop.Build().Result;
        Assert.True(result.Replaced);
        memory.Keep(result);
        Assert.NotNull(Memory.Recall());
    }

    [Fact]
    public void The_site_may_stand_behind_a_link()
    {
        Directory.Move(workshop.Root["site"], workshop.Root["elsewhere"]);
        Directory.CreateSymbolicLink(workshop.Root["site"], workshop.Root["elsewhere"]);
        After_a_build_that_has_changed_the_site_there_is_nothing_to_do();
        workshop.Root.Write("elsewhere/foreign.txt", "mine");
        Assert.Null(Memory.Recall());
    }

    [Fact]
    public void In_a_folder_of_somebody_else_nothing_is_lost()
    {
        Directory.CreateDirectory(workshop.Root["site/mine"]);
        Memory.Keep(Build());
        Assert.Null(Memory.Recall());
        workshop.Root.Write("site/mine/thesis.txt", "mine");
        workshop.Root.Write("templates/assets/new.js", "// new");
        Assert.True(workshop.Build().Result.Failed);
        Assert.Equal("mine", workshop.Root.Read("site/mine/thesis.txt"));
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
