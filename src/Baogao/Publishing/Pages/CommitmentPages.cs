using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Linked;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>A page a commitment, and its card.</summary>
internal static class CommitmentPages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place, PublishedReport published)
    {
        var sentences = published.Report.Outline.Sentences.ToList();
        var commitments = published.Report.Facts.Commitments;
        for (var i = 0; i < commitments.Count; i++)
        {
            yield return Commitment(maker, place, published, sentences, i);
            yield return Card(maker, published.Report, commitments[i]);
        }
    }

    private static Page Commitment(PageMaker maker, Place place, PublishedReport published, List<Sentence> sentences, int at)
    {
        var (report, commitments) = (published.Report, published.Report.Facts.Commitments);
        var commitment = commitments[at];
        var url = Urls.Commitment(maker.Language, report.Provenance, commitment.Address);
        var facts = new FactViews(maker, url);
        var position = sentences.FindIndex(s => s.Address == commitment.Address);
        var terms = new PageTerms(maker, report.Provenance.PlaceId);
        var sentence = facts.Sentence(published, sentences[position], terms) with { CommitmentHref = "" };
        var (before, again, after) = (Neighbour(position - 1), Neighbour(position)!, Neighbour(position + 1));
        var past = new PastViews(facts, published).On(address => AddressParts.SentenceOf(address) == commitment.Address);
        var view = new CommitmentView(
            commitment.Address,
            sentence,
            maker.Speech.Other(report, commitment.Address, commitment.Span),
            Terms.Of(report.EnglishOf(commitment.Address).State),
            [.. commitment.Pledges.Select(p => new PledgeView(p.Address, maker.Speech.Of(report, p)))],
            commitment.Checkable,
            maker.Speech.Of(report.English.Phrase(commitment.Due)),
            maker.Speech.Of(report.English.Phrase(commitment.LeadUnit)),
            facts.Theme(place.Id, commitment.Theme),
            [.. published.ObservationsBySentence[commitment.Address].Select(facts.Observation)],
            BackLink(facts, report, commitment),
            before,
            again,
            after,
            terms.Listed,
            Other(at - 1),
            Other(at + 1),
            Cite(maker, report, commitment, sentence),
            past);
        return maker.Make(
            url,
            "commitment",
            view,
            Trail.ToReport(maker, place, report.Provenance),
            report.Provenance,
            [.. Evidence(facts, report, commitment), .. PastViews.Evidence(report, past)],
            report.EnglishOf(commitment.Address).IsWhole,
            report.Source.Locate(commitment.Span),
            described: Described(maker, url, published, commitment));

        SentenceView? Neighbour(int index) =>
            index >= 0 && index < sentences.Count ? facts.Sentence(published, sentences[index], terms) : null;

        Link? Other(int index) => index >= 0 && index < commitments.Count
            ? PageMaker.Link(
                url,
                Urls.Commitment(maker.Language, report.Provenance, commitments[index].Address),
                maker.Speech.Brief(report, commitments[index].Address, commitments[index].Span))
            : null;
    }

    private static Described Described(PageMaker maker, string url, PublishedReport published, Commitment commitment) => new(
        new SchemaOrg(maker, url).Commitment(published, commitment),
        Citation.Of(published.Report, commitment, maker.Edition, maker.Language),
        Urls.CommitmentJson(maker.Language, published.Provenance, commitment.Address),
        Urls.OEmbed(Urls.Card(maker.Language, published.Provenance, commitment.Address)));

    private static CiteView Cite(PageMaker maker, Report report, Commitment commitment, SentenceView sentence)
    {
        var url = Urls.Commitment(maker.Language, report.Provenance, commitment.Address);
        var section = Urls.Section(maker.Language, report.Provenance, CommitmentRows.SectionOf(report, commitment.Address).Address);
        var shown = string.Concat(sentence.Parts.Select(p => p.Text));
        var quoting = Urls.Quoting(SameWords.Mark(shown));
        return new CiteView(
            maker.Address(url, url) + quoting,
            maker.Address(url, section) + quoting + TextFragment.Of(commitment.Address, shown),
            maker.Edition.BaseUrl.Length > 0,
            CitationViews.Of(maker, Citation.Of(report, commitment, maker.Edition, maker.Language), report.Provenance) with
            {
                Embed = new EmbedView(maker.Address(url, Urls.Card(maker.Language, report.Provenance, commitment.Address)), OEmbed.HeightFor(shown)),
            });
    }

    private static Page Card(PageMaker maker, Report report, Commitment commitment)
    {
        var url = Urls.Card(maker.Language, report.Provenance, commitment.Address);
        var words = maker.Speech.Of(report, commitment.Address, commitment.Span);
        var view = CardOf(maker, report, commitment.Address, url, words, maker.Speech.IsChinese ? "" : Terms.Of(report.EnglishOf(commitment.Address).State));
        var facts = new FactViews(maker, url);
        return maker.Make(url, "card", view, [], null, [facts.Evidence(report, commitment.Address, commitment.Span)], translated: false);
    }

    internal static CardView CardOf(PageMaker maker, Report report, string address, string url, Words words, string translation) => new(
        address,
        words,
        translation,
        maker.Speech.Of(report.Provenance.Title),
        maker.Speech.Of(report.Provenance.Body),
        report.Provenance.Year,
        maker.Address(url, Urls.Commitment(maker.Language, report.Provenance, address)));

    private static Link BackLink(FactViews facts, Report report, Commitment commitment)
    {
        var section = CommitmentRows.SectionOf(report, commitment.Address);
        var words = ReportPage.Heading(facts.Maker, report, CommitmentRows.HeadingAbove(report, commitment.Address)) ?? new Words(section.Address, "");
        return new Link(facts.To(Urls.Address(facts.Maker.Language, report.Provenance, commitment.Address)), words);
    }

    private static IEnumerable<Evidence> Evidence(FactViews facts, Report report, Commitment commitment) =>
        commitment.Pledges
            .Select(p => new Evidence(p.Address, facts.Maker.Speech.Of(report, p).Text, FactViews.Seed(report, p.Span)))
            .Prepend(facts.Evidence(report, commitment.Address, commitment.Span));
}
