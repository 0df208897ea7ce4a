using System.Text.Json;
using Baogao.Text;

namespace Baogao.Comparing;

/// <summary>Differences as programs read them; the README says what the keys mean.</summary>
public static class DiffJson
{
    public static string Write(IReadOnlyList<ReportChange> reports) => ReadableJson.Of(json => json.List("reports", reports, Report));

    internal static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Edited => "edited",
        _ => "moved",
    };

    private static void Report(Utf8JsonWriter json, ReportChange report)
    {
        json.WriteString("report", report.Report);
        json.WriteString("change", Name(report.Kind));
        foreach (var list in report.Lists)
        {
            json.List(list.Name, list.Changes, Change);
        }

        Texts(json, "addresses_added", report.AddressesAdded);
        Texts(json, "addresses_removed", report.AddressesRemoved);
    }

    private static void Change(Utf8JsonWriter json, Change change)
    {
        json.WriteString("change", Name(change.Kind));
        json.WriteString("old_address", change.Old?.Address ?? "");
        json.WriteString("new_address", change.New?.Address ?? "");
        json.WriteString("old_words", change.Old?.Words ?? "");
        json.WriteString("new_words", change.New?.Words ?? "");
        json.List("fields", change.Fields, (_, field) =>
        {
            json.WriteString("name", field.Name);
            json.WriteString("old", field.Old);
            json.WriteString("new", field.New);
        });
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
