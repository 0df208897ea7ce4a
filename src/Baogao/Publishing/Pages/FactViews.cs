using System.Globalization;
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
        Cut[] figures = [.. Figures(published, sentence, isEnglish)];
        var marked = terms.Mark(report.Source.Quote(sentence.Span), isEnglish ? shown.Text : null, figures);
        return new SentenceView(
            sentence.Address,
            shown.Lang,
            Terms.Of(report.Facts.Roles[sentence.Address]),
            Speech.IsChinese ? "" : Terms.Of(english.State),
            published.Commitments.ContainsKey(sentence.Address) ? To(Urls.Commitment(Language, report.Provenance, sentence.Address)) : "",
            Speech.IsChinese ? "" : english.IsComposed ? english.Text : "",
            Cut.Apart(shown.Text, figures.Concat(marked)))
        {
            Marks = PastViews.Marks(report.Source.Quote(sentence.Span), PastViews.Current(english)),
            Edited = published.Changed.FirstOrDefault(e => e.IsLive && e.Address == sentence.Address)?.Earlier[0].Until ?? "",
            EarlierEnglish = isEnglish && english.Previous.Length > 0 ? new EarlierView(new Words(english.Previous, ""), "", SameWords.Mark(english.Previous)) : null,
        };
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
            figure.Value.ToString(CultureInfo.InvariantCulture),
            unit,
            Terms.Of(figure.Bound),
            Terms.Of(figure.Aspect),
            Terms.Of(figure.Direction),
            To(Urls.Address(Language, report.Provenance, figure.Address)),
            Speech.Brief(report, figure.Address, span),
            To(Urls.Report(Language, report.Provenance)),
            report.Provenance.Year);
    }

    /// <summary>Of each aspect the newest report's result and target, of the years it is asked for.</summary>
    public IndicatorRow Indicator(string place, Indicator indicator) => new(
        To(Urls.Indicator(Language, place, indicator.Name.Id)),
        Speech.Of(indicator.Name.Name),
        [.. Newest(indicator, FactKind.Actual).Select(Observation)],
        [.. Newest(indicator, FactKind.Target).Select(Observation)]);

    public ReportRow Report(PublishedReport published) =>
        Report(published.Provenance, published.Report.Facts.Commitments.Count, published.Report.Facts.Figures.Count);

    public ReportRow Report(Provenance report, int commitments, int figures) => new(
        To(Urls.Report(Language, report)),
        Speech.Of(report.Title),
        Speech.Of(report.Body),
        Speech.Of(report.Place),
        report.Year,
        commitments,
        figures,
        To(Urls.Register(Language, report)));

    /// <returns>Null when the words name no theme.</returns>
    public Link? Theme(string place, string id) => Maker.Edition.Theme(id) is { } theme
        ? new Link(To(Urls.Theme(Language, place, id)), Speech.Of(theme.Name))
        : null;

    public string To(string url) => Urls.Relative(Url, url);

    /// <summary>What the page must show at the sentence's address.</summary>
    public Evidence Evidence(Report report, string address, TextSpan span) =>
        new(address, Speech.Of(report, address, span).Text, Seed(report, span));

    public static string Seed(Report report, TextSpan span)
    {
        var at = report.Source.Locate(span);
        return FormattableString.Invariant($"{at.File}({at.Line},{at.Column})");
    }

    private IEnumerable<Cut> Figures(PublishedReport published, Sentence sentence, bool inEnglish)
    {
        var end = 0;
        foreach (var observation in published.ObservationsBySentence[sentence.Address].OrderBy(o => o.Figure.Span.Start))
        {
            if (observation.Indicator is { } indicator && PlaceOf(observation.Figure, published.Report, sentence, inEnglish) is { } span && (inEnglish || span.Start >= end))
            {
                end = span.End;
                yield return new Cut(span, To(Urls.Indicator(Language, published.Provenance.PlaceId, indicator.Id)), null);
            }
        }
    }

    // The display form is one character for one character, so a figure's place in the source is its place in the shown text.
    private static TextSpan? PlaceOf(Figure figure, Report report, Sentence sentence, bool inEnglish) =>
        !inEnglish ? new TextSpan(figure.Span.Start - sentence.Span.Start, figure.Span.Length)
        : report.English.Figures.TryGetValue(figure.Span, out var span) ? span
        : null;

    private static IEnumerable<Observation> Newest(Indicator indicator, FactKind kind) =>
        indicator.Observations
            .Where(o => o.Figure.Kind == kind)
            .GroupBy(o => o.Figure.Aspect)
            .OrderBy(g => g.Key)
            .Select(g => g.OrderByDescending(o => o.Report.Provenance.Year).ThenBy(YearsOff).ThenBy(o => o.Figure.Period.Length).First());

    // A report of 2013 is asked for the results of 2012 and the targets of 2013, not for those of 2008-2012 or 2020.
    private static int YearsOff(Observation observation)
    {
        var asked = observation.Report.Provenance.Year - (observation.Figure.Kind == FactKind.Actual ? 1 : 0);
        return Math.Abs(int.Parse(observation.Figure.Period.AsSpan()[^4..], CultureInfo.InvariantCulture) - asked);
    }
}
