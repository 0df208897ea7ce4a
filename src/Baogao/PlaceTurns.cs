using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;
using Baogao.Translating;

namespace Baogao;

/// <summary>Reads a place's reports and joins them, or finds that the site has all of it already.</summary>
/// <param name="memory">Null to read all places.</param>
/// <param name="areSeedsInDoubt">Then nothing is said of addresses: first things first.</param>
internal sealed class PlaceTurns(
    BuildOptions options, RootFolder root, ReportReading reading, Edition edition, PlaceMemory? memory, PageWorks works, bool areSeedsInDoubt, StageTimes times, Action<string> progress)
{
    /// <param name="reports">All of the place's.</param>
    public PlaceTurn Of(IReadOnlyList<Provenance> reports)
    {
        var key = memory?.KeyOf(reports) ?? "";
        var before = memory?.Before(reports[0].PlaceId);
        if (before is not null && works.Knows(reports[0].PlaceId) && memory?.Recall(reports[0].PlaceId, before, key, reading.Memory) is { } files)
        {
            return new PlaceTurn(reports, key, new DiagnosticBag()) { Record = before, Files = files };
        }

        works.Load(reports[0].PlaceId);
        var found = new DiagnosticBag();
        var read = Read(reports, found);
        var place = read.Count > 0 ? Joined(read, found) : null;
        var keys = memory is null || place is null ? new() : read.ToDictionary(r => r.Provenance.Id, r => memory.KeyOf(r, place.Name, reading.Memory), StringComparer.Ordinal);
        var turn = new PlaceTurn(reports, key, found) { Place = place, Keys = keys };
        return before is null || memory is null ? turn : turn with { Parts = memory.Parts(reports[0].PlaceId, before, keys, works.Recall), Terms = [.. before.Terms.Where(t => before.Unchanged(keys).Contains(t.Report))] };
    }

    private List<Report> Read(IReadOnlyList<Provenance> reports, DiagnosticBag found) =>
    [
        .. reports.AsParallel().AsOrdered().Select(provenance =>
        {
            progress(provenance.Id);
            var report = times.Reports(() => reading.Read(provenance, found));
            CheckEnglish(report, found);
            CheckAddresses(report, found);
            return report;
        }).OfType<Report>(),
    ];

    private Place Joined(List<Report> reports, DiagnosticBag found)
    {
        var place = Place.Join(reports, edition);
        var addresses = new PublicationAddresses(root, found);
        var accepted = addresses.Of(place.Id, [.. place.Reports.Select(r => r.Report)], edition.Catalogue, edition.Themes);
        if (!areSeedsInDoubt && !reports.Exists(r => r.IsInDoubt))
        {
            addresses.Check(accepted);
        }

        return place with { Ledger = accepted.Ledger };
    }

    private void CheckAddresses(Report? report, DiagnosticBag found)
    {
        if (report is not { IsInDoubt: false, Provenance.Id: var id })
        {
            return;
        }

        var findings = root.HasFile(SeedPaths.Addresses(id))
            ? Addressing.ChangeReport.Of(report.Unaccepted, SeedPaths.Addresses(id), AddressAcceptance.Command(id))
            : [Problems.NoLedger(SeedPaths.Report(id), AddressAcceptance.Command(id))];
        foreach (var finding in findings)
        {
            found.Add(finding);
        }
    }

    private void CheckEnglish(Report? report, DiagnosticBag found)
    {
        if (options.MinTranslated is not { } wanted || report is null)
        {
            return;
        }

        var id = report.Provenance.Id;
        var percent = Coverage.Of(reading.UnitsOf(report, []).Select(u => u.English)).Percent;
        if (percent < wanted)
        {
            found.Add(Problems.TooLittleTranslated(root.HasFile(SeedPaths.English(id)) ? SeedPaths.English(id) : SeedPaths.Report(id), id, percent, wanted));
        }
    }
}

/// <summary>A place whose turn has come.</summary>
/// <param name="Key">Of all that it is made from; empty where that is not remembered.</param>
/// <param name="Found">What was found wrong with its reports.</param>
internal sealed record PlaceTurn(IReadOnlyList<Provenance> Reports, string Key, DiagnosticBag Found)
{
    /// <summary>Null where it stands already, and where none of its reports can be read.</summary>
    public Place? Place { get; init; }

    /// <summary>Of its reports, by their ids; none where nothing is remembered.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>();

    /// <summary>Of reports that are as they were: the files that stand, by the names of the parts.</summary>
    public ILookup<string, StandingPart> Parts { get; init; } = NoParts;

    /// <summary>Of reports that are as they were: what their entries in the search index say.</summary>
    public IReadOnlyList<ReportTerms> Terms { get; init; } = [];

    public static ILookup<string, StandingPart> NoParts { get; } = Array.Empty<StandingPart>().ToLookup(_ => "");

    /// <summary>What it gave when it was made; null where it is made now.</summary>
    public PlaceRecord? Record { get; init; }

    /// <summary>Those of the record, as they stand; null where it is made now.</summary>
    public PlaceFiles? Files { get; init; }
}
