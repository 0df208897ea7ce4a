using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>corrections.yaml: a list of {quote, number, reason} with the values that a person puts right.</summary>
internal static class CorrectionsReader
{
    // The outline says what is a heading; a portal's words may be taken out by hand.
    private static readonly string[] Roles = [.. Terms.Names<SentenceRole>().Where(r => r != Terms.Of(SentenceRole.Heading))];

    private static readonly string[] YesNo = ["yes", "no"];

    public static IReadOnlyList<Correction> Read(RootFolder root, string id, IReadOnlyList<Theme> themes, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Corrections(id))
            || root.ReadText(SeedPaths.Corrections(id), diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var corrections = reader.Maps("corrections").Select(entry => Correction(entry, themes, diagnostics)).ToList();
        reader.Finish();
        return corrections;
    }

    private static Correction Correction(MapReader reader, IReadOnlyList<Theme> themes, DiagnosticBag diagnostics)
    {
        var number = reader.Text("number");
        var correction = new Correction(
            reader.At("quote"),
            reader.RequiredText("quote"),
            number,
            reader.RequiredText("reason"),
            number.Length == 0 ? Sentence(reader, themes) : new SentenceChange(null, null, null, null, null),
            number.Length > 0 ? Number(reader, diagnostics) : new NumberChange(null, null, null, null, null, null, null, null, null))
        {
            Date = reader.Date("date"),
        };
        reader.Finish();
        return correction;
    }

    private static SentenceChange Sentence(MapReader reader, IReadOnlyList<Theme> themes) => new(
        Terms.Parse<SentenceRole>(reader.Choice("role", Roles)),
        reader.Choice("checkable", YesNo) switch { "yes" => true, "no" => false, _ => null },
        Given(reader, "due"),
        reader.Has("theme") ? reader.Choice("theme", [.. themes.Select(t => t.Id)]) : null,
        Given(reader, "lead_unit"));

    private static NumberChange Number(MapReader reader, DiagnosticBag diagnostics) => new(
        One<NotFigure>(reader, "no_figure"),
        Value(reader, diagnostics),
        Given(reader, "unit"),
        One<Bound>(reader, "bound"),
        One<Aspect>(reader, "aspect"),
        One<Direction>(reader, "direction"),
        Given(reader, "subject"),
        Given(reader, "period"),
        One<FactKind>(reader, "kind"));

    private static T? One<T>(MapReader reader, string key)
        where T : struct, Enum => Terms.Parse<T>(reader.Choice(key, Terms.Names<T>()));

    private static string? Given(MapReader reader, string key) => reader.Text(key) is var text && reader.Has(key) ? text : null;

    private static decimal? Value(MapReader reader, DiagnosticBag diagnostics)
    {
        var text = reader.Text("value");
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        if (text.Length > 0)
        {
            diagnostics.Add(Problems.NotADecimal(reader.At("value"), text));
        }

        return null;
    }
}
