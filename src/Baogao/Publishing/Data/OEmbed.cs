using System.Text.Json.Nodes;
using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Data;

/// <summary>What editors that know oEmbed ask for when the address of a commitment or indicator is put into them: its card. An address must be absolute there.</summary>
internal static class OEmbed
{
    public const int Width = 600;

    // A line of the card is about this many columns wide at the narrowest: half of a phone.
    private const int ColumnsALine = 34;
    private const int LineHeight = 27;
    private const int AroundWords = 110;

    public static IEnumerable<SiteFile> Of(Place place, Edition edition) => InLanguages(edition).SelectMany(speech => Indicators(place, speech));

    public static IEnumerable<SiteFile> Of(PublishedReport report, Edition edition) => InLanguages(edition).SelectMany(speech => Commitments(report, speech));

    /// <summary>Of a card, so that its words are seen whole on a phone.</summary>
    public static int HeightFor(string words) => AroundWords + (LineHeight * ((Text.DisplayWidth.Of(words) / ColumnsALine) + 1));

    /// <summary>Results and targets stand side by side, below their names; on a phone each may take two lines.</summary>
    public static int HeightFor(IndicatorRow row) => AroundWords + (LineHeight * ((2 * Math.Max(row.Actual.Count, row.Target.Count)) + 1));

    private static IEnumerable<Speech> InLanguages(Edition edition) => edition.BaseUrl.Length == 0 ? [] : Urls.Languages.Select(language => new Speech(language, edition));

    private static IEnumerable<SiteFile> Commitments(PublishedReport report, Speech speech) =>
        from commitment in report.Report.Facts.Commitments
        let title = speech.Of(Citation.Of(report.Report, commitment, speech.Edition, speech.Language).Title)
        let height = HeightFor(speech.Of(report.Report, commitment.Address, commitment.Span).Text)
        select File(Urls.Card(speech.Language, report.Provenance, commitment.Address), $"{title.Text} · {speech.Of(report.Provenance.Title).Text}", height, speech);

    private static IEnumerable<SiteFile> Indicators(Place place, Speech speech) =>
        from indicator in place.Indicators
        let card = Urls.Card(speech.Language, place.Id, indicator.Name.Id)
        let title = speech.Of(Citation.Of(place, indicator.Name, speech.Edition, speech.Language).Title)
        let row = new Pages.FactViews(new PageMaker(speech, speech.Edition), card).Indicator(place.Id, indicator)
        select File(card, title.Text, HeightFor(row), speech);

    private static SiteFile File(string card, string title, int height, Speech speech) => new(Urls.OEmbed(card), JsonText.Readable(new JsonObject
    {
        ["version"] = "1.0",
        ["type"] = "rich",
        ["title"] = title,
        ["provider_name"] = speech.Of(speech.Edition.Publication.Title).Text,
        ["provider_url"] = speech.Edition.BaseUrl,
        ["html"] = FormattableString.Invariant($"<iframe src=\"{speech.Edition.BaseUrl}{card}\" width=\"{Width}\" height=\"{height}\" style=\"max-width:100%\" loading=\"lazy\"></iframe>"),
        ["width"] = Width,
        ["height"] = height,
    }));
}
