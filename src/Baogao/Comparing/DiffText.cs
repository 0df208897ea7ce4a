using System.Globalization;
using System.Text;

namespace Baogao.Comparing;

/// <summary>Differences for a terminal: + added, - removed, ~ edited, &gt; moved, with the old words above the new ones.</summary>
public static class DiffText
{
    public static string Write(IReadOnlyList<ReportChange> reports)
    {
        if (reports.Count == 0)
        {
            return "no differences\n";
        }

        var text = new StringBuilder();
        foreach (var report in reports)
        {
            Report(text, report);
        }

        return text.ToString();
    }

    private static void Report(StringBuilder text, ReportChange report)
    {
        if (report.Kind != ChangeKind.Edited)
        {
            var (verb, addresses) = report.Kind == ChangeKind.Added ? ("added", report.AddressesAdded) : ("removed", report.AddressesRemoved);
            text.Append(CultureInfo.InvariantCulture, $"{report.Report}: {verb}, with {addresses.Count} addresses\n");
            return;
        }

        text.Append(report.Report).Append('\n');
        foreach (var list in report.Lists.Where(l => l.Changes.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {list.Name}: {Counts(list)}\n");
            foreach (var change in list.Changes)
            {
                Change(text, change);
            }
        }

        Addresses(text, "added", report.AddressesAdded);
        Addresses(text, "removed", report.AddressesRemoved);
    }

    /// <summary>"2 added, 1 moved"</summary>
    private static string Counts(ChangeList list) => string.Join(
        ", ",
        Enum.GetValues<ChangeKind>().Where(kind => list.Count(kind) > 0).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{list.Count(kind)} {DiffJson.Name(kind)}")));

    private static void Change(StringBuilder text, Change change)
    {
        text.Append("    ").Append(Mark(change.Kind)).Append(' ').Append(change.Place).Append('\n');
        if (change.Old is { } old && old.Words != change.New?.Words)
        {
            Words(text, '-', old.Words);
        }

        if (change.New is { } @new)
        {
            Words(text, change.Old is null || change.Old.Words == @new.Words ? ' ' : '+', @new.Words);
        }

        foreach (var (name, before, after) in change.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"        {name}: '{OneLine(before)}' → '{OneLine(after)}'\n");
        }
    }

    private static void Words(StringBuilder text, char mark, string words) => text.Append("      ").Append(mark).Append(' ').Append(OneLine(words)).Append('\n');

    private static void Addresses(StringBuilder text, string what, IReadOnlyList<string> addresses)
    {
        if (addresses.Count > 0)
        {
            text.Append("  addresses ").Append(what).Append(": ").AppendJoin(", ", addresses).Append('\n');
        }
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");

    private static char Mark(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Removed => '-',
        ChangeKind.Edited => '~',
        _ => '>',
    };
}
