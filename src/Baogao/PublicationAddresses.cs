using Baogao.Addressing;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;

namespace Baogao;

/// <summary>The ledgers of what no report has for itself: the publication's pages, terms, themes and reports, and each place's indicators and themes.</summary>
/// <param name="on">The day to put to what has changed; empty when it is not to be recorded.</param>
internal sealed class PublicationAddresses(RootFolder root, DiagnosticBag diagnostics, string on = "")
{
    private const string Reports = "reports/";

    public AcceptedAddresses Of(Seeds seeds)
    {
        var known = LedgerReader.Read(root, SeedPaths.Addresses(), IsOfPublication, diagnostics) ?? Ledger.Empty;
        var standing = seeds.Reports.Select(r => Reports + r.Id).ToHashSet(StringComparer.Ordinal);
        var missing = known.Entries.Where(e => e.Address.StartsWith(Reports, StringComparison.Ordinal) && !standing.Contains(e.Address)).ToList();
        foreach (var gone in missing.Where(e => !root.HasFolder(SeedPaths.Report(e.Address[Reports.Length..]))))
        {
            diagnostics.Add(Problems.ReportGone(gone.At!, gone.Address[Reports.Length..]));
        }

        (string, string)[] now =
        [
            .. seeds.Reports.Select(r => (Reports + r.Id, r.Title.Zh)),
            .. missing.Select(e => (e.Address, e.Words)),
            .. seeds.Pages.Where(p => p.Language == "zh").Select(p => ($"pages/{p.Name}", p.Title)),
            .. seeds.Glossary.Select(t => ($"terms/{Urls.TermId(t.Term)}", t.Term)),
            .. seeds.Themes.Select(t => (ThemeAddress.Of(t.Id), t.Name.Zh)),
        ];
        return Named(SeedPaths.Addresses(), known, now, _ => null);
    }

    /// <summary>A place's indicators, and the themes that have a page there.</summary>
    /// <param name="reports">All of the place's.</param>
    public AcceptedAddresses Of(string place, IReadOnlyList<Report> reports, IndicatorCatalogue catalogue, IReadOnlyList<Theme> themes)
    {
        var file = SeedPaths.PlaceAddresses(place);
        var known = (LedgerReader.Read(root, file, IsOfPlace, diagnostics) ?? Ledger.Empty).Entries.ToLookup(e => ThemeAddress.Is(e.Address));
        var said = PlaceTheme.Said(reports, catalogue);
        var indicators = Named(
            file,
            new Ledger("", [.. known[false]]),
            [.. reports.SelectMany(r => r.Facts.Figures.Select(f => catalogue.Of(f, r.English))).OfType<IndicatorName>().Select(i => (i.Id, i.Name.Zh)).OrderBy(i => i.Id, StringComparer.Ordinal)],
            catalogue.IdOf);
        var pages = Named(file, new Ledger("", [.. known[true]]), [.. themes.Where(t => said.Contains(t.Id)).Select(t => (ThemeAddress.Of(t.Id), t.Name.Zh))], _ => null);
        return new AcceptedAddresses(file, new Ledger("", [.. indicators.Ledger.Entries, .. pages.Ledger.Entries]), [.. indicators.Changes, .. pages.Changes]);
    }

    /// <summary>Says what nobody has accepted.</summary>
    public void Check(AcceptedAddresses found)
    {
        var findings = root.HasFile(found.File)
            ? ChangeReport.Of(found.Changes, found.File, AddressAcceptance.Command(""))
            : [Problems.NoLedger(found.File, AddressAcceptance.Command(""))];
        foreach (var finding in findings)
        {
            diagnostics.Add(finding);
        }
    }

    private AcceptedAddresses Named(string file, Ledger known, (string Address, string Name)[] now, Func<string, string?> successor)
    {
        var (ledger, changes) = Catalogue.Name(known, [.. now.DistinctBy(n => n.Address)], successor, on);
        return new AcceptedAddresses(file, ledger, changes);
    }

    private static bool IsOfPlace(string address) => SeedId.IsValid(ThemeAddress.Is(address) ? ThemeAddress.IdOf(address) : address);

    private static bool IsOfPublication(string address) =>
        address.Split('/') is [("reports" or "pages" or "terms" or "themes"), var id] && SeedId.IsValid(id);
}
