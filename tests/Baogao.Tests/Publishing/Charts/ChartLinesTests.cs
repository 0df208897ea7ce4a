using System.Globalization;
using Baogao.Model;
using Baogao.Publishing.Charts;
using Xunit;

namespace Baogao.Tests.Publishing.Charts;

public class ChartLinesTests
{
    // a: actual, t: target, then year(s) and value; ≤ a limit.
    [Theory]
    [InlineData("a2012=5", "")]
    [InlineData("a2012=5 a2013=6", "2012-2013")]
    [InlineData("a2013=6 a2012=5 a2014=7", "2012-2014")]
    [InlineData("a2012=5 a2013=6 a2015=8 a2016=9 a2018=7", "2012-2013 2015-2016")]
    [InlineData("a2012=5 a2013=6 a2013=2 a2014=7", "")]              // a total and a part
    [InlineData("a2011=4 a2012=5 a2013=6 a2013=2", "2011-2012")]
    [InlineData("a2012=5 a2013≤6", "")]
    [InlineData("a2008-2012=5 a2013=6", "")]
    [InlineData("t2012=5 t2013=6", "")]
    public void Results_of_consecutive_years_are_joined(string points, string runs) => Assert.Equal(runs, Show(ChartLines.Results(Points(points))));

    [Theory]
    [InlineData("a2012=5 t2013=6", "2012-2013")]
    [InlineData("a2012=5 a2013=7 t2013=6", "2012-2013")]
    [InlineData("a2012=5 t2014=6", "")]
    [InlineData("a2012=5 t2013≤6", "")]
    [InlineData("a2012=5 a2012=1 t2013=6", "")]
    [InlineData("a2012=5 t2013=6 t2013=7", "")]
    [InlineData("a2012=5 t2013-2017=6", "")]
    public void A_result_is_joined_with_the_target_after_it(string points, string steps) => Assert.Equal(steps, Show(ChartLines.Targets(Points(points))));

    private static string Show(IEnumerable<IReadOnlyList<ChartPoint>> runs) => string.Join(' ', runs.Select(r => $"{r[0].First}-{r[^1].First}"));

    private static ChartPoint[] Points(string text) => [.. text.Split(' ').Select(Point)];

    private static ChartPoint Point(string text)
    {
        var parts = text[1..].Split('=', '≤');
        var years = parts[0].Split('-').Select(y => int.Parse(y, CultureInfo.InvariantCulture)).ToList();
        var bound = text.Contains('≤', StringComparison.Ordinal) ? Bound.AtMost : Bound.Exact;
        return new ChartPoint(years[0], years[^1], decimal.Parse(parts[1], CultureInfo.InvariantCulture), text[0] == 'a' ? FactKind.Actual : FactKind.Target, bound, parts[1]);
    }
}
