using Baogao.Model;
using Baogao.Publishing;
using Baogao.Text;

namespace Baogao.Tests.Publishing;

/// <summary>A report that states figures of one indicator, for tests of what is made of them.</summary>
internal sealed class Stated
{
    private readonly Report report;

    /// <param name="words">The report's text: every quote stands in it.</param>
    public Stated(int year, string words)
    {
        var provenance = new Provenance(
            $"demo-{year}", "demo", LocalizedText.Empty, year, LocalizedText.Empty, LocalizedText.Empty, "", "", "", "", "", "", "", "", "");
        report = new Report(
            provenance, new SourceText("source.txt", words), new Outline([], []), new Facts(new Dictionary<string, SentenceRole>(), [], [], []), English.None);
    }

    public Observation Level(string quote, decimal value, string period, FactKind kind = FactKind.Actual, Bound bound = Bound.Exact) =>
        Figure(quote, value, Aspect.Level, "CNY", Direction.None, period, kind, bound);

    public Observation Growth(string quote, decimal value, string period, FactKind kind = FactKind.Actual, Bound bound = Bound.Exact, Direction direction = Direction.Up) =>
        Figure(quote, value, Aspect.Growth, "%", direction, period, kind, bound);

    public Observation Figure(string quote, decimal value, Aspect aspect, string unit, Direction direction, string period, FactKind kind, Bound bound = Bound.Exact)
    {
        var at = report.Source.Text.IndexOf(quote, StringComparison.Ordinal);
        var figure = new Figure("c1-s0-p1-n1", new TextSpan(at, quote.Length), value, unit, bound, aspect, direction, "财政收入", period, kind, "");
        return new Observation(report, figure, new IndicatorName("revenue", new LocalizedText("财政收入", "Revenue"), "", Followed: true));
    }
}
