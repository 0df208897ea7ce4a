using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;

namespace Baogao.Tests.Accuracy;

/// <summary>A labelled report as the program reads it.</summary>
internal sealed record Measured(string Report, SourceText Source, Outline Outline, Facts Facts)
{
    public static Measured Read(string report)
    {
        var source = Labels.Source(report);
        var outline = OutlineBuilder.Build(source, new DiagnosticBag());
        var year = int.Parse(report.AsSpan(report.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        return new Measured(report, source, outline, FactExtractor.Extract(source, outline, year, new DiagnosticBag()));
    }

    /// <summary>Harmonic mean of precision and recall.</summary>
    public static double F1(int hits, int said, int labelled) => said + labelled == 0 ? 0 : 2.0 * hits / (said + labelled);

    public static double Share(int hits, int all) => all == 0 ? 0 : (double)hits / all;
}
