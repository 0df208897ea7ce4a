using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Tests.House;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Accuracy;

/// <summary>The outline of whole reports against what people marked in them: every numbered heading and every one on a line of its own.</summary>
public class OutlineAccuracyTests
{
    private const string Labels = "tests/Baogao.Tests/Accuracy";

    [Theory]
    [InlineData("xuhui-2013", "seeds/reports/xuhui-2013/source.txt", 15)]
    [InlineData("hailar-2013", Labels + "/hailar-2013/text.txt", 9)]
    public void Finds_every_heading_and_no_other(string report, string path, int count)
    {
        var source = new SourceText(path, Repository.Text(path));
        var labelled = Labelled(report).ToList();
        Assert.Equal(count, labelled.Count);
        Assert.Equal(labelled, Found(source, OutlineBuilder.Build(source, new DiagnosticBag())));
    }

    // Titles (level 0) are left out, and topic sentences, which have no number and share their paragraph: people differ on those.
    private static IEnumerable<string> Labelled(string report) =>
        from row in Repository.Text($"{Labels}/{report}/structure.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        let cells = row.TrimEnd('\r').Split('\t')
        where cells[0] != "0" && !(cells[1].Trim().Length == 0 && cells[3] == "yes")
        select Line(cells[4], cells[0], cells[2]);

    private static IEnumerable<string> Found(SourceText source, Outline outline) =>
        outline.Headings
            .Where(h => h.Level != 0 && !(h.Number.Length == 0 && h.RunIn))
            .Select(h => Line(Text(source.LineOf(h.Span.Start)), Text(h.Level), source.Quote(h.Title)));

    private static string Line(string line, string level, string title) =>
        $"{line}: {level} {string.Concat(Folding.Fold(title).Where(c => !char.IsWhiteSpace(c))).TrimEnd('。', ':', ',')}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
