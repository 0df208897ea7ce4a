using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The other sections of a report, beside each of them.</summary>
internal static class Contents
{
    // Of a report with hundreds of sections each page would list hundreds: then the nearest ones do.
    private const int Most = 60;

    public static IReadOnlyList<ContentsChapter> Around(FactViews facts, Report report, IReadOnlyList<(Chapter Chapter, Section Section)> sections, int at)
    {
        var first = Math.Clamp(at - (Most / 2), 0, Math.Max(0, sections.Count - Most));
        return
        [
            .. sections.Skip(first).Take(Most)
                .GroupBy(s => s.Chapter, s => s.Section)
                .Select(g => Chapter(facts, report, g.Key, g, sections[at].Section)),
        ];
    }

    private static ContentsChapter Chapter(FactViews facts, Report report, Chapter chapter, IEnumerable<Section> sections, Section here) => new(
        facts.Maker.Speech.Label(chapter.Heading, chapter.Number),
        ReportPage.Heading(facts.Maker, report, chapter.Heading),
        Terms.Of(chapter.Role),
        chapter.IsUndivided,
        [.. sections.Select(s => new ContentsRow(
            s == here ? "" : facts.To(Urls.Section(facts.Maker.Language, report.Provenance, s.Address)),
            ReportPage.Name(facts.Maker, report, chapter, s)))]);
}
