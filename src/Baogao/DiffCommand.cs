using System.CommandLine;
using Baogao.Comparing;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao diff: what has changed between two built sites, or two states of the seeds.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "A built site, or a folder that holds seeds/" };

    private static readonly Argument<string> New = new("NEW") { Description = "The same, later" };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to print it; markdown is for a pull request",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "markdown");

    public static Command Command()
    {
        var diff = new Command("diff", "Say which sentences, figures, commitments and addresses were added, removed, edited or moved") { Old, New, Format };
        diff.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            if (Run(parsed.GetValue(Old)!, parsed.GetValue(New)!, diagnostics) is { } changes)
            {
                Console.Out.Write(Write(changes, parsed.GetValue(Format)!));
            }

            return CommandLine.Finish(diagnostics, quiet: true);
        });
        return diff;
    }

    /// <returns>Null when a folder cannot be read; the reason is in the diagnostics.</returns>
    public static IReadOnlyList<ReportChange>? Run(string old, string @new, DiagnosticBag diagnostics)
    {
        var (before, after) = (State(old, diagnostics), State(@new, diagnostics));
        return before is null || after is null || diagnostics.HasErrors ? null : ReportDiff.Of(before, after);
    }

    public static string Write(IReadOnlyList<ReportChange> changes, string format) => format switch
    {
        "json" => DiffJson.Write(changes),
        "markdown" => DiffMarkdown.Write(changes),
        _ => DiffText.Write(changes),
    };

    private static IReadOnlyList<ReportState>? State(string folder, DiagnosticBag diagnostics)
    {
        if (BuiltSite.Is(folder))
        {
            return ReportState.Read(BuiltSite.Files(folder, ReportState.Needs));
        }

        var root = new RootFolder(folder);
        if (!root.HasFolder(SeedPaths.Reports))
        {
            diagnostics.Add(Problems.NothingToCompare(folder));
            return null;
        }

        // What the other folder has wrong must not be taken for a finding of this one.
        var found = new DiagnosticBag();
        var state = OfSeeds(root, found);
        foreach (var problem in found.Sorted())
        {
            diagnostics.Add(problem with { At = problem.At with { File = $"{folder.TrimEnd('/')}/{problem.At.File}" } });
        }

        return state;
    }

    /// <summary>The tables that a build would write.</summary>
    private static IReadOnlyList<ReportState>? OfSeeds(RootFolder root, DiagnosticBag diagnostics)
    {
        if (SeedsReader.Read(root, diagnostics) is not { } seeds)
        {
            return null;
        }

        var reading = new ReportReading(root, seeds, diagnostics);
        var edition = new Edition(seeds.Publication, seeds.Themes, reading.Catalogue, seeds.Glossary, [], Strings(root), new Dictionary<string, string>());
        var places = seeds.Reports.GroupBy(r => r.PlaceId).Select(place => place.AsParallel().AsOrdered().Select(reading.Read).OfType<Report>().ToList());
        using var data = new PublicationData(edition, StandingFiles.None);
        return ReportState.Read(places.Where(p => p.Count > 0).SelectMany(p => data.Of(Place.Join(p, edition))).Where(f => ReportState.Needs(f.Path)));
    }

    // Seeds may stand without templates: then English that is put together from figures is left out.
    private static Dictionary<string, IReadOnlyDictionary<string, string>> Strings(RootFolder root)
    {
        var read = TemplatesReader.Read(root, Urls.Languages, new DiagnosticBag()).Strings;
        return Urls.Languages.ToDictionary(l => l, l => read.GetValueOrDefault(l) ?? new Dictionary<string, string>(), StringComparer.Ordinal);
    }
}
