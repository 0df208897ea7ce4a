using Baogao.Publishing.Charts;

namespace Baogao.Publishing.Views;

/// <param name="Followed">On the first page only.</param>
public sealed record IndicatorsView(Words Place, IReadOnlyList<IndicatorRow> Followed, IReadOnlyList<IndicatorRow> Others, PagesView Pages);

/// <param name="OtherName">Its name in the other language; null where it has none.</param>
/// <param name="Aliases">Other words for it in reports, always Chinese.</param>
public sealed record IndicatorView(
    Words Name,
    Words? OtherName,
    Words Place,
    Link? Theme,
    IReadOnlyList<Words> Aliases,
    IReadOnlyList<MeasureView> Measures,
    IReadOnlyList<ChartView> Charts,
    ComparisonsView Comparisons,
    IReadOnlyList<ObservationView> Observations,
    IReadOnlyList<SourceView> Sources,
    CitationsView Citations);

/// <param name="Actual">The latest result as stated; empty when none is, and so is <paramref name="Target"/>.</param>
public sealed record IndicatorCardView(Words Name, Words Place, string Href, IReadOnlyList<ObservationView> Actual, IReadOnlyList<ObservationView> Target)
{
    /// <summary>Set when there is no such indicator any more.</summary>
    public FormerView? Former { get; init; }
}

/// <summary>What of an indicator is stated, in which unit.</summary>
/// <param name="Unit">With the scale that all its numbers share: "RMB billion"; empty where the language counts without one.</param>
public sealed record MeasureView(string Aspect, Words Unit);

/// <param name="Id">Of the figure; those of its title and description are made from it.</param>
/// <param name="CutAt">The number at which the value axis starts; empty when it starts at zero.</param>
/// <param name="Legend">Keys of its words: actual, target, line, step, limit, span. What is not in the chart is not in them.</param>
/// <param name="Crowded">Some marks have no number beside them.</param>
public sealed record ChartView(
    string Id,
    MeasureView Measure,
    Chart Drawing,
    IReadOnlyList<MarkView> Marks,
    IReadOnlyList<string> Legend,
    string CutAt,
    bool Crowded);

public sealed record MarkView(Mark Mark, ObservationView Figure);

/// <summary>What the stated figures do beside each other: computed here, and in no data file.</summary>
/// <param name="Differ">Some growth differs from its levels by more than rounding.</param>
public sealed record ComparisonsView(IReadOnlyList<GrowthView> Growth, IReadOnlyList<TargetView> Targets, bool Differ);

/// <param name="Computed">"+8.16%".</param>
/// <param name="Low">The least that levels printed like these can come to.</param>
/// <param name="Agreement">Key of its words: within, approximate, beyond.</param>
public sealed record GrowthView(ObservationView Growth, ObservationView Before, ObservationView After, string Computed, string Low, string High, string Agreement);

/// <param name="Relation">Key of its words: below, equal.</param>
public sealed record TargetView(ObservationView Target, ObservationView Result, string Relation);
