using System.Text.Json.Nodes;
using Baogao.Model;
using Baogao.Publishing.Data;

namespace Baogao.Publishing.Linked;

/// <summary>What a page shows, in the words of schema.org. It says what was said, and never whether it came true.</summary>
/// <param name="Url">The page's address.</param>
internal sealed record SchemaOrg(PageMaker Maker, string Url)
{
    private static readonly string[] Measured = ["value", "unit", "bound", "aspect", "period", "kind"];

    private string Language => Maker.Language;

    public JsonObject Report(PublishedReport published)
    {
        var provenance = published.Provenance;
        var report = About(provenance);
        report["hasPart"] = JsonText.List(published.Report.Outline.Sections.Select(s => Reference(Urls.Section(Language, provenance, s.Address))));
        report["subjectOf"] = JsonText.Of(
            ("@type", "Dataset"),
            ("name", Wording.Fill(Word(StringGroup.Datasets, "report"), ("report", Maker.Speech.Of(provenance.Title).Text))),
            ("description", Word(StringGroup.Datasets, "description")),
            ("license", Maker.Edition.Publication.LicenceUrl),
            ("creator", Publisher()),
            ("isBasedOn", Address(Urls.Report(Language, provenance))),
            ("variableMeasured", JsonText.List(Measured, name => PropertyValue(name, Word(StringGroup.Columns, $"figures.{name}"), "description"))),
            ("distribution", JsonText.List(DataFiles.OfEachReport, name => Download(Urls.ReportData(provenance, name)))));
        return report;
    }

    public JsonObject Section(Report report, Section section)
    {
        var words = section.Heading is { } heading ? Maker.Speech.Of(report, heading.Address, heading.Title).Text : section.Address;
        return JsonText.Of(
            ("@type", "Chapter"),
            ("@id", Address(Url)),
            ("url", Address(Url)),
            ("name", words),
            ("inLanguage", Maker.Speech.Lang),
            ("identifier", section.Address),
            ("isPartOf", About(report.Provenance)));
    }

    /// <summary>A plan of whoever gave the report. Whether it was carried out is not said.</summary>
    public JsonObject Commitment(PublishedReport published, Commitment commitment)
    {
        var (report, provenance) = (published.Report, published.Provenance);
        return JsonText.Of(
            ("@type", "PlanAction"),
            ("@id", Address(Url)),
            ("url", Address(Url)),
            ("identifier", commitment.Address),
            ("name", Maker.Speech.Of(report, commitment.Address, commitment.Span).Text),
            ("description", report.Source.Quote(commitment.Span)),
            ("agent", Body(provenance)),
            ("object", JsonText.List(published.ObservationsBySentence[commitment.Address].Select(Observation))),
            ("subjectOf", Quotation(report, commitment.Address)));
    }

    public JsonObject Indicator(Place place, Indicator indicator) => JsonText.Of(
        ("@type", "Dataset"),
        ("@id", Address(Url)),
        ("url", Address(Url)),
        ("name", Wording.Fill(Word(StringGroup.Citations, "indicator"), ("indicator", Maker.Speech.Of(indicator.Name.Name).Text), ("place", Maker.Speech.Of(place.Name).Text))),
        ("description", Word(StringGroup.Datasets, "indicator")),
        ("license", Maker.Edition.Publication.LicenceUrl),
        ("creator", Publisher()),
        ("spatialCoverage", new JsonObject { ["@type"] = "Place", ["name"] = Maker.Speech.Of(place.Name).Text }),
        ("variableMeasured", PropertyValue(indicator.Name.Id, Maker.Speech.Of(indicator.Name.Name).Text, "name")),
        ("distribution", JsonText.List([Download(Urls.IndicatorJson(Language, place.Id, indicator.Name.Id))])),
        ("hasPart", JsonText.List(indicator.Observations.Select(Observation))));

    public static JsonObject Breadcrumbs(IEnumerable<(string Name, string Address)> trail) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = JsonText.List(trail.Select((crumb, i) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Name,
            ["item"] = crumb.Address,
        })),
    };

    private JsonObject Observation(Observation observation)
    {
        var figure = observation.Figure;
        return JsonText.Of(
            ("@type", "Observation"),
            ("measuredProperty", figure.Subject),
            ("observationDate", figure.Period.Length == 4 ? figure.Period : ""),
            ("observationPeriod", figure.Period.Length == 4 ? "" : figure.Period),
            ("value", figure.Value),
            ("unitText", figure.Unit),
            ("additionalProperty", JsonText.List(
                new[] { ("bound", Terms.Of(figure.Bound)), ("aspect", Terms.Of(figure.Aspect)), ("direction", Terms.Of(figure.Direction)), ("kind", Terms.Of(figure.Kind)) }
                    .Where(p => p.Item2.Length > 0),
                p => new JsonObject { ["@type"] = "PropertyValue", ["name"] = p.Item1, ["value"] = p.Item2 })),
            ("isBasedOn", Quotation(observation.Report, figure.Address, observation.Report.Source.Quote(figure.Span))));
    }

    private JsonObject Quotation(Report report, string address, string quote = "") => JsonText.Of(
        ("@type", "Quotation"),
        ("@id", Address(Urls.Address(Language, report.Provenance, address))),
        ("identifier", address),
        ("text", report.Source.Quote(report.SpanOf(address))),
        ("abstract", quote),
        ("inLanguage", "zh-Hans"),
        ("spokenByCharacter", Body(report.Provenance)),
        ("isPartOf", Reference(Urls.Report(Language, report.Provenance))));

    private JsonObject About(Provenance provenance) => JsonText.Of(
        ("@type", "Report"),
        ("@id", Address(Urls.Report(Language, provenance))),
        ("url", Address(Urls.Report(Language, provenance))),
        ("name", Maker.Speech.Of(provenance.Title).Text),
        ("identifier", provenance.Id),
        ("inLanguage", Maker.Speech.Lang),
        ("temporalCoverage", FormattableString.Invariant($"{provenance.Year}")),
        ("datePublished", provenance.Published),
        ("author", Body(provenance)),
        ("spatialCoverage", new JsonObject { ["@type"] = "Place", ["name"] = Maker.Speech.Of(provenance.Place).Text }),
        ("publisher", Publisher()),
        ("isBasedOn", provenance.Url));

    private JsonObject? Body(Provenance provenance) => provenance.Body.Zh.Length == 0 ? null
        : new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = Maker.Speech.Of(provenance.Body).Text };

    private JsonObject? Publisher() => Maker.Edition.Publication.Publisher.Zh.Length == 0 ? null
        : new JsonObject { ["@type"] = "Organization", ["name"] = Maker.Speech.Of(Maker.Edition.Publication.Publisher).Text };

    private JsonObject Download(string path) => JsonText.Of(
        ("@type", "DataDownload"), ("encodingFormat", MediaTypes.Of(path)), ("contentUrl", Address(path)));

    private static JsonObject PropertyValue(string id, string words, string key) => new() { ["@type"] = "PropertyValue", ["propertyID"] = id, [key] = words };

    private JsonObject Reference(string url) => new() { ["@id"] = Address(url) };

    private string Address(string to) => Maker.Address(Url, to);

    private string Word(StringGroup group, string key) => Maker.Edition.Word(Language, group, key);
}
