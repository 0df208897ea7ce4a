using Baogao.Model;

namespace Baogao.Publishing.Charts;

/// <summary>
/// Says which points may be joined: results of consecutive years, and a result with the target of the next year.
/// A year with two different results (a total and a part, a figure and its revision) is joined with nothing.
/// </summary>
internal static class ChartLines
{
    /// <returns>Runs of two or more points.</returns>
    public static IEnumerable<IReadOnlyList<ChartPoint>> Results(IReadOnlyList<ChartPoint> points)
    {
        var run = new List<ChartPoint>();
        foreach (var point in Sole(points, FactKind.Actual).Values.OrderBy(p => p.First))
        {
            if (run.Count > 0 && run[^1].First + 1 != point.First)
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    public static IEnumerable<IReadOnlyList<ChartPoint>> Targets(IReadOnlyList<ChartPoint> points)
    {
        var results = Sole(points, FactKind.Actual);
        foreach (var target in Sole(points, FactKind.Target).Values.OrderBy(p => p.First))
        {
            if (results.TryGetValue(target.First - 1, out var result))
            {
                yield return [result, target];
            }
        }
    }

    private static Dictionary<int, ChartPoint> Sole(IReadOnlyList<ChartPoint> points, FactKind kind) =>
        points.Where(p => p.Kind == kind && p.IsYear)
            .GroupBy(p => p.First)
            .Where(g => g.All(p => !p.IsLimit && p.Value == g.First().Value))
            .ToDictionary(g => g.Key, g => g.First());
}
