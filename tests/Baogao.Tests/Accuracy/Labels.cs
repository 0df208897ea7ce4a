using Baogao.Tests.House;
using Baogao.Text;

namespace Baogao.Tests.Accuracy;

/// <summary>A table of what people marked in a report: tab-separated, a header row, every quote exact.</summary>
internal static class Labels
{
    public const string Folder = "tests/Baogao.Tests/Accuracy";

    public static SourceText Source(string report)
    {
        var path = report == "xuhui-2013" ? "seeds/reports/xuhui-2013/source.txt" : $"{Folder}/{report}/text.txt";
        return new SourceText(path, Repository.Text(path));
    }

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string report, string name)
    {
        var lines = Repository.Text($"{Folder}/{report}/{name}.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => Row(header, Cells(line)))];
    }

    /// <summary>Where a labelled quote stands: its nth occurrence in the text, counted from 1.</summary>
    public static TextSpan Find(SourceText source, string quote, string nth)
    {
        var at = -1;
        for (var left = nth.Length > 0 ? int.Parse(nth, System.Globalization.CultureInfo.InvariantCulture) : 1; left > 0; left--)
        {
            at = source.Text.IndexOf(quote, at + 1, StringComparison.Ordinal);
        }

        return new TextSpan(at, quote.Length);
    }

    private static string[] Cells(string line) => line.TrimEnd('\r').Split('\t');

    private static Dictionary<string, string> Row(string[] header, string[] cells) =>
        header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
