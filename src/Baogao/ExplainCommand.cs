using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao explain: a sentence with each of its numbers, how it was read and why.</summary>
internal static class ExplainCommand
{
    public static Command Command()
    {
        Argument<string> report = new("REPORT") { Description = "The report's address: xuhui-2013" };
        Argument<string> address = new("ADDRESS") { Description = "A sentence, c1-s1-p1-n2, or a chapter or section for all of its sentences" };
        var explain = new Command("explain", "Say how a sentence was read, and why") { report, address, CommandLine.Root };
        explain.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            foreach (var line in Run(parsed.GetValue(CommandLine.Root)!, parsed.GetValue(report)!, parsed.GetValue(address)!, diagnostics))
            {
                Console.Out.WriteLine(line);
            }

            return CommandLine.Finish(diagnostics, quiet: true);
        });
        return explain;
    }

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
