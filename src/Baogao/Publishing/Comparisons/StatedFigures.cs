using Baogao.Model;

namespace Baogao.Publishing.Comparisons;

/// <summary>What of a series: the level of 2012 as a result, in yuan.</summary>
internal sealed record Slot(Aspect Aspect, string Unit, Direction Direction, FactKind Kind, string Period)
{
    public static Slot Of(Figure figure) => new(figure.Aspect, figure.Unit, figure.Direction, figure.Kind, figure.Period);
}

/// <summary>The figures of a series, found by what they state.</summary>
internal sealed class StatedFigures(IReadOnlyList<Observation> observations)
{
    private readonly ILookup<Slot, Observation> bySlot = observations.ToLookup(o => Slot.Of(o.Figure));

    /// <summary>The one figure that this report states; null where it states none, or different ones (a total and a part).</summary>
    public Observation? In(Report report, Slot slot) => One([.. bySlot[slot].Where(o => ReferenceEquals(o.Report, report))]);

    /// <summary>As <see cref="In"/>; what the report does not state, others may.</summary>
    public Observation? For(Report report, Slot slot) =>
        bySlot[slot].Any(o => ReferenceEquals(o.Report, report)) ? In(report, slot) : One([.. bySlot[slot]]);

    private static Observation? One(IReadOnlyList<Observation> stated) =>
        stated.Count > 0 && stated.All(o => o.Figure.Value == stated[0].Figure.Value && o.Figure.Bound == stated[0].Figure.Bound) ? stated[0] : null;
}
