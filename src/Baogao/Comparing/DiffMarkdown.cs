using System.Globalization;
using System.Text;

namespace Baogao.Comparing;

/// <summary>Differences for a pull request: a table of counts, then what has changed, folded up. Words of reports are words, never markup.</summary>
public static class DiffMarkdown
{
    // A comment on GitHub holds 65,536 characters; who wants all takes JSON.
    private const int MostRows = 50;
    private const int LongestWords = 120;

    private const string Special = "\\`*_[]<>#|~$&@:";

    public static string Write(IReadOnlyList<ReportChange> reports)
    {
        if (reports.Count == 0)
        {
            return "No differences.\n";
        }

        var text = new StringBuilder("| report | | added | removed | edited | moved |\n| --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var report in reports)
        {
            Counts(text, report);
        }

        foreach (var (report, list) in reports.SelectMany(r => r.Lists.Where(l => l.Changes.Count > 0).Select(l => (r.Report, l))))
        {
            Table(text, report, list);
        }

        return text.ToString();
    }

    /// <summary>So that no mark of the words is one of Markdown or of GitHub: no link, mention, number of an issue, or emoji.</summary>
    internal static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words.ReplaceLineEndings(" "))
        {
            _ = Special.Contains(c, StringComparison.Ordinal) ? text.Append(CultureInfo.InvariantCulture, $"&#{(int)c};") : text.Append(c);
            if (c is '@' or '#' or ':')
            {
                text.Append("<!-- -->");
            }
        }

        return text.Replace("www.", "www<!-- -->.").ToString();
    }

    private static void Counts(StringBuilder text, ReportChange report)
    {
        if (report.Kind != ChangeKind.Edited)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Escape(report.Report)} | {DiffJson.Name(report.Kind)} as a whole | | | | |\n");
        }

        foreach (var list in report.Lists.Where(l => l.Changes.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Escape(report.Report)} | {list.Name} |");
            foreach (var kind in new[] { ChangeKind.Added, ChangeKind.Removed, ChangeKind.Edited, ChangeKind.Moved })
            {
                text.Append(CultureInfo.InvariantCulture, $" {list.Count(kind)} |");
            }

            text.Append('\n');
        }

        if (report.AddressesAdded.Count + report.AddressesRemoved.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Escape(report.Report)} | addresses | {report.AddressesAdded.Count} | {report.AddressesRemoved.Count} | | |\n");
        }
    }

    private static void Table(StringBuilder text, string report, ChangeList list)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Escape(report)}: {list.Name}</summary>\n\n| | address | before | after |\n| --- | --- | --- | --- |\n");
        foreach (var change in list.Changes.Take(MostRows))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {DiffJson.Name(change.Kind)} | {change.Place} | {Side(change.Old, change.Fields.Select(f => (f.Name, f.Old)))} | {Side(change.New, change.Fields.Select(f => (f.Name, f.New)))} |\n");
        }

        if (list.Changes.Count > MostRows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{list.Changes.Count - MostRows} more: `baogao diff … --format json` lists all.\n");
        }

        text.Append("\n</details>\n");
    }

    private static string Side(Item? item, IEnumerable<(string Name, string Value)> fields) =>
        item is null ? "" : string.Concat(fields.Select(f => $"<br>{Escape(f.Name)}: {Escape(Cut(f.Value))}").Prepend(Escape(Cut(item.Words))));

    // Never within a surrogate pair.
    private static string Cut(string words) =>
        words.Length <= LongestWords ? words : words[..(char.IsHighSurrogate(words[LongestWords - 1]) ? LongestWords - 1 : LongestWords)] + "…";
}
