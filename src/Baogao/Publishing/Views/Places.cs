namespace Baogao.Publishing.Views;

/// <param name="Only">Of a publication of one place: what its page shows; else null.</param>
public sealed record HomeView(PlaceView? Only, IReadOnlyList<PlaceRow> Places, IReadOnlyList<ReportRow> Latest, Totals Totals, string SearchHref, PagesView Pages);

public sealed record Totals(int Reports, int Sentences, int Figures, int Commitments);

public sealed record PlaceRow(string Href, Words Name, int Reports, int FirstYear, int LastYear);

public sealed record ReportRow(string Href, Words Title, Words Body, Words Place, int Year, int Commitments, int Figures, string RegisterHref);

/// <param name="Newest">The report that the headline figures are from.</param>
public sealed record PlaceView(
    Words Name,
    string Href,
    Totals Totals,
    Link Newest,
    IReadOnlyList<IndicatorRow> Headline,
    IReadOnlyList<ThemeRow> Themes,
    IReadOnlyList<ReportRow> Reports,
    string IndicatorsHref,
    int Indicators,
    string SearchHref);

/// <param name="Actual">The latest result as stated; empty when none is.</param>
/// <param name="Target">The latest target as stated; empty when none is.</param>
public sealed record IndicatorRow(string Href, Words Name, IReadOnlyList<ObservationView> Actual, IReadOnlyList<ObservationView> Target);
