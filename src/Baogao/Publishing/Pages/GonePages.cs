using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Pages that stay although the report has no such section or commitment any more: they say what became of it.</summary>
internal static class GonePages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place, PublishedReport published) =>
        Sections(maker, place, published).Concat(Commitments(maker, place, published));

    private static IEnumerable<Page> Sections(PageMaker maker, Place place, PublishedReport published)
    {
        var report = published.Report;
        var standing = report.Outline.Sections.Select(s => s.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var section in report.Ledger.Entries.Select(e => AddressParts.SectionOf(e.Address)).Where(s => s.Length > 0 && !standing.Contains(s)).Distinct(StringComparer.Ordinal))
        {
            yield return Section(maker, place, published, section, Urls.Section(maker.Language, report.Provenance, section), "gone-section");
            if (maker.Speech.IsChinese)
            {
                yield return Section(maker, place, published, section, Urls.Parallel(report.Provenance, section), "gone-parallel");
            }
        }
    }

    private static Page Section(PageMaker maker, Place place, PublishedReport published, string section, string url, string template)
    {
        var report = published.Report;
        var past = new PastViews(new FactViews(maker, url), published).On(address => SectionPages.StandsOn(section, address));
        var evidence = PastViews.Evidence(report, past).ToList();
        var crumbs = Trail.ToReport(maker, place, report.Provenance);
        var view = new GoneSectionView(section, past);
        return template == "gone-parallel"
            ? maker.MakeBilingual(url, Urls.Section("en", report.Provenance, section), template, view, crumbs, report.Provenance, evidence)
            : maker.Make(url, template, view, crumbs, report.Provenance, evidence, translated: false);
    }

    private static IEnumerable<Page> Commitments(PageMaker maker, Place place, PublishedReport published)
    {
        var entries = published.Report.Ledger.Entries;
        var once = entries.Where(e => AddressParts.IsPledge(e.Address)).Select(e => AddressParts.SentenceOf(e.Address)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => once.Contains(e.Address) && !published.Commitments.ContainsKey(e.Address)))
        {
            yield return Commitment(maker, place, published, entry);
            yield return Card(maker, published, entry);
        }
    }

    private static Page Commitment(PageMaker maker, Place place, PublishedReport published, LedgerEntry entry)
    {
        var report = published.Report;
        var url = Urls.Commitment(maker.Language, report.Provenance, entry.Address);
        var views = new PastViews(new FactViews(maker, url), published);
        var past = views.On(address => AddressParts.IsPledge(address) && AddressParts.SentenceOf(address) == entry.Address);
        var view = View(views, entry) with { Past = past };
        return maker.Make(
            url,
            "former-commitment",
            view,
            Trail.ToReport(maker, place, report.Provenance),
            report.Provenance,
            [new Evidence(entry.Address, view.Text.Text, PastViews.SeedOf(report, entry.Address)), .. PastViews.Evidence(report, past)],
            translated: false);
    }

    private static Page Card(PageMaker maker, PublishedReport published, LedgerEntry entry)
    {
        var report = published.Report;
        var url = Urls.Card(maker.Language, report.Provenance, entry.Address);
        var former = View(new PastViews(new FactViews(maker, url), published), entry);
        var view = CommitmentPages.CardOf(maker, report, entry.Address, url, former.Text, "") with { Former = former };
        return maker.Make(url, "card", view, [], null, [new Evidence(entry.Address, former.Text.Text, PastViews.SeedOf(report, entry.Address))], translated: false);
    }

    // A sentence that stands in the report, but is no longer read as a commitment, is where it was.
    private static FormerCommitmentView View(PastViews views, LedgerEntry entry)
    {
        var gone = views.Gone(entry.IsLive ? entry with { To = [entry.Address] } : entry);
        return new FormerCommitmentView(entry.Address, entry.IsLive ? gone.To[0].Text : gone.Text, gone.Life, gone.On, gone.To, gone.Marks, new PastView([], []));
    }
}
