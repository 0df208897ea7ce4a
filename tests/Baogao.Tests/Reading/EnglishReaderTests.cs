using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class EnglishReaderTests
{
    [Fact]
    public void Entries_know_their_maker_and_their_place()
    {
        var entries = Read("by: machine\nentries:\n  - {zh: 甲。, en: A.}\n  - zh: 乙。\n    en: B.\n    by: human\n", out var diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal([("甲。", "A.", TranslationState.Machine, 3), ("乙。", "B.", TranslationState.Human, 4)], entries.Select(e => (e.Zh, e.En, e.State, e.At.Line)));
    }

    [Fact]
    public void A_report_without_English_is_right()
    {
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();
        Assert.Empty(EnglishReader.Read(new RootFolder(folder.Path), "demo-2013", diagnostics));
        Said.Nothing(diagnostics);
    }

    [Fact]
    public void An_unknown_maker() => Says("by: robot\nentries: []\n",
        """
        seeds/reports/demo-2013/english.yaml(1,5): error BG123: 'robot' is no value of 'by'
            by: robot
                ^^^^^
            hint: write one of: human, machine
        """);

    [Fact]
    public void A_misspelt_key_of_an_entry() => Says("by: human\nentries:\n  - {zh: 甲。, eng: A.}\n",
        """
        seeds/reports/demo-2013/english.yaml(3,5): error BG113: the key 'en' is missing or empty
              - {zh: 甲。, eng: A.}
                ^
            hint: add 'en: …'
        seeds/reports/demo-2013/english.yaml(3,14): error BG112: unknown key 'eng'
              - {zh: 甲。, eng: A.}
                           ^^^
            hint: did you mean 'en'?
        """);

    private static void Says(string yaml, string expected)
    {
        Read(yaml, out var diagnostics);
        Said.Is(expected, diagnostics);
    }

    private static IReadOnlyList<EnglishEntry> Read(string yaml, out DiagnosticBag diagnostics)
    {
        using var folder = new TempFolder().Write("seeds/reports/demo-2013/english.yaml", yaml);
        diagnostics = new DiagnosticBag();
        return EnglishReader.Read(new RootFolder(folder.Path), "demo-2013", diagnostics);
    }
}
