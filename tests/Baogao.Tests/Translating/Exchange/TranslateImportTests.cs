using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Golden;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Translating.Exchange;

/// <summary>Export and import of whole reports: the published one and the small invented one.</summary>
public sealed class TranslateImportTests
{
    private const string Small = "seeds/reports/shili-2020/english.yaml";
    private const string Xuhui = "seeds/reports/xuhui-2013/english.yaml";

    [Theory]
    [InlineData("po")]
    [InlineData("xliff")]
    [InlineData("tmx")]
    public void What_is_exported_and_imported_changes_nothing(string format)
    {
        using var folder = Published();
        var before = folder.Read(Xuhui);
        var taken = Import(folder, Export(folder, "xuhui-2013", format));
        Assert.Empty(taken.Merged.Changes);
        Assert.Equal(taken.Merged.All, taken.Merged.Found);
        Assert.Equal(before, folder.Read(Xuhui));
    }

    [Theory]
    [InlineData("po")]
    [InlineData("xliff")]
    [InlineData("tmx")]
    public void A_changed_target_changes_one_entry(string format)
    {
        using var folder = Published();
        var before = folder.Read(Xuhui);
        var file = Export(folder, "xuhui-2013", format);
        Assert.Contains("Review of work in 2012", file, StringComparison.Ordinal);
        Import(folder, file.Replace("Review of work in 2012", "What was done in 2012", StringComparison.Ordinal));
        Assert.Equal(
            before.Replace("    en: Review of work in 2012\n", "    en: What was done in 2012\n    previous: Review of work in 2012\n", StringComparison.Ordinal),
            folder.Read(Xuhui));
    }

    [Fact]
    public void All_of_the_published_report_has_English()
    {
        var report = Assert.Single(TranslateStatus.Run(Repository.Root, "xuhui-2013", new DiagnosticBag()));
        Assert.Equal((report.All.Units, 100, 0, 0), (report.All.Translated, report.All.Percent, report.Stale.Count, report.Missing.Count));
    }

    [Theory]
    [InlineData("po", "#, fuzzy\nmsgctxt \"heading c1\"", "msgctxt \"heading c1\"")]
    [InlineData("xliff", "<segment state=\"translated\" subState=\"baogao:machine\">\n        <source>2019年工作回顾", "<segment state=\"final\">\n        <source>2019年工作回顾")]
    [InlineData("tmx", "<prop type=\"x-baogao-state\">machine</prop>\n        <seg>Review of work in 2019", "<prop type=\"x-baogao-state\">human</prop>\n        <seg>Review of work in 2019")]
    public void What_a_person_has_reviewed_is_marked_so(string format, string exported, string reviewed)
    {
        using var workshop = new Workshop();
        var file = Export(workshop.Root, "shili-2020", format);
        Assert.Contains(exported, file.Replace("#: source.txt:4\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var taken = Import(workshop.Root, file.Replace("#: source.txt:4\n", "", StringComparison.Ordinal).Replace(exported, reviewed, StringComparison.Ordinal));
        Assert.Equal((0, 0, 1), (taken.New, taken.Changed, taken.Reviewed));
        Assert.Contains("en: Review of work in 2019, by: human }", workshop.Root.Read(Small), StringComparison.Ordinal);
    }

    [Fact]
    public void English_for_what_had_none_is_written_in_reading_order()
    {
        using var workshop = new Workshop();
        var po = Export(workshop.Root, "shili-2020", "po").Replace("msgid \"经济平稳发展\"\nmsgstr \"\"", "msgid \"经济平稳发展\"\nmsgstr \"The economy\"", StringComparison.Ordinal);
        Assert.Equal(1, Import(workshop.Root, po).New);
        Assert.Contains("up 6.5%.\", by: human }\n  - { zh: 经济平稳发展, en: The economy, by: human }\n  - { zh: \"新建", workshop.Root.Read(Small).Replace("  - { zh: 2020年主要任务, en: Main tasks for 2020 }\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void English_of_words_that_have_changed_is_fuzzy_and_then_put_right()
    {
        using var workshop = new Workshop();
        workshop.Edit(Small, "entries:\n", "entries:\n  - { zh: 新增就业岗位1200个。, en: 1200 jobs }\n");
        var po = Export(workshop.Root, "shili-2020", "po");
        const string Stale = "#, fuzzy\n#| msgid \"新增就业岗位1200个。\"\nmsgctxt \"sentence c2-s0-p1-n3\"\nmsgid \"新增就业岗位1000个。\"\nmsgstr \"1200 jobs\"";
        Assert.Contains(Stale, po, StringComparison.Ordinal);
        Assert.Empty(Import(workshop.Root, po).Merged.Changes);
        Import(workshop.Root, po.Replace(Stale, "msgid \"新增就业岗位1000个。\"\nmsgstr \"1000 jobs\"", StringComparison.Ordinal));
        Assert.Contains("  - { zh: 新增就业岗位1000个。, en: 1000 jobs, previous: 1200 jobs, by: human }\n", workshop.Root.Read(Small), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_found_as_pages_show_them()
    {
        using var workshop = new Workshop();
        var taken = Import(workshop.Root, "msgid \"２０１９年，全县生产总值120.5亿元，增长6.5％。\"\nmsgstr \"GDP\"\n", "shili-2020");
        Assert.Equal("2019年,全县生产总值120.5亿元,增长6.5%。", Assert.Single(taken.Merged.Changes).Zh);
    }

    [Fact]
    public void An_empty_target_leaves_what_there_is()
    {
        using var workshop = new Workshop();
        Assert.Empty(Import(workshop.Root, "msgid \"2019年工作回顾\"\nmsgstr \"\"\n", "shili-2020").Merged.Changes);
    }

    [Fact]
    public void A_memory_adds_and_replaces_nothing_unless_someone_stands_for_it()
    {
        using var workshop = new Workshop();
        const string Tmx = "<tmx><body><tu><tuv xml:lang=\"zh\"><seg>2019年工作回顾</seg></tuv><tuv xml:lang=\"en\"><seg>A year</seg></tuv></tu>"
            + "<tu><tuv xml:lang=\"zh\"><seg>各位代表：</seg></tuv><tuv xml:lang=\"en\"><seg>Fellow deputies,</seg></tuv></tu><tu><tuv xml:lang=\"zh\"><seg>别处的话</seg></tuv><tuv xml:lang=\"en\"><seg>Elsewhere</seg></tuv></tu></body></tmx>";
        var taken = Import(workshop.Root, Tmx, "shili-2020");
        Assert.Equal((2, 3, 1, 0), (taken.Merged.Found, taken.Merged.All, taken.New, taken.Changed));
        Assert.Contains("entries:\n  - { zh: \"各位代表:\", en: \"Fellow deputies,\" }\n", workshop.Root.Read(Small), StringComparison.Ordinal);
        Assert.Contains("{ zh: 2019年工作回顾, en: A year, previous: Review of work in 2019, by: human }", Read(workshop, Tmx, TranslationState.Human), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var workshop = new Workshop();
        var before = workshop.Root.Read(Small);
        workshop.Root.Write("file", "msgid \"2019年工作回顾\"\nmsgstr \"Work\"\n");
        var taken = new TranslateImport(workshop.Root.Path, new DiagnosticBag()).Run(workshop.Root["file"], "shili-2020", null, dryRun: true);
        Assert.Equal(["  c1: Review of work in 2019 → Work (human)"], taken!.Lines);
        Assert.Equal(before, workshop.Root.Read(Small));
    }

    [Fact]
    public void Memory_gives_new_reports_English_and_translators_proposals()
    {
        using var workshop = new Workshop();
        workshop.Root.Write("seeds/memory/a.tmx", "<tmx><body><tu><tuv xml:lang=\"zh\"><seg>各位代表！</seg></tuv><tuv xml:lang=\"en\"><seg>Fellow deputies!</seg></tuv></tu>"
            + "<tu><tuv xml:lang=\"zh\"><seg>改造老旧小区5个。</seg></tuv><tuv xml:lang=\"en\"><seg>Five were renovated.</seg></tuv></tu></body></tmx>");
        var po = Export(workshop.Root, "shili-2020", "po");
        Assert.Contains("#. memory: 100%: the same words elsewhere\n#: source.txt:15\n#, fuzzy\nmsgctxt \"sentence c2-s2-p2-n1\"\nmsgid \"各位代表!\"\nmsgstr \"Fellow deputies!\"\n", po, StringComparison.Ordinal);
        Assert.Contains("#. memory: 89%: 改造老旧小区5个。 = Five were renovated.\n", po, StringComparison.Ordinal);
        Assert.Empty(Import(workshop.Root, po).Merged.Changes);
        workshop.Build();
        Assert.Contains("Fellow deputies!", File.ReadAllText(workshop.Root["site/en/shili/2020/c2-s2/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_national_report_loads_as_memory()
    {
        var tmx = Path.Combine(Repository.Root, "..", "shared", "bilingual", "national-prc-2013.tmx");
        Assert.SkipUnless(File.Exists(tmx), "the bilingual national report is not beside the project");
        using var folder = Published();
        folder.Write("seeds/memory/national.tmx", File.ReadAllBytes(tmx));
        File.Delete(folder[Xuhui]);
        var status = TranslateStatus.Run(folder.Path, null, new DiagnosticBag())[0];
        Assert.True(status.All.Machine >= 2, $"{status.All}");
    }

    private static string Read(Workshop workshop, string file, TranslationState by)
    {
        workshop.Root.Write("file", file);
        new TranslateImport(workshop.Root.Path, new DiagnosticBag()).Run(workshop.Root["file"], "shili-2020", by, dryRun: false);
        return workshop.Root.Read(Small);
    }

    private static TranslationImport Import(TempFolder folder, string file, string? report = null)
    {
        folder.Write("file", Encoding.UTF8.GetBytes(file));
        var diagnostics = new DiagnosticBag();
        var taken = new TranslateImport(folder.Path, diagnostics).Run(folder["file"], report, null, dryRun: false);
        Said.Nothing(diagnostics);
        return taken!;
    }

    private static string Export(TempFolder folder, string report, string format)
    {
        var diagnostics = new DiagnosticBag();
        var text = TranslateExport.Run(folder.Path, report, format, diagnostics)!;
        Said.Nothing(diagnostics);
        return text;
    }

    private static TempFolder Published() => OurSeeds.Copy("seeds");
}
