using Baogao.Diagnostics;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void Findings_are_sorted_by_file_line_column_code_and_words()
    {
        string[] sorted = ["A.txt(9,9) BG9 z", "a.txt(1,1) BG1 a", "a.txt(1,1) BG1 b", "a.txt(1,1) BG2 a", "a.txt(1,2) BG1 a", "a.txt(2,1) BG1 a", "a.txt(10,1) BG1 a", "b.txt(1,1) BG1 a"];
        var bag = new DiagnosticBag();
        foreach (var line in sorted.Reverse())
        {
            bag.Add(Parse(line));
        }

        Assert.Equal(sorted, bag.Sorted().Select(d => $"{DiagnosticPrinter.Place(d.At)} {d.Code} {d.Message}"));
    }

    [Fact]
    public void The_same_finding_is_told_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(Parse("a.txt(1,1) BG1 a"));
        bag.Add(Parse("a.txt(1,1) BG1 a"));
        bag.Add(Parse("a.txt(1,1) BG1 b"));
        Assert.Equal(2, bag.Sorted().Count);
    }

    [Fact]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        Assert.False(bag.HasErrors);
        bag.Add(Parse("a.txt(1,1) BG1 a") with { Severity = Severity.Warning });
        Assert.False(bag.HasErrors);
        bag.Add(Parse("a.txt(1,1) BG1 a"));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Many_threads_may_report_at_once()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 1000, i => bag.Add(Parse($"a.txt({i % 500 + 1},1) BG1 a")));
        Assert.Equal(Enumerable.Range(1, 500), bag.Sorted().Select(d => d.At.Line));
    }

    private static Diagnostic Parse(string text)
    {
        var parts = text.Split('(', ',', ')', ' ');
        return new Diagnostic(Severity.Error, parts[4], parts[5], new Location(parts[0], Number(parts[1]), Number(parts[2]), "x", 1), null);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
