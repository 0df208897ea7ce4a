using System.Diagnostics;
using Baogao.Addressing;
using Baogao.Diagnostics;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Discovery;
using Baogao.Reading;
using Baogao.Rendering;
using Baogao.Translating;
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
    private readonly List<PlaceSummary> places = [];
    private readonly FileSizes sizes = new();
    private readonly StageTimes times = new();
    private int pages;
    private int files;
    private int standing;
    private bool replaced;
    private bool areSeedsInDoubt;
    private bool isInDoubt;

    public BuildResult Run()
    {
        var looks = Task.Run(() => times.Seeds(() => Looks.Read(root, diagnostics)));
        var read = times.Seeds(() => SeedsReader.Read(root, diagnostics));
        if (looks.GetAwaiter().GetResult() is (var templates, { } renderer) && read is { } seeds)
        {
            CheckPlaces(seeds);
            Build(WithBaseUrl(seeds), templates, renderer);
        }

        // Pages of earlier builds are known by what was learned of them: to say what is wrong, all is looked at again.
        return isInDoubt ? new Pipeline(options with { Afresh = true }, diagnostics, progress).Run() : Result();
    }

    private void Build(Seeds seeds, TemplateSet templates, SiteRenderer renderer)
    {
        using var folder = options.Out is { } name ? SiteFolder.Begin(Path.Combine(options.Root, name), name, diagnostics) : null;
        using var memory = folder is null || options.Afresh ? null : PageMemory.Open(options, options.Out!, PageWorks.StampOf(seeds.Publication.BaseUrl, templates));
        var verdicts = new DiagnosticBag();
        var verifier = new SiteVerifier(seeds.Publication.BaseUrl, new MendFinder(templates.Files, seeds.Pages), verdicts);
        var addresses = new SiteAddresses(diagnostics);
        var works = new PageWorks(renderer, verifier, memory, BuildMemory.SiteOf(options, options.Out ?? ""), times);
        Conveyor.Run(Ahead.Select(Site(seeds, templates, works).Where(addresses.Accept), file => (File: file, Page: works.Read(file))), made =>
        {
            works.Look(made.File, made.Page);
            times.Writing(() => folder?.Write(made.File));
            files++;
        });
        renderer.SayFailures();
        standing = works.Standing;
        times.Writing(() => folder?.Finish());

        // Where a page or template is missing because something failed, links to it are dead and its words unused: one cause, one message.
        if (!diagnostics.HasErrors && !verdicts.HasErrors)
        {
            times.Verifying(verifier.Finish);
            renderer.SayUnusedStrings(templates, Edition.Groups);
        }

        isInDoubt = standing > 0 && (verifier.IsInDoubt || !verdicts.IsEmpty);
        if (isInDoubt)
        {
            return;
        }

        diagnostics.AddAll(verdicts);
        if (!Failed)
        {
            times.Writing(() => replaced = folder?.Replace() == true);
            if (verdicts.IsEmpty)
            {
                memory?.Keep();
            }
        }
    }

    private IEnumerable<SiteFile> Site(Seeds seeds, TemplateSet templates, PageWorks works)
    {
        var reading = new ReportReading(root, seeds, diagnostics);
        var assets = new Assets(templates.Assets, diagnostics);
        var edition = Edition.Of(seeds, reading.Catalogue, templates, assets, Addresses(seeds));
        var announcements = new Announcements(edition);
        var index = new SearchIndex(Urls.SearchIndex, SearchSynonyms.Of(seeds.Synonyms, seeds.Indicators, seeds.Glossary));
        var data = new PublicationData(edition);
        var opening = assets.Files().Concat(RootFiles.Of(seeds.Publication)).Concat(times.Data(data.Opening())).Concat(SearchFiles.Of(edition)).Append(index.Start()).Concat(times.Index(index.Add(IndexEntries.Of(seeds.Glossary))));
        var grouped = seeds.Reports.GroupBy(r => r.PlaceId).ToList();
        var byPlace = Ahead.Of(grouped.Select(reports => (Func<List<Report>>)(() => Read(reading, reports))));
        return sizes.Noting(opening)
            .Concat(Render(Publisher.TextPages(edition), announcements, works))
            .Concat(byPlace.SelectMany(reports => PlaceFiles(reports, grouped.Count == 1, edition, data, index, announcements, works)))
            .Concat(times.Index(Noting(IndexEnd(index))))
            .Concat(times.Data(sizes.Noting(data.End())))
            .Concat(PublicationFiles(edition, announcements, works));
    }

    private IEnumerable<SiteFile> PlaceFiles(List<Report> reports, bool only, Edition edition, PublicationData data, SearchIndex index, Announcements announcements, PageWorks works)
    {
        if (reports.Count == 0)
        {
            yield break;
        }

        var place = WithLedger(Place.Join(reports, edition), edition);
        var facts = times.Data(sizes.Noting(data.Of(place)).Concat(data.Facts(place)));
        var entries = times.Index(Noting(index.Add(IndexEntries.Of(place))));
        foreach (var file in facts.Concat(entries).Concat(Render(Publisher.Pages(place, edition, sizes, only), announcements, works)))
        {
            yield return file;
        }

        announcements.Add(place);
        places.Add(PlaceSummary.Of(place));
    }

    private List<Report> Read(ReportReading reading, IEnumerable<Provenance> reports) =>
    [
        .. reports.AsParallel().AsOrdered().Select(provenance =>
        {
            progress(provenance.Id);
            var report = times.Reports(() => reading.Read(provenance));
            CheckEnglish(reading, report);
            CheckAddresses(report);
            return report;
        }).OfType<Report>(),
    ];

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

    private Place WithLedger(Place place, Edition edition)
    {
        var reports = place.Reports.Select(r => r.Report).ToList();
        var found = addresses.Of(place.Id, reports, edition.Catalogue, edition.Themes);
        if (!areSeedsInDoubt && !reports.Exists(r => r.IsInDoubt))
        {
            addresses.Check(found);
        }

        return place with { Ledger = found.Ledger };
    }

    private void CheckAddresses(Report? report)
    {
        if (report is not { IsInDoubt: false, Provenance.Id: var id })
        {
            return;
        }

        var findings = root.HasFile(SeedPaths.Addresses(id))
            ? ChangeReport.Of(report.Unaccepted, SeedPaths.Addresses(id), AddressAcceptance.Command(id))
            : [Problems.NoLedger(SeedPaths.Report(id), AddressAcceptance.Command(id))];
        foreach (var finding in findings)
        {
            diagnostics.Add(finding);
        }
    }

    private void CheckEnglish(ReportReading reading, Report? report)
    {
        if (options.MinTranslated is not { } wanted || report is null)
        {
            return;
        }

        var id = report.Provenance.Id;
        var percent = Coverage.Of(reading.UnitsOf(report, []).Select(u => u.English)).Percent;
        if (percent < wanted)
        {
            diagnostics.Add(Problems.TooLittleTranslated(root.HasFile(SeedPaths.English(id)) ? SeedPaths.English(id) : SeedPaths.Report(id), id, percent, wanted));
        }
    }

    // The small files of the index are many, and no page says how large they are.
    private IEnumerable<SiteFile> Noting(IEnumerable<SiteFile> index) => index.SelectMany(file => file.Path == Urls.SearchIndex ? sizes.Noting([file]) : [file]);

    // The titles are known when the last place is done.
    private IEnumerable<SiteFile> IndexEnd(SearchIndex index)
    {
        using (index)
        {
            foreach (var file in index.End(places.SelectMany(p => p.Reports).ToDictionary(r => r.Provenance.Id, r => r.Provenance.Title, StringComparer.Ordinal)))
            {
                yield return file;
            }
        }
    }

    private IEnumerable<SiteFile> PublicationFiles(Edition edition, Announcements announcements, PageWorks works)
    {
        foreach (var file in Render(Publisher.Pages(places, edition, sizes).Concat(Publisher.Changes(edition, announcements.Newest)), announcements, works))
        {
            yield return file;
        }

        foreach (var file in announcements.End())
        {
            yield return file;
        }
    }

    private IEnumerable<SiteFile> Render(IEnumerable<Page> all, Announcements announcements, PageWorks works)
    {
        foreach (var (page, file) in Ahead.Select(times.Pages(all), page => (page, works.Make(page))))
        {
            if (file is null)
            {
                continue;
            }

            pages++;
            yield return file;
            foreach (var piece in announcements.Add(page))
            {
                yield return piece;
            }
        }
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
        standing);
}

/// <param name="Out">Relative to the root; null to check only.</param>
/// <param name="BaseUrl">Instead of the publication's own; null to keep that.</param>
/// <param name="Strict">Warnings fail the build.</param>
/// <param name="MinTranslated">How much of each report must have English, in per cent; null not to ask.</param>
/// <param name="Afresh">As if there had been no build before.</param>
public sealed record BuildOptions(string Root, string? Out, string? BaseUrl, bool Strict, int? MinTranslated = null, bool Afresh = false);

/// <param name="Replaced">Another site stands there now.</param>
/// <param name="Standing">How many of the pages an earlier build had made of the same, and were left where they stood.</param>
public sealed record BuildResult(int Reports, int Pages, int Files, int Figures, int Commitments, TimeSpan Elapsed, bool Failed, bool Replaced = false, StageTimes? Times = null, int Standing = 0);
