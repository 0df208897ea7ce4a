using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao explain: a sentence with each of its numbers, how it was read and why.</summary>
internal static class ExplainCommand
{
    /// <param name="address">A sentence, or a section or chapter for all of its sentences.</param>
    /// <returns>The lines to print; none when something is wrong.</returns>
    public static IReadOnlyList<string> Run(string root, string id, string address, DiagnosticBag diagnostics)
    {
        if (OneReport.Read(root, id, diagnostics) is not { } read)
        {
            return [];
        }

        var report = read.Report;
        var explanation = new Explanation(report, read.Reading.Catalogue);
        var sentences = report.Outline.Sentences.Where(s => s.Address == address || s.Address.StartsWith(address + "-", StringComparison.Ordinal)).ToList();
        if (sentences.Count == 0)
        {
            diagnostics.Add(Problems.NoSuchAddress(SeedPaths.Source(id), address, Text.NearestMatch.Of(address, report.Outline.Sentences.Select(s => s.Address))));
        }

        return [.. sentences.SelectMany(explanation.Of)];
    }
}
