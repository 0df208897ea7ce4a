using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Citing;

/// <summary>What a citation names. What is not known is empty and is left out, as the standards want it; no date of access is invented.</summary>
/// <param name="Id">A key for reference managers: xuhui-2013-c2-s4-p3-n2.</param>
/// <param name="Title">Of the thing itself: the report, the heading of a section, a commitment, an indicator.</param>
/// <param name="Container">The report that it is a part of; null for a whole.</param>
/// <param name="Year">Of the report; empty for a series, which has none of its own.</param>
/// <param name="Published">The day on which the source was published, 2013-02-01.</param>
/// <param name="Locator">The address within the report.</param>
/// <param name="Quote">The words of the source.</param>
/// <param name="Page">From the site's root.</param>
/// <param name="Url">Absolute; empty where the publication has no base address.</param>
internal sealed record Citation(
    string Id,
    LocalizedText Title,
    LocalizedText? Container,
    LocalizedText Author,
    string Year,
    string Published,
    string Locator,
    string Quote,
    string Page,
    string Url,
    bool IsSeries = false)
{
    public static Citation Of(Report report, Edition edition, string language) =>
        InReport(report, report.Provenance.Title, null, "", "", Urls.Report(language, report.Provenance), edition);

    public static Citation Of(Report report, Section section, Edition edition, string language) => InReport(
        report,
        section.Heading is { } heading ? Words(report, heading.Address, heading.Title) : Named(edition, "section", section.Address),
        report.Provenance.Title,
        section.Address,
        "",
        Urls.Section(language, report.Provenance, section.Address),
        edition);

    public static Citation Of(Report report, Commitment commitment, Edition edition, string language) => InReport(
        report,
        Named(edition, "commitment", commitment.Address),
        report.Provenance.Title,
        commitment.Address,
        DisplayForm.Of(report.Source.Quote(commitment.Span)),
        Urls.Commitment(language, report.Provenance, commitment.Address),
        edition);

    public static Citation Of(Place place, IndicatorName indicator, Edition edition, string language)
    {
        var page = Urls.Indicator(language, place.Id, indicator.Id);
        return new Citation(
            $"{place.Id}-{indicator.Id}",
            new LocalizedText(Series(edition, "zh", indicator.Name.Zh, place.Name.Zh), Series(edition, "en", indicator.Name.En ?? indicator.Name.Zh, place.Name.En ?? place.Name.Zh)),
            null,
            edition.Publication.Publisher,
            "",
            "",
            "",
            "",
            page,
            Absolute(edition, page),
            IsSeries: true);
    }

    private static Citation InReport(Report report, LocalizedText title, LocalizedText? container, string locator, string quote, string page, Edition edition)
    {
        var provenance = report.Provenance;
        return new Citation(
            locator.Length == 0 ? provenance.Id : $"{provenance.Id}-{locator}",
            title,
            container,
            provenance.Body,
            FormattableString.Invariant($"{provenance.Year}"),
            IsDay(provenance.Published) ? provenance.Published : "",
            locator,
            quote,
            page,
            Absolute(edition, page));
    }

    private static bool IsDay(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);

    private static string Absolute(Edition edition, string page) => edition.BaseUrl.Length > 0 ? edition.BaseUrl + page : "";

    private static LocalizedText Words(Report report, string address, TextSpan span) =>
        new(DisplayForm.Of(report.Source.Quote(span)), report.EnglishOf(address) is { IsWhole: true } english ? english.Text : null);

    private static LocalizedText Named(Edition edition, string key, string address) => new(
        Wording.Fill(edition.Word("zh", StringGroup.Citations, key), ("address", address)),
        Wording.Fill(edition.Word("en", StringGroup.Citations, key), ("address", address)));

    private static string Series(Edition edition, string language, string indicator, string place) =>
        Wording.Fill(edition.Word(language, StringGroup.Citations, "indicator"), ("indicator", indicator), ("place", place));
}
