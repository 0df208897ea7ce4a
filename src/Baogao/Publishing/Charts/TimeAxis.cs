using System.Globalization;

namespace Baogao.Publishing.Charts;

/// <summary>The years that a chart shows; each has a band of the same width.</summary>
internal sealed record TimeAxis(int First, int Last)
{
    private static readonly int[] Strides = [1, 2, 5, 10, 20, 50, 100];

    public int Years => Last - First + 1;

    public static TimeAxis Over(IReadOnlyList<ChartPoint> points) => new(points.Min(p => p.First), points.Max(p => p.Last));

    /// <summary>The middle of a year, or of several: 0 at the left end, 1 at the right.</summary>
    public decimal At(int first, int last) => (((first + last) / 2m) - First + 0.5m) / Years;

    /// <summary>As many years as there is room for; the newest is always one of them.</summary>
    public IEnumerable<int> Ticks(int room)
    {
        var stride = Strides.FirstOrDefault(s => (Years + s - 1) / s <= room, Years);
        for (var year = First + ((Last - First) % stride); year <= Last; year += stride)
        {
            yield return year;
        }
    }

    public static string Label(int year) => year.ToString(CultureInfo.InvariantCulture);
}
