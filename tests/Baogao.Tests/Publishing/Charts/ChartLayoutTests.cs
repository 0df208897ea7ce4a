using System.Globalization;
using Baogao.Model;
using Baogao.Publishing.Charts;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing.Charts;

public class ChartLayoutTests
{
    private static readonly Gen<ChartPoint> Points =
        Gen.Select(Gen.Int[1990, 2025], Gen.Int[0, 9], Gen.Int[-50, 2000], Gen.Int[0, 1], Gen.Enum<Bound>(), Gen.Int[0, 2])
            .Select((year, span, value, kind, bound, words) => new ChartPoint(
                year, year + (span > 7 ? 4 : 0), value / 10m, (FactKind)kind, bound, (value / 10m).ToString(CultureInfo.InvariantCulture) + ((string[])["", "亿", " hundred million"])[words]));

    private static readonly Gen<ChartPoint[]> Series = Points.Array[1, 20];

    [Fact]
    public void Every_point_stands_in_the_plot_and_no_later_year_further_left() => Series.Sample(points =>
    {
        var chart = Of(points);
        Assert.Equal(points.Length, chart.Marks.Count);
        Assert.All(chart.Marks, m => Assert.True(chart.Plot.Holds(new Box(m.X - m.Reach, m.Y, m.X + m.Reach, m.Y)), $"{m}"));
        Assert.All(chart.Years, y => Assert.InRange(y.At, chart.Plot.Left, chart.Plot.Right));
        Assert.All(chart.Values, v => Assert.InRange(v.At, chart.Plot.Top, chart.Plot.Bottom));
        Assert.InRange(chart.Base, chart.Plot.Top, chart.Plot.Bottom);
        var byTime = points.Zip(chart.Marks).OrderBy(p => p.First.First + p.First.Last).Select(p => p.Second.X).ToList();
        Assert.Equal(byTime.Order(), byTime);
    });

    [Fact]
    public void A_greater_value_never_stands_lower() => Series.Where(s => s.Length > 1).Sample(points =>
    {
        var byValue = points.Zip(Of(points).Marks).OrderBy(p => p.First.Value).Select(p => p.Second.Y).ToList();
        Assert.Equal(byValue.OrderDescending(), byValue);
    });

    [Fact]
    public void No_label_lies_over_another_or_over_a_mark_or_leaves_the_canvas() => Series.Sample(points =>
    {
        var chart = Of(points);
        var labels = chart.Marks.Where(m => m.Label is not null).Select(m => LabelPlacing.BoxOf(m.Label!)).ToList();
        Assert.All(labels, box => Assert.True(new Box(0, 0, chart.Width, chart.Height).Holds(box)));
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.DoesNotContain(labels[(i + 1)..], labels[i].Overlaps);
            Assert.DoesNotContain(chart.Marks, m => labels[i].Overlaps(LabelPlacing.MarkBox(m.X, m.Y, m.Allowed)));
        }
    });

    [Fact]
    public void A_label_says_the_number_of_its_own_mark() => Series.Sample(points =>
        Assert.All(points.Zip(Of(points).Marks), p => Assert.True(p.Second.Label is null || p.Second.Label.Text == p.First.Label)));

    [Fact]
    public void Few_points_all_have_labels() => Gen.Int[1, 100].Array[1, 5].Sample(values =>
        Assert.All(Of([.. values.Select((v, i) => Point(2010 + i, v))]).Marks, m => Assert.NotNull(m.Label)));

    [Fact]
    public void One_point_has_a_year_and_no_axis_of_values()
    {
        var chart = Of([Point(2012, 10)]);
        Assert.Equal(ChartLayout.StripHeight, chart.Height);
        Assert.Empty(chart.Values);
        Assert.Empty(chart.Lines);
        Assert.Equal(["2012"], chart.Years.Select(y => y.Label));
        Assert.Equal(chart.Base, Assert.Single(chart.Marks).Y);
    }

    [Fact]
    public void A_target_and_a_result_of_one_year_stand_above_each_other()
    {
        var chart = Of([Point(2012, 10), Point(2012, 12) with { Kind = FactKind.Target }]);
        Assert.Equal(chart.Marks[0].X, chart.Marks[1].X);
        Assert.True(chart.Marks[1].Y < chart.Marks[0].Y);
        Assert.Equal(["actual", "target"], chart.Marks.Select(m => m.Shape));
    }

    [Theory]
    [InlineData(Bound.AtMost, "down")]
    [InlineData(Bound.AtLeast, "up")]
    [InlineData(Bound.Above, "up")]
    [InlineData(Bound.Exact, "")]
    [InlineData(Bound.About, "")]
    public void A_limit_points_to_the_side_it_leaves_open(Bound bound, string allowed) =>
        Assert.Equal(allowed, Of([Point(2012, 10) with { Bound = bound }]).Marks[0].Allowed);

    [Fact]
    public void Several_years_are_as_wide_as_they_are()
    {
        var chart = Of([Point(2008, 10) with { Last = 2012 }, Point(2008, 8), Point(2012, 9)]);
        var (span, first, last) = (chart.Marks[0], chart.Marks[1], chart.Marks[2]);
        Assert.Equal((first.X, last.X), (span.X - span.Reach, span.X + span.Reach));
    }

    [Theory]
    [InlineData("5 6", null)]
    [InlineData("97 98 99", "97")]
    [InlineData("2 98 99", null)]
    public void An_axis_that_does_not_start_at_zero_says_so(string values, string? start) => Assert.Equal(
        start, Of([.. values.Split(' ').Select((v, i) => Point(2010 + i, int.Parse(v, CultureInfo.InvariantCulture)))]).CutAt?.ToString(CultureInfo.InvariantCulture));

    private static Chart Of(ChartPoint[] points) => ChartLayout.Of(points, value => value.ToString("0.##########", CultureInfo.InvariantCulture));

    private static ChartPoint Point(int year, int value) =>
        new(year, year, value, FactKind.Actual, Bound.Exact, value.ToString(CultureInfo.InvariantCulture));
}
