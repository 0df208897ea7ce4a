using System.Globalization;
using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>All series of the publication in one file, written place by place.</summary>
internal static class IndicatorTable
{
    public const string File = "indicators.csv";

    public static string Path => Urls.Data(File);

    public static readonly Table<Observation> Columns = new("indicators", ["indicator", "report", "address", "aspect", "value"],
    [
        new("indicator", "string", o => o.Indicator!.Id),
        new("name_zh", "string", o => o.Indicator!.Name.Zh),
        new("name_en", "string", o => o.Indicator!.Name.En ?? ""),
        new("unit", "string", o => o.Figure.Unit),
        new("report", "string", o => o.Report.Provenance.Id),
        new("address", "string", o => o.Figure.Address),
        new("period", "string", o => o.Figure.Period),
        new("kind", "string", o => Terms.Of(o.Figure.Kind)),
        new("value", "number", o => o.Figure.Value.ToString(CultureInfo.InvariantCulture)),
        new("bound", "string", o => Terms.Of(o.Figure.Bound)),
        new("aspect", "string", o => Terms.Of(o.Figure.Aspect)),
    ]);

    public static SiteFile Start() => new(Path, Columns.Csv([]), Piece.First);

    public static SiteFile Of(Place place) =>
        new(Path, Columns.Rows(place.Indicators.SelectMany(i => i.Observations)), Piece.Next);
}
