using Baogao.Addressing;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;

namespace Baogao;

/// <summary>The ledgers of what no report has for itself: the publication's pages, terms, themes and reports, and each place's indicators.</summary>
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
            .. seeds.Themes.Select(t => ($"themes/{t.Id}", t.Name.Zh)),
        ];
        return Named(SeedPaths.Addresses(), known, now, _ => null);
    }

    /// <param name="reports">All of the place's.</param>
    public AcceptedAddresses Of(string place, IEnumerable<Report> reports, IndicatorCatalogue catalogue)
    {
        var file = SeedPaths.IndicatorAddresses(place);
        var known = LedgerReader.Read(root, file, SeedId.IsValid, diagnostics) ?? Ledger.Empty;
        var now = reports.SelectMany(r => r.Facts.Figures.Select(f => catalogue.Of(f, r.English))).OfType<IndicatorName>().Select(i => (i.Id, i.Name.Zh)).OrderBy(i => i.Id, StringComparer.Ordinal);
        return Named(file, known, [.. now], catalogue.IdOf);
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

    private static bool IsOfPublication(string address) =>
        address.Split('/') is [("reports" or "pages" or "terms" or "themes"), var id] && SeedId.IsValid(id);
}
