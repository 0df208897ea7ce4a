using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>provenance.yaml, and the rule for a report's address.</summary>
public static partial class ProvenanceReader
{
    /// <summary>Whether it can be a report's permanent address: place in pinyin and year, -2 … for a second one of a year.</summary>
    public static bool IsReportId(string id) => ReportId().IsMatch(id);

    /// <summary>The two parts of a right address: xuhui and 2013.</summary>
    public static (string Place, int Year) PlaceAndYear(string id)
    {
        var address = ReportId().Match(id).Groups;
        return (address["place"].Value, int.Parse(address["year"].ValueSpan, CultureInfo.InvariantCulture));
    }

    internal static Provenance? Read(RootFolder root, string id, DiagnosticBag diagnostics)
    {
        var address = ReportId().Match(id);
        if (!address.Success)
        {
            diagnostics.Add(Problems.BadReportId($"{SeedPaths.Reports}/{id}", id));
            return null;
        }

        if (root.ReadText(SeedPaths.Provenance(id), diagnostics) is not { } source || Yaml.Read(source, diagnostics) is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, diagnostics);
        var provenance = Read(reader, id, address.Groups["place"].Value);
        reader.Finish();
        CheckYear(provenance, address, reader, diagnostics);
        return provenance;
    }

    [GeneratedRegex("^(?<place>[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*)-(?<year>[0-9]{4})(-[2-9])?\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReportId();

    private static Provenance Read(MapReader reader, string id, string place) => new(
        id,
        place,
        reader.Localized("place"),
        reader.RequiredNumber("year"),
        reader.Localized("title"),
        reader.Localized("body", required: false),
        reader.Text("speaker"),
        reader.Text("delivered"),
        reader.Text("code"),
        reader.Text("code_as_of"),
        reader.Text("url"),
        reader.Text("accessed"),
        reader.Text("published"),
        reader.Text("licence"),
        reader.RequiredText("sha256"))
    {
        Added = reader.Date("added"),
    };

    private static void CheckYear(Provenance provenance, Match address, MapReader reader, DiagnosticBag diagnostics)
    {
        if (provenance.Year != 0 && int.Parse(address.Groups["year"].Value, CultureInfo.InvariantCulture) != provenance.Year)
        {
            diagnostics.Add(Problems.YearDiffers(reader.At("year"), provenance.Year, provenance.Id));
        }
    }
}
