using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Tests.Accuracy;

/// <summary>Figures against labels: which are found, and on the found ones where each field agrees.</summary>
internal static partial class FigureMeasures
{
    private static readonly Dictionary<string, Bound> Bounds = new(StringComparer.Ordinal)
    {
        ["="] = Bound.Exact,
        ["<="] = Bound.AtMost,
        [">="] = Bound.AtLeast,
        [">"] = Bound.Above,
        ["~"] = Bound.About,
    };

    private static readonly (string Name, Func<IReadOnlyDictionary<string, string>, Figure, bool> Agrees)[] Fields =
    [
        ("value", (label, figure) => decimal.Parse(label["value"], CultureInfo.InvariantCulture) == figure.Value),
        ("unit", (label, figure) => label["unit"] == figure.Unit),
        ("period", (label, figure) => label["period"] == figure.Period),
        ("kind", (label, figure) => label["kind"] == Terms.Of(figure.Kind)),
        ("bound", (label, figure) => Bounds[label["bound"]] == figure.Bound),
        ("aspect", (label, figure) => label["aspect"] == Terms.Of(figure.Aspect)),
        ("subject", (label, figure) => SameSubject(label["subject"], figure.Subject)),
    ];

    // The first four fields make a fact.
    private const int FactFields = 4;

    public static IEnumerable<(string Measure, double Score)> Of(Measured measured)
    {
        var labels = Labels.Table(measured.Report, "figures").Select(label => (Span: Digits(measured.Source, Labels.Find(measured.Source, label["quote"], label["nth"])), Label: label)).ToList();
        var truth = labels.Where(l => l.Label["figure"] == "yes").ToList();
        var said = measured.Facts.Figures.Select(f => (Span: Digits(measured.Source, f.Span), Figure: f)).ToList();
        var pairs = Pair(truth, said).ToList();

        yield return ("figures.found", Measured.F1(pairs.Count, said.Count, truth.Count));
        foreach (var (name, agrees) in Fields)
        {
            yield return ("figures." + name, Measured.Share(pairs.Count(p => agrees(p.Label, p.Figure)), pairs.Count));
        }

        yield return ("figures.fact", Measured.F1(pairs.Count(p => Fields.Take(FactFields).All(f => f.Agrees(p.Label, p.Figure))), said.Count, truth.Count));
        yield return ("figures.full", Measured.F1(pairs.Count(p => Fields.All(f => f.Agrees(p.Label, p.Figure))), said.Count, truth.Count));
        yield return ("numbers", Measured.Share(labels.Count(l => said.Any(s => s.Span.Overlaps(l.Span)) == (l.Label["figure"] == "yes")), labels.Count));
    }

    // Each label takes the figure whose digits it shares most of; a figure answers one label.
    private static IEnumerable<(IReadOnlyDictionary<string, string> Label, Figure Figure)> Pair(
        List<(TextSpan Span, IReadOnlyDictionary<string, string> Label)> truth, List<(TextSpan Span, Figure Figure)> said)
    {
        var free = said.ToList();
        foreach (var (span, label) in truth)
        {
            var best = free.Where(s => s.Span.Overlaps(span)).OrderByDescending(s => Math.Min(s.Span.End, span.End) - Math.Max(s.Span.Start, span.Start)).FirstOrDefault();
            if (best.Figure is not null)
            {
                free.Remove(best);
                yield return (label, best.Figure);
            }
        }
    }

    private static TextSpan Digits(SourceText source, TextSpan quote)
    {
        var match = Number().Match(source.Quote(quote));
        return match.Success ? quote.Slice(match.Index, match.Length) : quote;
    }

    // "现代服务业营业收入" and "营业收入" name the same thing: one holds the other, or they share six characters in ten.
    private static bool SameSubject(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length == other.Length;
        }

        var common = one.Distinct().Sum(c => Math.Min(one.Count(x => x == c), other.Count(x => x == c)));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || 2.0 * common / (one.Length + other.Length) >= 0.6;
    }

    [GeneratedRegex(@"[0-9０-９][0-9０-９.,．\s]*|[零一二两三四五六七八九十百千万亿半]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
