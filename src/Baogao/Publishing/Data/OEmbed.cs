using System.Text.Json.Nodes;
using Baogao.Model;
using Baogao.Publishing.Citing;

namespace Baogao.Publishing.Data;

/// <summary>What editors that know oEmbed ask for when a commitment's address is put into them: its card. An address must be absolute there.</summary>
internal static class OEmbed
{
    public const int Width = 600;

    // A line of the card is about this many columns wide at the narrowest: half of a phone.
    private const int ColumnsALine = 34;
    private const int LineHeight = 27;
    private const int AroundWords = 110;

    public static IEnumerable<SiteFile> Of(Place place, Edition edition) => edition.BaseUrl.Length == 0 ? []
        : from report in place.Reports
          from commitment in report.Report.Facts.Commitments
          from language in Urls.Languages
          select File(report, commitment, edition, language);

    /// <summary>Of a card, so that its words are seen whole on a phone.</summary>
    public static int HeightFor(string words) => AroundWords + (LineHeight * ((Text.DisplayWidth.Of(words) / ColumnsALine) + 1));

    private static SiteFile File(PublishedReport published, Commitment commitment, Edition edition, string language)
    {
        var speech = new Speech(language, edition);
        var words = speech.Of(published.Report, commitment.Address, commitment.Span).Text;
        var title = Citation.Of(published.Report, commitment, edition, language).Title;
        var card = Urls.Card(language, published.Provenance, commitment.Address);
        var height = HeightFor(words);
        return new SiteFile(Urls.CardOEmbed(language, published.Provenance, commitment.Address), JsonText.Readable(new JsonObject
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = $"{speech.Of(title).Text} · {speech.Of(published.Provenance.Title).Text}",
            ["provider_name"] = speech.Of(edition.Publication.Title).Text,
            ["provider_url"] = edition.BaseUrl,
            ["html"] = FormattableString.Invariant($"<iframe src=\"{edition.BaseUrl}{card}\" width=\"{Width}\" height=\"{height}\" style=\"max-width:100%\" loading=\"lazy\"></iframe>"),
            ["width"] = Width,
            ["height"] = height,
        }));
    }
}
