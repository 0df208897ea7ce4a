using Baogao.Model;

namespace Baogao.Publishing.Charts;

/// <summary>From points to a picture. Pure arithmetic on decimals: the same on every machine.</summary>
internal static class ChartLayout
{
    public const int Width = 480;
    public const int Height = 280;

    /// <summary>Of a chart with one point: a piece of a time line.</summary>
    public const int StripHeight = 90;

    private const decimal Edge = 8;
    private const decimal Head = 30;
    private const decimal Foot = 34;
    private const decimal YearWidth = 52;

    /// <param name="points">In the order in which a reader is told of them; at least one, no two alike.</param>
    /// <param name="number">How the value axis says a number.</param>
    public static Chart Of(IReadOnlyList<ChartPoint> points, Func<decimal, string> number) =>
        points.Count == 1 ? Strip(points) : Full(points, number);

    private static Chart Strip(IReadOnlyList<ChartPoint> points)
    {
        var plot = new Box(Edge, Head, Width - Edge, StripHeight - Foot);
        return Drawn(points, plot, StripHeight, TimeAxis.Over(points), _ => plot.Bottom) with { Base = plot.Bottom };
    }

    private static Chart Full(IReadOnlyList<ChartPoint> points, Func<decimal, string> number)
    {
        var axis = ValueAxis.Over([.. points.Select(p => p.Value)]);
        var ticks = axis.Ticks().Select(t => (Value: t, Label: number(t))).ToList();
        var left = Edge + Math.Min(ticks.Max(t => LabelPlacing.WidthOf(t.Label)), Width / 2) + Edge;
        var plot = new Box(left, Head, Width - Edge, Height - Foot);
        decimal Y(decimal value) => Round(plot.Bottom - (axis.At(value) * plot.Height));
        return Drawn(points, plot, Height, TimeAxis.Over(points), Y) with
        {
            Base = Y(Math.Max(axis.From, 0)),
            CutAt = axis.IsCut ? axis.From : null,
            Values = [.. ticks.Select(t => new Tick(Y(t.Value), t.Label))],
        };
    }

    private static Chart Drawn(IReadOnlyList<ChartPoint> points, Box plot, int height, TimeAxis time, Func<decimal, decimal> y)
    {
        decimal X(int first, int last) => Round(plot.Left + (time.At(first, last) * plot.Width));
        string Path(IReadOnlyList<ChartPoint> run) => "M" + string.Join(" L", run.Select(p => FormattableString.Invariant($"{X(p.First, p.Last)} {y(p.Value)}")));
        var spots = points.Select(p => new Spot(LabelPlacing.MarkBox(X(p.First, p.Last), y(p.Value), Allowed(p.Bound)), p.Label)).ToList();
        var labels = Labels(points, spots, new Box(plot.Left, 0, Width, plot.Bottom));
        return new Chart(
            Width,
            height,
            plot,
            plot.Bottom,
            null,
            [],
            [.. time.Ticks((int)(plot.Width / YearWidth)).Select(year => new Tick(X(year, year), TimeAxis.Label(year)))],
            [.. ChartLines.Results(points).Select(Path)],
            [.. ChartLines.Targets(points).Select(Path)],
            [.. points.Select((p, i) => new Mark(X(p.First, p.Last), y(p.Value), Terms.Of(p.Kind), Allowed(p.Bound), Reach(p, time, plot), labels[i]))]);
    }

    // The newest figures, targets first, are what most people look for: they choose first.
    private static Label?[] Labels(IReadOnlyList<ChartPoint> points, List<Spot> spots, Box area)
    {
        var order = Enumerable.Range(0, points.Count)
            .OrderByDescending(i => points[i].Last)
            .ThenByDescending(i => points[i].Kind)
            .ThenBy(i => i)
            .ToList();
        var placed = LabelPlacing.Place([.. order.Select(i => spots[i])], area);
        var labels = new Label?[points.Count];
        for (var rank = 0; rank < order.Count; rank++)
        {
            labels[order[rank]] = placed[rank];
        }

        return labels;
    }

    private static string Allowed(Bound bound) => bound switch
    {
        Bound.AtMost => "down",
        Bound.AtLeast or Bound.Above => "up",
        _ => "",
    };

    private static decimal Reach(ChartPoint point, TimeAxis time, Box plot) =>
        point.IsYear ? 0 : Round((point.Last - point.First) * plot.Width / time.Years / 2);

    // One place is less than a pixel; 192.0 is written 192.
    private static decimal Round(decimal value) =>
        decimal.Round(value, 1) is var rounded && decimal.IsInteger(rounded) ? decimal.Truncate(rounded) : rounded;
}
