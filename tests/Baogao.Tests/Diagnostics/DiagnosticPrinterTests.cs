using Baogao.Diagnostics;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Diagnostics;

/// <summary>A message nobody has read in a test is a message nobody has read.</summary>
public class DiagnosticPrinterTests
{
    [Fact]
    public void The_caret_stands_under_wide_characters() => Prints(
        """
        seeds/reports/demo/source.txt(2,9): warning BG301: unknown unit '余户'
            动迁居民2000余户，签约率98%。
                        ^^^^
            hint: add it to the units

        """,
        new Location("seeds/reports/demo/source.txt", 2, 9, "动迁居民2000余户，签约率98%。", 2),
        Severity.Warning,
        "unknown unit '余户'",
        "add it to the units");

    [Fact]
    public void A_file_alone_has_no_line_and_no_caret() => Prints(
        """
        seeds/publication.yaml: error BG301: the file is missing
            hint: restore it

        """,
        Location.OfFile("seeds/publication.yaml"),
        Severity.Error,
        "the file is missing",
        "restore it");

    [Fact]
    public void Without_a_hint_the_caret_is_the_end() => Prints(
        """
        a.yaml(3,1): error BG301: wrong
            key: value
            ^^^

        """,
        new Location("a.yaml", 3, 1, "key: value", 3));

    [Fact]
    public void A_tab_is_one_blank() => Prints(
        "a.yaml(1,3): error BG301: wrong\n      键: 1\n      ^^\n",
        new Location("a.yaml", 1, 3, "\t\t键: 1", 1));

    [Fact]
    public void Behind_the_end_of_the_line_stands_one_caret() => Prints(
        """
        a.yaml(1,4): error BG301: wrong
            甲：
                ^

        """,
        new Location("a.yaml", 1, 4, "甲：", 1));

    [Fact]
    public void An_empty_line_is_not_shown() => Prints(
        "a.yaml(1,1): error BG301: wrong\n",
        new Location("a.yaml", 1, 1, "", 1));

    [Fact]
    public void The_start_of_a_long_line_is_cut_behind() => Prints(
        $"a.txt(1,3): error BG301: wrong\n    {Han(100)} …\n        ^^^^\n",
        new Location("a.txt", 1, 3, Han(300), 2));

    [Fact]
    public void The_middle_of_a_long_line_is_cut_on_both_sides() => Prints(
        $"a.txt(1,151): error BG301: wrong\n    … {Han(100)} …\n    {new string(' ', 2 + 60)}^^^^\n",
        new Location("a.txt", 1, 151, Han(300), 2));

    [Fact]
    public void The_end_of_a_long_line_is_cut_before() => Prints(
        $"a.txt(1,300): error BG301: wrong\n    … {Han(31)}\n    {new string(' ', 2 + 60)}^^\n",
        new Location("a.txt", 1, 300, Han(300), 1));

    [Fact]
    public void Carets_end_with_the_words_that_are_shown() => Prints(
        $"a.txt(1,1): error BG301: wrong\n    {new string('a', 100)} …\n    {new string('^', 102)}\n",
        new Location("a.txt", 1, 1, new string('a', 300), 250));

    private static string Han(int count) => new('长', count);

    private static void Prints(string expected, Location at, Severity severity = Severity.Error, string message = "wrong", string? hint = null) =>
        Assert.Equal(expected, DiagnosticPrinter.Print(new Diagnostic(severity, "BG301", message, at, hint)));
}
