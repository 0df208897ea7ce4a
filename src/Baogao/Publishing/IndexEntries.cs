using Baogao.Model;
using Baogao.Publishing.Pages;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>What can be searched for.</summary>
public static class IndexEntries
{
    private const string AnyLanguage = "zh";

    public static IEnumerable<IndexEntry> Of(Place place) =>
        place.Indicators.Select(i => Indicator(place, i)).Concat(place.Reports.SelectMany(OfReport));

    public static IEnumerable<IndexEntry> Of(IReadOnlyList<GlossaryTerm> glossary) => glossary.Select(term => new IndexEntry(
        Urls.TermId(term.Term),
        BelowLanguage($"{Urls.Page(AnyLanguage, GlossaryPage.Name)}#{Urls.TermId(term.Term)}"),
        "term",
        "",
        null,
        "",
        LocalizedText.Empty,
        [],
        term.Term,
        term.En));

    private static IndexEntry Indicator(Place place, Indicator indicator) => new(
        indicator.Name.Id,
        BelowLanguage(Urls.Indicator(AnyLanguage, place.Id, indicator.Name.Id)),
        "indicator",
        "",
        indicator.Observations.Max(o => o.Report.Provenance.Year),
        indicator.Name.Theme,
        place.Name,
        [],
        DisplayForm.Of(indicator.Name.Name.Zh),
        indicator.Name.Name.En ?? "");

    private static IEnumerable<IndexEntry> OfReport(PublishedReport published)
    {
        foreach (var chapter in published.Report.Outline.Chapters)
        {
            if (chapter.Heading is { } heading)
            {
                yield return Entry(published, heading.Address, "heading", published.Provenance.Title);
            }

            foreach (var entry in chapter.Sections.SelectMany(section => OfSection(published, chapter, section)))
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<IndexEntry> OfSection(PublishedReport published, Chapter chapter, Section section)
    {
        var under = (section.Heading ?? chapter.Heading) is { } heading ? Named(published.Report, heading.Address) : published.Provenance.Title;
        var above = chapter.Heading is { } over ? Named(published.Report, over.Address) : published.Provenance.Title;
        var own = section.Heading is { } title ? [Entry(published, title.Address, "heading", above)] : Array.Empty<IndexEntry>();
        return own.Concat(section.Sentences.Select(s => Entry(published, s.Address, TypeOf(published, s), under)));
    }

    private static string TypeOf(PublishedReport published, Sentence sentence) =>
        sentence.Heading is not null ? "heading" : published.Commitments.ContainsKey(sentence.Address) ? "commitment" : "sentence";

    private static IndexEntry Entry(PublishedReport published, string address, string type, LocalizedText section)
    {
        var report = published.Report;
        var words = Named(report, address);
        return new(
            address,
            BelowLanguage(Urls.Address(AnyLanguage, report.Provenance, address)),
            type,
            report.Provenance.Id,
            report.Provenance.Year,
            published.Commitments.GetValueOrDefault(address)?.Theme ?? "",
            section,
            [.. published.ObservationsBySentence[address].Select(o => DisplayForm.Of(report.Source.Quote(o.Figure.Span)))],
            words.Zh,
            words.En ?? "");
    }

    private static LocalizedText Named(Report report, string address) =>
        new(DisplayForm.Of(report.Source.Quote(report.SpanOf(address))), report.EnglishOf(address) is { Text.Length: > 0 } english ? english.Text : null);

    private static string BelowLanguage(string url) => url[(AnyLanguage.Length + 1)..];
}
