using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>Commitments as registers and theme pages list them.</summary>
internal static class CommitmentRows
{
    public static CommitmentRow Of(FactViews facts, PublishedReport published, Commitment commitment)
    {
        var (maker, report) = (facts.Maker, published.Report);
        var figures = published.ObservationsBySentence[commitment.Address].Count();
        return new CommitmentRow(
            facts.To(Urls.Commitment(maker.Language, report.Provenance, commitment.Address)),
            commitment.Address,
            maker.Speech.Brief(report, commitment.Address, commitment.Span),
            !maker.Speech.IsChinese && report.EnglishOf(commitment.Address).IsComposed,
            commitment.Pledges.Count,
            commitment.Checkable,
            figures,
            maker.Speech.Of(report.English.Phrase(commitment.Due)),
            maker.Speech.Of(report.English.Phrase(commitment.LeadUnit)),
            "",
            facts.Theme(report.Provenance.PlaceId, commitment.Theme),
            ReportPage.Heading(maker, report, HeadingAbove(report, commitment.Address)),
            new RowKeys(commitment.Theme, report.Provenance.Id, Terms.Of(commitment.Checkable), Terms.Of(figures > 0), commitment.LeadUnit, commitment.Due));
    }

    /// <summary>Among those of other reports: which report says it, and no theme, which the page names.</summary>
    public static CommitmentRow AmongOthers(FactViews facts, PublishedReport published, Commitment commitment) =>
        Of(facts, published, commitment) with { Id = "", Theme = null, Report = Trail.NameInPlace(published.Provenance) };

    /// <returns>The section's, else the chapter's; null before the first chapter.</returns>
    public static Heading? HeadingAbove(Report report, string address) =>
        SectionOf(report, address).Heading ?? report.Outline.Chapters.First(c => address.StartsWith(c.Address + "-", StringComparison.Ordinal)).Heading;

    public static Section SectionOf(Report report, string address) =>
        report.Outline.Sections.First(s => address.StartsWith(s.Address + "-", StringComparison.Ordinal));
}
