using System.Text.Json.Nodes;
using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>A small JSON of each commitment and indicator, beside its pages. It holds both languages, and so is the same beside both.</summary>
internal static class FactFiles
{
    public static IEnumerable<SiteFile> Of(Place place, Edition edition) =>
        place.Indicators.SelectMany(i => Files(language => Urls.IndicatorJson(language, place.Id, i.Name.Id), Indicator(place, i, edition)));

    public static IEnumerable<SiteFile> Of(PublishedReport report, Edition edition) =>
        report.Report.Facts.Commitments.SelectMany(c => Files(language => Urls.CommitmentJson(language, report.Provenance, c.Address), Commitment(report, c, edition)));

    public static JsonObject Figure(Observation observation)
    {
        var (report, figure) = (observation.Report, observation.Figure);
        return JsonText.Of(
            ("address", figure.Address),
            ("quote", report.Source.Quote(figure.Span)),
            ("value", figure.Value),
            ("unit", figure.Unit),
            ("bound", Terms.Of(figure.Bound)),
            ("aspect", Terms.Of(figure.Aspect)),
            ("direction", Terms.Of(figure.Direction)),
            ("subject", figure.Subject),
            ("indicator", observation.Indicator?.Id),
            ("period", figure.Period),
            ("kind", Terms.Of(figure.Kind)));
    }

    private static IEnumerable<SiteFile> Files(Func<string, string> url, JsonObject json)
    {
        var content = JsonText.Readable(json);
        return Urls.Languages.Select(language => new SiteFile(url(language), content));
    }

    private static JsonObject Commitment(PublishedReport published, Commitment commitment, Edition edition)
    {
        var (report, provenance) = (published.Report, published.Provenance);
        var (text, english) = (report.Source.Quote(commitment.Span), report.EnglishOf(commitment.Address));
        var json = JsonText.Of(
            ("report", provenance.Id),
            ("title_zh", provenance.Title.Zh),
            ("title_en", provenance.Title.En),
            ("address", commitment.Address),
            ("text", text),
            ("zh", DisplayForm.Of(text)),
            ("en", english.Text),
            ("translation", Terms.Of(english.State)),
            ("checkable", commitment.Checkable),
            ("due", commitment.Due),
            ("theme", commitment.Theme),
            ("lead_unit", commitment.LeadUnit));
        json["pledges"] = JsonText.List(commitment.Pledges.Select(p => JsonText.Of(("address", p.Address), ("text", report.Source.Quote(p.Span)))));
        json["figures"] = JsonText.List(published.ObservationsBySentence[commitment.Address].Select(Figure));
        AddPages(json, language => Urls.Commitment(language, provenance, commitment.Address), edition);
        json["citation"] = Csl.Item(Citation.Of(report, commitment, edition, "zh"));
        return json;
    }

    private static JsonObject Indicator(Place place, Indicator indicator, Edition edition)
    {
        var json = JsonText.Of(
            ("indicator", indicator.Name.Id),
            ("place", place.Id),
            ("place_zh", place.Name.Zh),
            ("place_en", place.Name.En),
            ("name_zh", indicator.Name.Name.Zh),
            ("name_en", indicator.Name.Name.En),
            ("theme", indicator.Name.Theme));
        json["observations"] = JsonText.List(indicator.Observations.Select(o => Observation(o, edition)));
        AddPages(json, language => Urls.Indicator(language, place.Id, indicator.Name.Id), edition);
        json["citation"] = Csl.Item(Citation.Of(place, indicator.Name, edition, "zh"));
        return json;
    }

    private static JsonObject Observation(Observation observation, Edition edition)
    {
        var (report, figure) = (observation.Report, Figure(observation));
        var json = new JsonObject { ["report"] = report.Provenance.Id };
        foreach (var (key, value) in figure.ToList())
        {
            figure.Remove(key);
            json[key] = value;
        }

        json["sentence"] = report.Source.Quote(report.SpanOf(observation.Figure.Address));
        json["url"] = edition.BaseUrl + Urls.Address("zh", report.Provenance, observation.Figure.Address);
        return json;
    }

    private static void AddPages(JsonObject json, Func<string, string> url, Edition edition)
    {
        foreach (var language in Urls.Languages)
        {
            json[$"page_{language}"] = edition.BaseUrl + url(language);
        }
    }
}
