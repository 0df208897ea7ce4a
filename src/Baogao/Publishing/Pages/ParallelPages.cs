using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>Both languages side by side, a page for each section, whose address stays when its English goes. Made once, beside the Chinese pages.</summary>
internal static class ParallelPages
{
    public static IEnumerable<Page> Make(PageMaker maker, Place place, PublishedReport published)
    {
        if (!maker.Speech.IsChinese)
        {
            yield break;
        }

        var report = published.Report;
        var sections = report.Outline.Chapters.SelectMany(c => c.Sections.Select(s => (Chapter: c, Section: s))).ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            yield return Make(maker, place, published, sections, i);
        }
    }

    private static Page Make(PageMaker maker, Place place, PublishedReport published, List<(Chapter Chapter, Section Section)> sections, int at)
    {
        var report = published.Report;
        var (chapter, section) = sections[at];
        var url = Urls.Parallel(report.Provenance, section.Address);
        var facts = new FactViews(maker, url);
        var past = new PastViews(facts, published).On(address => SectionPages.StandsOn(section.Address, address));
        var view = new ParallelView(
            section.Address,
            chapter.IsUndivided ? null : Heading(maker, report, chapter.Heading, chapter.Number),
            Name(maker, report, chapter, section),
            [.. section.Paragraphs.Select(p => (IReadOnlyList<PairView>)[.. p.Sentences.Select(s => Pair(facts, report, s))])],
            facts.To(Urls.Section("zh", report.Provenance, section.Address)),
            facts.To(Urls.Section("en", report.Provenance, section.Address)),
            Neighbour(at - 1),
            Neighbour(at + 1),
            section.Sentences.Count(s => report.EnglishOf(s.Address).State == TranslationState.Machine),
            past);
        return maker.MakeBilingual(
            url,
            Urls.Section("en", report.Provenance, section.Address),
            "parallel",
            view,
            Trail.ToReport(maker, place, report.Provenance),
            report.Provenance,
            [.. SectionPages.Evidence(facts, report, section), .. PastViews.Evidence(report, past)]);

        ParallelLink? Neighbour(int index) => index >= 0 && index < sections.Count
            ? new ParallelLink(
                facts.To(Urls.Parallel(report.Provenance, sections[index].Section.Address)),
                Name(maker, report, sections[index].Chapter, sections[index].Section))
            : null;
    }

    private static BilingualHeading? Name(PageMaker maker, Report report, Chapter chapter, Section section) => chapter.IsUndivided
        ? Heading(maker, report, chapter.Heading, chapter.Number)
        : Heading(maker, report, section.Heading, chapter.Number, section.Number);

    private static BilingualHeading? Heading(PageMaker maker, Report report, Heading? heading, params int[] count) =>
        heading is null ? null
        : new BilingualHeading(
            maker.Speech.Label(heading, count),
            DisplayForm.Of(report.Source.Quote(heading.Title)),
            (maker.Speech with { Language = "en" }).Label(heading, count),
            English(report, heading.Address));

    private static PairView Pair(FactViews facts, Report report, Sentence sentence) => new(
        sentence.Address,
        Terms.Of(report.Facts.Roles[sentence.Address]),
        DisplayForm.Of(report.Source.Quote(sentence.Span)),
        English(report, sentence.Address),
        Terms.Of(report.EnglishOf(sentence.Address).State),
        facts.To(Urls.Address("zh", report.Provenance, sentence.Address)),
        facts.To(Urls.Address("en", report.Provenance, sentence.Address)));

    private static string English(Report report, string address) => report.EnglishOf(address) is { IsWhole: true } english ? english.Text : "";
}
