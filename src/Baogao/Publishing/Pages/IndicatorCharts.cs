using System.Globalization;
using Baogao.Model;
using Baogao.Publishing.Charts;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The charts of an indicator: one for each thing that is stated of it in one unit, but for ranks.</summary>
internal sealed record IndicatorCharts(FactViews Facts, Indicator Indicator)
{
    // More is a misreading, and arithmetic on it would overflow.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    private Speech Speech => Facts.Maker.Speech;

    public IEnumerable<MeasureView> Measures() => Groups(Indicator.Observations).Select(g => Measure(g.Key, Scale.One));

    public IEnumerable<ChartView> Make() =>
        Groups(Indicator.Observations.Where(o => o.Figure is { Aspect: not Aspect.Rank, Value: <= Largest } && Years(o.Figure) is not null))
            .Select((g, i) => Chart(string.Create(CultureInfo.InvariantCulture, $"chart-{i + 1}"), g));

    private static IEnumerable<IGrouping<(Aspect Aspect, string Unit), Observation>> Groups(IEnumerable<Observation> observations) =>
        observations.GroupBy(o => (o.Figure.Aspect, o.Figure.Unit)).OrderBy(g => g.Key.Aspect).ThenByDescending(g => g.Count());

    private MeasureView Measure((Aspect Aspect, string Unit) key, Scale scale) => new(Terms.Of(key.Aspect), Speech.Unit(key.Unit, scale));

    private ChartView Chart(string id, IGrouping<(Aspect Aspect, string Unit), Observation> group)
    {
        var scale = Speech.Common(group.Select(o => o.Figure.Value));
        var points = Points(group, scale);
        var chart = ChartLayout.Of([.. points.Select(p => p.Point)], value => Speech.Signed(value, group.Key.Unit, scale));
        return new ChartView(
            id,
            Measure(group.Key, scale),
            chart,
            [.. points.Select((p, i) => new MarkView(chart.Marks[i], Facts.Observation(p.From)))],
            [.. Legend(chart)],
            chart.CutAt is { } start ? Speech.Signed(start, group.Key.Unit, Scale.One) : "",
            chart.Marks.Any(m => m.Label is null));
    }

    private static IEnumerable<string> Legend(Chart chart) =>
        from entry in new (string Key, bool Shown)[]
        {
            ("actual", chart.Marks.Any(m => m is { Shape: "actual", Allowed: "" })),
            ("target", chart.Marks.Any(m => m is { Shape: "target", Allowed: "" })),
            ("actual-limit", chart.Marks.Any(m => m is { Shape: "actual", Allowed.Length: > 0 })),
            ("target-limit", chart.Marks.Any(m => m is { Shape: "target", Allowed.Length: > 0 })),
            ("line", chart.Lines.Count > 0),
            ("step", chart.Steps.Count > 0),
            ("span", chart.Marks.Any(m => m.Reach > 0)),
        }
        where entry.Shown
        select entry.Key;

    // What two reports state alike is one point. A target comes first: a result at the same place is drawn over it.
    private List<(ChartPoint Point, Observation From)> Points(IEnumerable<Observation> observations, Scale scale) =>
    [
        .. observations.GroupBy(o => Point(o.Figure, scale))
            .OrderBy(alike => alike.Key.Last)
            .ThenBy(alike => alike.Key.First)
            .ThenByDescending(alike => alike.Key.Kind)
            .Select(alike => (alike.Key, alike.First())),
    ];

    private ChartPoint Point(Figure figure, Scale scale)
    {
        var (first, last) = Years(figure)!.Value;
        var value = figure is { Direction: Direction.Down, Aspect: not Aspect.Level } ? -figure.Value : figure.Value;
        return new ChartPoint(first, last, value, figure.Kind, figure.Bound, Speech.Short(value, figure.Bound, figure.Unit, scale));
    }

    // A person may have corrected a period to something that is no years.
    private static (int First, int Last)? Years(Figure figure)
    {
        var years = figure.Period.Split('-');
        return years.Length <= 2 && TryYear(years[0], out var first) && TryYear(years[^1], out var last) && first <= last ? (first, last) : null;
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4;
}
