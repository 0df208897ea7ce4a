using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>The views of sentences and figures that several kinds of page share.</summary>
/// <param name="Url">The page they stand on.</param>
internal sealed record FactViews(PageMaker Maker, string Url)
{
    private Speech Speech => Maker.Speech;

    private string Language => Maker.Language;

    /// <param name="terms">Of the page: a term is marked once on it.</param>
    public SentenceView Sentence(PublishedReport published, Sentence sentence, PageTerms terms)
    {
        var report = published.Report;
        var english = report.EnglishOf(sentence.Address);
        var shown = Speech.Of(report, sentence.Address, sentence.Span);
        var isEnglish = !Speech.IsChinese && english.IsWhole;
        Cut[] figures = isEnglish ? [] : [.. Figures(published, sentence)];
        var marked = terms.Mark(report.Source.Quote(sentence.Span), isEnglish ? shown.Text : null, figures);
        return new SentenceView(
            sentence.Address,
            shown.Lang,
            Terms.Of(report.Facts.Roles[sentence.Address]),
            Speech.IsChinese ? "" : Terms.Of(english.State),
            published.Commitments.ContainsKey(sentence.Address) ? To(Urls.Commitment(Language, report.Provenance, sentence.Address)) : "",
            Speech.IsChinese ? "" : english.IsComposed ? english.Text : "",
            Cut.Apart(shown.Text, figures.Concat(marked)));
    }

    public ObservationView Observation(Observation observation)
    {
        var (report, figure) = (observation.Report, observation.Figure);
        var span = report.SpanOf(figure.Address);
        var (value, unit) = Speech.Amount(figure);
        return new ObservationView(
            figure.Period,
            Terms.Of(figure.Kind),
            Speech.Zh(report.Source.Quote(figure.Span)),
            value,
            unit,
            Terms.Of(figure.Bound),
            Terms.Of(figure.Aspect),
            Terms.Of(figure.Direction),
            To(Urls.Address(Language, report.Provenance, figure.Address)),
            Speech.Brief(report, figure.Address, span),
            To(Urls.Report(Language, report.Provenance)),
            report.Provenance.Year);
    }

    /// <summary>The newest result and the newest target of each aspect, as the reports state them.</summary>
    public IndicatorRow Indicator(string place, Indicator indicator) => new(
        To(Urls.Indicator(Language, place, indicator.Name.Id)),
        Speech.Of(indicator.Name.Name),
        [.. Newest(indicator, FactKind.Actual).Select(Observation)],
        [.. Newest(indicator, FactKind.Target).Select(Observation)]);

    public ReportRow Report(PublishedReport published) => new(
        To(Urls.Report(Language, published.Provenance)),
        Speech.Of(published.Provenance.Title),
        Speech.Of(published.Provenance.Body),
        Speech.Of(published.Provenance.Place),
        published.Provenance.Year,
        published.Report.Facts.Commitments.Count,
        published.Report.Facts.Figures.Count);

    public string To(string url) => Urls.Relative(Url, url);

    /// <summary>What the page must show at the sentence's address.</summary>
    public Evidence Evidence(Report report, string address, TextSpan span) =>
        new(address, Speech.Of(report, address, span).Text, Seed(report, span));

    public static string Seed(Report report, TextSpan span)
    {
        var at = report.Source.Locate(span);
        return FormattableString.Invariant($"{at.File}({at.Line},{at.Column})");
    }

    // The display form is one character for one character, so a figure's place in the source is its place in the shown text.
    private IEnumerable<Cut> Figures(PublishedReport published, Sentence sentence)
    {
        var end = 0;
        foreach (var observation in published.ObservationsBySentence[sentence.Address].OrderBy(o => o.Figure.Span.Start))
        {
            var start = observation.Figure.Span.Start - sentence.Span.Start;
            if (start >= end && observation.Indicator is { } indicator)
            {
                end = start + observation.Figure.Span.Length;
                yield return new Cut(TextSpan.FromBounds(start, end), To(Urls.Indicator(Language, published.Provenance.PlaceId, indicator.Id)), null);
            }
        }
    }

    private static IEnumerable<Observation> Newest(Indicator indicator, FactKind kind) =>
        indicator.Observations
            .Where(o => o.Figure.Kind == kind)
            .GroupBy(o => o.Figure.Aspect)
            .Select(g => g.OrderBy(o => o.Report.Provenance.Year).ThenBy(o => o.Figure.Period, StringComparer.Ordinal).Last());
}
