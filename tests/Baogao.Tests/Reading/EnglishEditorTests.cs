using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Reading;

public class EnglishEditorTests
{
    private static readonly string[] Pieces =
        ["GDP", "rose", " ", "  ", ": ", ":", " #", "#", "\"", "'", "\\", "- ", "-", "{", "}", "[", "]", ",", "\n", "\r", "\t", "\u0001", "\u0085", "\u2028", "\uFEFF", "7.8%", "null", "~", "true", "&a", "*", "|", ">", "!", "@", "`", "?", "’", "𠮷", "。", "...", "---"];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 6].Select(string.Concat);

    [Theory]
    [InlineData("  - zh: 甲\n    en: A\n", "  - zh: 甲\n    en: New\n    previous: A\n")]
    [InlineData("  - zh: 甲\n    en: \"A: a\" # remark\n  # next\n", "  - zh: 甲\n    en: New # remark\n    previous: \"A: a\"\n  # next\n")]
    [InlineData("  - en: 'A'\n    zh: 甲\n", "  - en: New\n    previous: A\n    zh: 甲\n")]
    [InlineData("  - zh: 甲\n    en: A\n    previous: Old\n", "  - zh: 甲\n    en: New\n    previous: A\n")]
    [InlineData("  - zh: 甲\n    en: A\n    previous:\n", "  - zh: 甲\n    en: New\n    previous: A\n")]
    [InlineData("  - zh: 甲\n    en: >-\n      A\n      a\n  - zh: 乙\n    en: B\n", "  - zh: 甲\n    en: New\n    previous: A a\n  - zh: 乙\n    en: B\n")]
    [InlineData("  - zh: 甲\n    en: |\n      A\n\n\n", "  - zh: 甲\n    en: New\n    previous: \"A\\n\"\n\n\n")]
    [InlineData("  - zh: 甲\n    en: A\n      a\n", "  - zh: 甲\n    en: New\n    previous: A a\n")]
    [InlineData("  - { zh: 甲, en: A }\n", "  - { zh: 甲, en: New, previous: A }\n")]
    [InlineData("  - {zh: 甲, en: \"A, a\"}\n", "  - {zh: 甲, en: New, previous: \"A, a\"}\n")]
    [InlineData("  [{ zh: 甲, en: A }]\n", "  [{ zh: 甲, en: New, previous: A }]\n")]
    [InlineData("- zh: 甲\r\n  en: A\r\n", "- zh: 甲\r\n  en: New\r\n  previous: A\r\n")]
    [InlineData("  - zh: 甲\n    en: A", "  - zh: 甲\n    en: New\n    previous: A")]
    public void A_changed_entry_is_changed_where_it_stands(string entries, string expected) =>
        Assert.Equal(Head(entries) + expected, Edited(Head(entries) + entries, e => [new EnglishChange(e[0], null, "甲", "New", TranslationState.Machine)]));

    [Theory]
    [InlineData("  - zh: 甲\n    en: A\n", "  - zh: 甲\n    en: A\n    by: human\n")]
    [InlineData("  - zh: 甲\n    en: A\n    by: machine\n", "  - zh: 甲\n    en: A\n    by: human\n")]
    [InlineData("  - { zh: 甲, en: A }\n", "  - { zh: 甲, en: A, by: human }\n")]
    public void A_reviewed_entry_says_so(string entries, string expected) =>
        Assert.Equal(Head(entries) + expected, Edited(Head(entries) + entries, e => [new EnglishChange(e[0], null, "甲", "A", TranslationState.Human)]));

    [Fact]
    public void An_entry_of_words_that_have_changed_gets_the_new_words() => Assert.Equal(
        "by: machine\nentries:\n  - zh: \"甲:\"\n    en: New\n    previous: A\n    by: human\n",
        Edited("by: machine\nentries:\n  - zh: 甲\n    en: A\n", e => [new EnglishChange(e[0], null, "甲:", "New", TranslationState.Human)]));

    [Theory]
    [InlineData("by: machine\nentries:\n  - zh: 甲\n    en: A\n  # last\n  - zh: 丙\n    en: C\n", "by: machine\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n  # last\n  - zh: 丙\n    en: C\n")]
    [InlineData("by: machine\nentries:\n- { zh: 甲, en: A } # a\n- { zh: 丙, en: C }\n", "by: machine\nentries:\n- { zh: 甲, en: A } # a\n- { zh: 乙, en: B }\n- { zh: 丙, en: C }\n")]
    [InlineData("by: machine\nentries: [{ zh: 甲, en: A }, { zh: 丙, en: C }]\n", "by: machine\nentries: [{ zh: 甲, en: A }, { zh: 乙, en: B }, { zh: 丙, en: C }]\n")]
    [InlineData("by: machine\nentries:\n-\n  zh: 甲\n  en: A\n", "by: machine\nentries:\n-\n  zh: 甲\n  en: A\n- zh: 乙\n  en: B\n")]
    [InlineData("by: machine\nentries:\n  -   zh: 甲\n      en: A\n", "by: machine\nentries:\n  -   zh: 甲\n      en: A\n  -   zh: 乙\n      en: B\n")]
    [InlineData("by: human\nentries:\n  - zh: 甲\n    en: A", "by: human\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n    by: machine")]
    public void A_new_entry_stands_behind_the_words_before_it(string text, string expected) =>
        Assert.Equal(expected, Edited(text, e => [new EnglishChange(null, e[0], "乙", "B", TranslationState.Machine)]));

    [Theory]
    [InlineData("by: machine\nentries:\n  # first\n  - zh: 丙\n    en: C\n", "by: machine\nentries:\n  # first\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n  - zh: 丙\n    en: C\n")]
    [InlineData("by: machine\nentries:\n-\n  zh: 丙\n  en: C\n", "by: machine\nentries:\n- zh: 甲\n  en: A\n- zh: 乙\n  en: B\n-\n  zh: 丙\n  en: C\n")]
    [InlineData("by: machine\nentries: [{ zh: 丙, en: C }]\n", "by: machine\nentries: [{ zh: 甲, en: A }, { zh: 乙, en: B }, { zh: 丙, en: C }]\n")]
    [InlineData("by: machine\nentries:\n", "by: machine\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n")]
    [InlineData("by: machine\nentries: # none\n", "by: machine\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B # none\n")]
    [InlineData("by: machine\nentries: []\n", "by: machine\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n")]
    [InlineData("by: machine\n# none yet\n", "by: machine\n# none yet\nentries:\n  - zh: 甲\n    en: A\n  - zh: 乙\n    en: B\n")]
    public void New_entries_at_the_beginning(string text, string expected)
    {
        var edited = Edited(text, _ => [new EnglishChange(null, null, "甲", "A", TranslationState.Machine), new EnglishChange(null, null, "乙", "B", TranslationState.Machine)]);
        Assert.Equal(expected, edited);
        Assert.Equal(["甲", "乙"], Entries(edited).Select(e => e.Zh).Take(2));
    }

    [Theory]
    [InlineData(TranslationState.Human, "by: human\nentries:\n  - zh: 甲\n    en: A\n")]
    [InlineData(TranslationState.Machine, "by: machine\nentries:\n  - zh: 甲\n    en: A\n")]
    public void A_file_that_was_not_there(TranslationState by, string expected) => Assert.Equal(expected, EnglishEditor.Write([new EnglishChange(null, null, "甲", "A", by)]));

    [Fact]
    public void Any_words_can_be_written_in_any_style() => Gen.Select(Words, Words, Words, Gen.Int[0, 3]).Where((zh, _, _, _) => zh.Length > 0).Sample((zh, en, old, style) =>
    {
        var (first, other) = (YamlText.Of(old, style > 0), "  - zh: 别\n    en: Other\n");
        var text = "by: machine\nentries:\n" + style switch
        {
            0 => $"  - zh: 甲\n    en: {first}\n{other}",
            1 => $"  - {{ zh: 甲, en: {first} }}\n{other}",
            2 => $"{other}  - {{zh: 甲, en: {first}, by: human, previous: x}}\n",
            _ => $"{other}  - {{ en: {first}, zh: 甲 }} # remark\n",
        };
        var before = Entries(text);
        var entry = before.Single(e => e.Zh == "甲");
        var after = Entries(EnglishEditor.Apply(text, before, [new EnglishChange(entry, null, zh, en, TranslationState.Human), new EnglishChange(null, entry, "新", en, TranslationState.Machine)]));
        Assert.Equal((zh, en, en == old ? entry.Previous : old, TranslationState.Human), after.Where(e => e.Zh == zh).Select(e => (e.Zh, e.En, e.Previous, e.State)).First());
        Assert.Equal((en, TranslationState.Machine), after.Where(e => e.Zh == "新").Select(e => (e.En, e.State)).Last());
        Assert.Equal("Other", after.Single(e => e.Zh == "别").En);
        Assert.Equal(3, after.Count);
    });

    private static string Head(string entries) => entries.StartsWith("  [", StringComparison.Ordinal) ? "by: machine\nentries:\n" : entries.Contains('\r', StringComparison.Ordinal) ? "# remark\r\nby: machine\r\nentries:\r\n" : "# remark\nby: machine\nentries:\n";

    private static string Edited(string text, Func<IReadOnlyList<EnglishEntry>, IReadOnlyList<EnglishChange>> changes)
    {
        var entries = Entries(text);
        var edited = EnglishEditor.Apply(text, entries, changes(entries));
        Entries(edited);
        return edited;
    }

    private static IReadOnlyList<EnglishEntry> Entries(string text)
    {
        using var folder = new TempFolder().Write(SeedPaths.English("demo-2013"), Encoding.UTF8.GetBytes(text));
        var diagnostics = new DiagnosticBag();
        var entries = EnglishReader.Read(new RootFolder(folder.Path), "demo-2013", diagnostics);
        Said.Nothing(diagnostics);
        return entries;
    }
}
