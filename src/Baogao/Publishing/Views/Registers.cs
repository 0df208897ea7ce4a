namespace Baogao.Publishing.Views;

/// <param name="Themes">The theme pages of the place: what a reader without scripts filters with.</param>
/// <param name="Total">Of the whole report, on all pages.</param>
public sealed record RegisterView(
    Words ReportTitle,
    IReadOnlyList<CommitmentRow> Commitments,
    int Total,
    int Checkable,
    int Pledges,
    IReadOnlyList<ThemeRow> Themes,
    FilterView Filter,
    PagesView Pages);

/// <param name="Total">Commitments of the theme, on all pages.</param>
/// <param name="Indicators">On the first page only.</param>
/// <param name="Others">The other themes of the place.</param>
public sealed record ThemeView(
    Words Name,
    Words Place,
    int Total,
    int Checkable,
    IReadOnlyList<CommitmentRow> Commitments,
    IReadOnlyList<IndicatorRow> Indicators,
    IReadOnlyList<ThemeRow> Others,
    FilterView Filter,
    PagesView Pages);

public sealed record ThemeRow(string Href, Words Name, int Commitments, int Indicators);

/// <param name="Id">On the page; empty where commitments of several reports stand together.</param>
/// <param name="Report">The part of the report's address that names it in its place: 2013; empty on the report's own register.</param>
/// <param name="Due">In the report's words; empty when it names no time.</param>
/// <param name="Composed">The words are put together from the figures: the sentence has no English.</param>
/// <param name="Theme">Null when its words name none, and on the theme's own page.</param>
/// <param name="Keys">What it can be filtered by.</param>
public sealed record CommitmentRow(
    string Href,
    string Id,
    Words Text,
    bool Composed,
    int Pledges,
    bool Checkable,
    int Figures,
    Words Due,
    Words LeadUnit,
    string Report,
    Link? Theme,
    Words? Section,
    RowKeys Keys);

/// <summary>Alike in both languages, so that a filtered list has one address below its language. Empty: the report says nothing of it.</summary>
/// <param name="Number">yes where it has a figure.</param>
public sealed record RowKeys(string Theme, string Report, string Checkable, string Number, string Unit, string Due);

/// <param name="Facets">What divides the list; what all of it has in common does not.</param>
public sealed record FilterView(IReadOnlyList<FacetView> Facets);

/// <param name="Name">theme, report, checkable, number, unit, due.</param>
public sealed record FacetView(string Name, IReadOnlyList<OptionView> Options);

/// <param name="Text">Null where the strings say it.</param>
public sealed record OptionView(string Value, Words? Text, int Count);

/// <param name="First">Number of the first item on the page.</param>
/// <param name="PreviousHref">Empty on the first page.</param>
/// <param name="NextHref">Empty on the last page.</param>
public sealed record PagesView(int Number, int Count, int First, string PreviousHref, string NextHref);
