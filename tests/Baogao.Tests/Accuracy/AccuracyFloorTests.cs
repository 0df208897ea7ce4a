using Xunit;

namespace Baogao.Tests.Accuracy;

/// <summary>What the program reads in whole reports against what people marked in them; a floor may rise, never fall.</summary>
public class AccuracyFloorTests
{
    private static readonly string[] Reports = ["xuhui-2013", "hailar-2013"];

    private static readonly Lazy<Dictionary<string, double>> Scores = new(Measure);

    [Theory]
    [InlineData("figures.found", 0.98)]
    [InlineData("numbers", 0.98)]
    [InlineData("figures.value", 0.98)]
    [InlineData("figures.unit", 0.98)]
    [InlineData("figures.kind", 0.98)]
    [InlineData("figures.period", 0.98)]
    [InlineData("figures.bound", 0.98)]
    [InlineData("figures.aspect", 0.95)]
    [InlineData("figures.subject", 0.92)]
    [InlineData("figures.fact", 0.95)]
    [InlineData("figures.full", 0.85)]
    [InlineData("roles", 0.96)]
    [InlineData("commitments", 0.95)]
    [InlineData("checkable", 0.85)]
    [InlineData("pledges", 0.90)]
    public void Reads_labelled_reports_at_least_as_well(string measure, double floor)
    {
        Assert.All(Reports, report => Assert.InRange(Scores.Value[$"{report} {measure}"], floor, 1));
    }

    [Fact]
    public void A_reading_that_finds_nothing_is_under_every_floor()
    {
        var measured = Measured.Read("xuhui-2013");
        var empty = measured with { Facts = measured.Facts with { Figures = [], Commitments = [] } };
        Assert.All(FigureMeasures.Of(empty), m => Assert.InRange(m.Score, 0, 0.5));
        Assert.All(SentenceMeasures.Of(empty).Where(m => m.Measure != "roles"), m => Assert.Equal(0, m.Score));
    }

    private static Dictionary<string, double> Measure()
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var measured in Reports.Select(Measured.Read))
        {
            foreach (var (measure, score) in FigureMeasures.Of(measured).Concat(SentenceMeasures.Of(measured)))
            {
                scores[$"{measured.Report} {measure}"] = score;
            }
        }

        return scores;
    }
}
