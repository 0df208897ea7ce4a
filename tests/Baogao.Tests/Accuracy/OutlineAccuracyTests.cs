using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Accuracy;

/// <summary>The outline of whole reports against what people marked in them: every numbered heading and every one on a line of its own.</summary>
public class OutlineAccuracyTests
{
    [Theory]
    [InlineData("xuhui-2013", 15)]
    [InlineData("hailar-2013", 9)]
    public void Finds_every_heading_and_no_other(string report, int count)
    {
        var source = Labels.Source(report);
        var labelled = Labelled(report).ToList();
        Assert.Equal(count, labelled.Count);
        Assert.Equal(labelled, Found(source, OutlineBuilder.Build(source, new DiagnosticBag())));
    }

    // Titles (level 0) are left out, and topic sentences, which have no number and share their paragraph: people differ on those.
    private static IEnumerable<string> Labelled(string report) =>
        from row in Labels.Table(report, "structure")
        where row["level"] != "0" && !(row["number"].Trim().Length == 0 && row["runin"] == "yes")
        select Line(row["line"], row["level"], row["title"]);

    private static IEnumerable<string> Found(SourceText source, Outline outline) =>
        outline.Headings
            .Where(h => h.Level != 0 && !(h.Number.Length == 0 && h.RunIn))
            .Select(h => Line(Text(source.LineOf(h.Span.Start)), Text(h.Level), source.Quote(h.Title)));

    private static string Line(string line, string level, string title) =>
        $"{line}: {level} {string.Concat(Folding.Fold(title).Where(c => !char.IsWhiteSpace(c))).TrimEnd('。', ':', ',')}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
