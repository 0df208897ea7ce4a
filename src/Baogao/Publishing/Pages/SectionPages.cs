using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Linked;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>A page a section: the text as it was said.</summary>
internal static class SectionPages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place, PublishedReport published)
    {
        var sections = published.Report.Outline.Chapters.SelectMany(c => c.Sections.Select(s => (Chapter: c, Section: s))).ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            yield return Make(maker, place, published, sections, i);
        }
    }

    private static Page Make(PageMaker maker, Place place, PublishedReport published, List<(Chapter Chapter, Section Section)> sections, int at)
    {
        var (chapter, section) = sections[at];
        var report = published.Report;
        var url = Urls.Section(maker.Language, report.Provenance, section.Address);
        var facts = new FactViews(maker, url);
        var citation = Citation.Of(report, section, maker.Edition, maker.Language);
        var terms = new PageTerms(maker, report.Provenance.PlaceId);
        ParagraphView[] paragraphs = [.. section.Paragraphs.Select(p => Paragraph(facts, published, p, terms))];
        var past = new PastViews(facts, published).On(address => StandsOn(section.Address, address));
        var view = new SectionView(
            section.Address,
            ReportPage.Name(maker, report, chapter, section),
            maker.Speech.Label(chapter.Heading, chapter.Number),
            ReportPage.Heading(maker, report, chapter.Heading),
            paragraphs,
            Neighbour(at - 1),
            Neighbour(at + 1),
            Contents.Around(facts, report, sections, at),
            maker.Speech.IsChinese ? 0 : Count(report, section, english => !english.IsWhole),
            maker.Speech.IsChinese ? 0 : Count(report, section, IsMachine),
            !maker.Speech.IsChinese && Count(report, section, IsMachine) == section.Sentences.Count(),
            HasEnglish(report, section) ? facts.To(Urls.Parallel(report.Provenance, section.Address)) : "",
            terms.Listed,
            CitationViews.Light(maker, citation, report.Provenance),
            past);
        return maker.Make(
            url,
            "section",
            view,
            Trail.ToReport(maker, place, report.Provenance),
            report.Provenance,
            [.. Evidence(facts, report, section), .. PastViews.Evidence(report, past)],
            HasEnglish(report, section),
            First(report, section),
            new Described(new SchemaOrg(maker, url).Section(report, section), citation));

        SectionRow? Neighbour(int index) =>
            index >= 0 && index < sections.Count ? ReportPage.Section(facts, published, sections[index].Chapter, sections[index].Section) : null;
    }

    private static Location First(Report report, Section section) =>
        report.Source.Locate(section.Heading?.Span ?? section.Sentences.First().Span);

    private static ParagraphView Paragraph(FactViews facts, PublishedReport published, Paragraph paragraph, PageTerms terms) =>
        new(paragraph.Address, [.. paragraph.Sentences.Select(s => facts.Sentence(published, s, terms))]);

    /// <summary>Pledges stand on the pages of their commitments.</summary>
    internal static bool StandsOn(string section, string address) => AddressParts.SectionOf(address) == section && !AddressParts.IsPledge(address);

    private static int Count(Report report, Section section, Func<Translation, bool> which) =>
        section.Sentences.Count(s => which(report.EnglishOf(s.Address)));

    private static bool IsMachine(Translation english) => english.State == TranslationState.Machine;

    private static bool HasEnglish(Report report, Section section) =>
        Count(report, section, english => english.IsWhole) > 0 || (section.Heading is { } heading && report.EnglishOf(heading.Address).IsWhole);

    internal static IEnumerable<Evidence> Evidence(FactViews facts, Report report, Section section)
    {
        if (section.Heading is { } heading)
        {
            yield return facts.Evidence(report, heading.Address, heading.Title);
        }

        foreach (var sentence in section.Sentences)
        {
            yield return facts.Evidence(report, sentence.Address, sentence.Span);
        }
    }
}
