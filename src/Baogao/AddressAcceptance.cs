using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao addresses accept: what has changed goes into the ledgers of addresses.</summary>
internal sealed class AddressAcceptance(string root, DiagnosticBag diagnostics)
{
    /// <summary>As it is typed.</summary>
    public static string Command(string report) => $"baogao addresses accept {report}".TrimEnd();

    /// <param name="report">Null for all of them.</param>
    /// <param name="day">Of the change.</param>
    /// <returns>What was written, or would be; nothing when something is wrong.</returns>
    public IReadOnlyList<AcceptedAddresses> Run(string? report, DateOnly day, bool dryRun)
    {
        var folder = new RootFolder(root);
        if ((report is not null && !OneReport.Exists(folder, report, diagnostics)) || SeedsReader.Read(folder, diagnostics) is not { } seeds)
        {
            return [];
        }

        var on = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var reading = new ReportReading(folder, seeds, diagnostics, on);
        var others = new PublicationAddresses(folder, diagnostics, on);
        var accepted = seeds.Reports.GroupBy(r => r.PlaceId).Where(place => report is null || place.Any(r => r.Id == report))
            .SelectMany(place => OfPlace(place.Key, [.. place.Select(reading.Read).OfType<Report>()], report)).ToList();
        if (report is null)
        {
            accepted.Add(others.Of(seeds));
        }

        return !diagnostics.HasErrors && (dryRun || accepted.TrueForAll(a => Write(folder, a))) ? accepted : [];

        IEnumerable<AcceptedAddresses> OfPlace(string place, List<Report> reports, string? wanted) => reports
            .Where(r => wanted is null || r.Provenance.Id == wanted)
            .Select(r => new AcceptedAddresses(SeedPaths.Addresses(r.Provenance.Id), r.Ledger, r.Unaccepted))
            .Append(others.Of(place, reports, reading.Catalogue, seeds.Themes));
    }

    private bool Write(RootFolder folder, AcceptedAddresses accepted)
    {
        var text = LedgerText.Write(accepted.Ledger);
        return (folder.HasFile(accepted.File) && folder.ReadBytes(accepted.File, diagnostics).AsSpan().SequenceEqual(text)) || folder.Replace(accepted.File, text, diagnostics, makesFolder: true);
    }
}

/// <param name="File">The ledger.</param>
internal sealed record AcceptedAddresses(string File, Ledger Ledger, IReadOnlyList<AddressChange> Changes)
{
    private const int MostNew = 20;

    private static readonly string[] Kinds = ["new", "edited", "back", .. new[] { Life.Moved, Life.Split, Life.Merged, Life.Removed }.Select(Terms.Of)];

    /// <summary>How many of each kind, then each with its words; of many new ones only how many.</summary>
    public IEnumerable<string> Lines(bool dryRun)
    {
        var counts = Kinds.Select(kind => (Kind: kind, Count: Changes.Count(c => KindOf(c) == kind))).Where(k => k.Count > 0).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count:#,##0} {k.Kind}")).ToList();
        yield return $"{File}: {(counts.Count > 0 ? string.Join(", ", counts) + (dryRun ? ", not written" : "") : "nothing has changed")}";
        var few = Changes.Count(c => c.IsNew) <= MostNew;
        foreach (var change in Changes.Where(c => (few || !c.IsNew) && !SharesFate(c)))
        {
            yield return $"  {KindOf(change),-8}{change.After.Address}{(change.After.To.Count > 0 ? " → " + string.Join(", ", change.After.To) : "")}";
            if (change.IsEdited)
            {
                yield return $"          - {change.Before!.Words}";
            }

            yield return $"          {(change.IsEdited ? "+ " : "")}{change.After.Words}";
            if (change.Doubts.Count > 0)
            {
                yield return $"          not surely the same: {string.Join(", ", change.Doubts)}";
            }
        }
    }

    // A pledge of a sentence that is said to be gone is gone with it.
    private bool SharesFate(AddressChange change) =>
        AddressParts.IsPledge(change.After.Address) && Changes.Any(c => c.After.Address == AddressParts.SentenceOf(change.After.Address) && KindOf(c) == KindOf(change));

    private static string KindOf(AddressChange change) =>
        change.IsNew ? "new" : change.IsBack ? "back" : change.IsEdited ? "edited" : Terms.Of(change.After.Life);
}
