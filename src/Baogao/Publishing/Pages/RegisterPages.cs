using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The register of a report's commitments.</summary>
internal static class RegisterPages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place, PublishedReport published)
    {
        var themes = PlaceTheme.Of(place with { Reports = [published], Indicators = [] }, maker.Edition).Where(t => t.Commitments.Count > 0).ToList();
        return Paging.Of(Urls.Register(maker.Language, published.Provenance), published.Report.Facts.Commitments)
            .Select(part => Make(maker, place, published, part, themes));
    }

    private static Page Make(PageMaker maker, Place place, PublishedReport published, PartOfList<Commitment> part, IReadOnlyList<PlaceTheme> themes)
    {
        var (report, commitments) = (published.Report, published.Report.Facts.Commitments);
        var facts = new FactViews(maker, part.Url);
        CommitmentRow[] rows = [.. part.Items.Select(c => CommitmentRows.Of(facts, published, c))];
        var view = new RegisterView(
            maker.Speech.Of(report.Provenance.Title),
            rows,
            commitments.Count,
            commitments.Count(c => c.Checkable),
            commitments.Sum(c => c.Pledges.Count),
            [.. themes.Select(t => ThemePages.Row(facts, place, t))],
            Facets.Of(rows),
            part.Pages);
        var translated = commitments.Any(c => report.EnglishOf(c.Address).State != TranslationState.Missing);
        return maker.Make(part.Url, "register", view, Trail.ToReport(maker, place, report.Provenance), report.Provenance, translated: translated);
    }
}
