using System.Diagnostics;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;
using Baogao.Rendering;
using Baogao.Verifying;

namespace Baogao;

/// <summary>
/// From a folder of seeds to a folder of files. A report is read on its own; what crosses reports is joined a place at a time;
/// the site is a sequence of files that are rendered, checked and written as they come.
/// </summary>
public sealed class Pipeline(BuildOptions options, DiagnosticBag diagnostics, Action<string> progress)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly RootFolder root = new(options.Root);
    private readonly PublicationAddresses addresses = new(new RootFolder(options.Root), diagnostics);
    private readonly StageTimes times = new();
    private readonly string site = BuildMemory.SiteOf(options, options.Out ?? "");
    private IReadOnlyList<PlaceSummary> places = [];
    private int pages;
    private int files;
    private int left;
    private bool replaced;
    private string traces = "";
    private string? folders;
    private bool areSeedsInDoubt;
    private bool isInDoubt;

    public BuildResult Run()
    {
        var inputs = options is { Out: not null, Afresh: false } && BuildMemory.Attempt(() => InputHashes.Read(options.Root), out var hashes) ? hashes : null;
        var looks = Task.Run(() => times.Seeds(() => Looks.Read(root, diagnostics)));
        var read = times.Seeds(() => SeedsReader.Read(root, diagnostics));
        if (looks.GetAwaiter().GetResult() is (var templates, { } renderer) && read is { } seeds)
        {
            CheckPlaces(seeds);
            Build(WithBaseUrl(seeds), templates, renderer, inputs);
        }

        // Pages of earlier builds are known by what was learned of them: to say what is wrong, all is looked at again.
        return isInDoubt ? new Pipeline(options with { Afresh = true }, diagnostics, progress).Run() : Result();
    }

    private void Build(Seeds seeds, TemplateSet templates, SiteRenderer renderer, InputHashes? inputs)
    {
        using var folder = options.Out is { } name ? SiteFolder.Begin(Path.Combine(options.Root, name), name, diagnostics, () => !options.Afresh && BuildMemory.AreFoldersAsLeft(options)) : null;
        using var memory = folder is null || options.Afresh ? null : PageMemory.Open(options, options.Out!, PageWorks.StampOf(seeds.Publication.BaseUrl, templates));
        var verdicts = new DiagnosticBag();
        var verifier = new SiteVerifier(seeds.Publication.BaseUrl, new MendFinder(templates.Files, seeds.Pages), verdicts);
        var reading = new ReportReading(root, seeds, diagnostics);
        var assets = new Assets(templates.Assets, diagnostics);
        var edition = Edition.Of(seeds, reading.Catalogue, templates, assets, Addresses(seeds));
        using var placeMemory = memory is null || inputs is null || areSeedsInDoubt ? null : PlaceMemory.Open(options, options.Out!, inputs, GrowingSite.Shared(seeds));
        var works = new PageWorks(renderer, verifier, memory, placeMemory, site, times);
        using var growing = new GrowingSite(seeds, edition, reading.Memory, works, placeMemory, site, times);
        var turns = new PlaceTurns(options, root, reading, edition, placeMemory, works, areSeedsInDoubt, times, progress);
        Make(Site(seeds, growing, assets, turns), works, folder);
        renderer.SayFailures();
        (places, pages, left) = (growing.Places, growing.Pages, works.Standing);

        // Where a page or template is missing because something failed, links to it are dead and its words unused: one cause, one message.
        if (!diagnostics.HasErrors && !verdicts.HasErrors)
        {
            times.Verifying(verifier.Finish);
            renderer.SayUnusedStrings(templates, Edition.Groups);
        }

        isInDoubt = left > 0 && (verifier.IsInDoubt || !verdicts.IsEmpty);
        if (!isInDoubt && Put(folder, verdicts))
        {
            memory?.Keep();
            placeMemory?.Keep();
        }
    }

    private void Make(IEnumerable<SiteStep> site, PageWorks works, SiteFolder? folder)
    {
        var taken = new SiteAddresses(diagnostics);
        var steps = site.Where(step => step.File is { } file ? taken.Accept(file) : taken.Accept(step.Standing!.Files));
        Conveyor.Run(Ahead.Select(steps, step => (Step: step, Page: step.File is { } file ? works.Read(file) : null), step => step.File is { } file && PageWorks.IsToBeRead(file)), made =>
        {
            if (made.Step.Standing is { } standing)
            {
                times.Writing(() => folder?.Keep(standing.Files));
                works.Keep(standing);
                files += standing.Files.Paths.Count;
            }
            else if (made.Step.File is { } file)
            {
                works.Look(file, made.Page, times.Writing(() => folder?.Write(file)));
                files += file.Piece == Piece.Next ? 0 : 1;
            }
        });
        works.EndPlace();
        traces = times.Writing(() => folder?.Finish()) ?? "";
        foreach (var (path, trace) in folder?.Finished ?? [])
        {
            works.Finish(path, trace);
        }
    }

    /// <returns>Whether the site is in its place, and nothing was found wrong with it.</returns>
    private bool Put(SiteFolder? folder, DiagnosticBag verdicts)
    {
        diagnostics.AddAll(verdicts);
        if (Failed)
        {
            return false;
        }

        times.Writing(() => replaced = folder?.Replace() == true);
        folders = folder?.Folders;
        return !Failed && verdicts.IsEmpty;
    }

    private IEnumerable<SiteStep> Site(Seeds seeds, GrowingSite growing, Assets assets, PlaceTurns turns)
    {
        var byPlace = Ahead.Of(seeds.Reports.GroupBy(r => r.PlaceId).Select(reports => (Func<PlaceTurn>)(() => turns.Of([.. reports]))));
        return growing.Opening(assets).Select(Step).Concat(byPlace.SelectMany(turn =>
        {
            diagnostics.AddAll(turn.Found);
            return growing.Of(turn);
        })).Concat(growing.End().Select(Step));
    }

    private static SiteStep Step(SiteFile file) => new(file);

    // Where the seeds themselves are in doubt, so is what is published of them: first things first.
    private Ledger Addresses(Seeds seeds)
    {
        areSeedsInDoubt = diagnostics.HasErrors;
        var found = addresses.Of(seeds);
        if (!areSeedsInDoubt)
        {
            addresses.Check(found);
        }

        return found.Ledger;
    }

    private void CheckPlaces(Seeds seeds)
    {
        foreach (var report in seeds.Reports.Where(r => Urls.Reserved.Contains(r.PlaceId)))
        {
            diagnostics.Add(Problems.ReservedPlace(SeedPaths.Report(report.Id), report.PlaceId));
        }
    }

    private Seeds WithBaseUrl(Seeds seeds) =>
        options.BaseUrl is { } url ? seeds with { Publication = seeds.Publication with { BaseUrl = url } } : seeds;

    private bool Failed => diagnostics.HasErrors || (options.Strict && diagnostics.Sorted().Count > 0);

    private BuildResult Result() => new(
        places.Sum(p => p.Reports.Count),
        pages,
        files,
        places.Sum(p => p.Totals.Figures),
        places.Sum(p => p.Totals.Commitments),
        clock.Elapsed,
        Failed,
        replaced,
        times,
        left,
        traces,
        folders);
}

/// <param name="Out">Relative to the root; null to check only.</param>
/// <param name="BaseUrl">Instead of the publication's own; null to keep that.</param>
/// <param name="Strict">Warnings fail the build.</param>
/// <param name="MinTranslated">How much of each report must have English, in per cent; null not to ask.</param>
/// <param name="Afresh">As if there had been no build before.</param>
public sealed record BuildOptions(string Root, string? Out, string? BaseUrl, bool Strict, int? MinTranslated = null, bool Afresh = false);

/// <param name="Replaced">Another site stands there now.</param>
/// <param name="Standing">How many of the pages an earlier build had made of the same, and were left where they stood.</param>
/// <param name="Traces">Number, length and time of all files of the site; empty where none was written.</param>
/// <param name="Folders">The times of its folders before anyone could know it; null where it is no other site, or they are not known.</param>
public sealed record BuildResult(int Reports, int Pages, int Files, int Figures, int Commitments, TimeSpan Elapsed, bool Failed, bool Replaced = false, StageTimes? Times = null, int Standing = 0, string Traces = "", string? Folders = null);
