using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>What of a place can be searched for.</summary>
public static class IndexEntries
{
    private const string AnyLanguage = "zh";

    public static IEnumerable<IndexEntry> Of(Place place) =>
        place.Indicators.Select(i => Indicator(place, i)).Concat(place.Reports.SelectMany(OfReport));

    private static IndexEntry Indicator(Place place, Indicator indicator) => new(
        indicator.Name.Id,
        BelowLanguage(Urls.Indicator(AnyLanguage, place.Id, indicator.Name.Id)),
        "indicator",
        "",
        indicator.Observations.Max(o => o.Report.Provenance.Year),
        DisplayForm.Of(indicator.Name.Name.Zh),
        indicator.Name.Name.En ?? "");

    private static IEnumerable<IndexEntry> OfReport(PublishedReport published)
    {
        var report = published.Report;
        var headings = report.Outline.Chapters.SelectMany(c => c.Sections.Select(s => s.Heading).Prepend(c.Heading))
            .OfType<Heading>()
            .Select(h => Entry(report, h.Address, "heading"));
        return headings.Concat(report.Outline.Sentences.Select(s => Entry(report, s.Address, TypeOf(published, s))));
    }

    private static string TypeOf(PublishedReport published, Sentence sentence) =>
        sentence.Heading is not null ? "heading" : published.Commitments.ContainsKey(sentence.Address) ? "commitment" : "sentence";

    private static IndexEntry Entry(Report report, string address, string type) => new(
        address,
        BelowLanguage(Urls.Address(AnyLanguage, report.Provenance, address)),
        type,
        report.Provenance.Id,
        report.Provenance.Year,
        DisplayForm.Of(report.Source.Quote(report.SpanOf(address))),
        report.EnglishOf(address).Text);

    private static string BelowLanguage(string url) => url[(AnyLanguage.Length + 1)..];
}
