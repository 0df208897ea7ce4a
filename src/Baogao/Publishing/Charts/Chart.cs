using Baogao.Model;

namespace Baogao.Publishing.Charts;

/// <summary>A figure as a chart needs it.</summary>
/// <param name="First">The year it speaks of, or the first of them.</param>
/// <param name="Value">A fall is below zero.</param>
/// <param name="Label">The number as the page's tables show it.</param>
public sealed record ChartPoint(int First, int Last, decimal Value, FactKind Kind, Bound Bound, string Label)
{
    public bool IsYear => First == Last;

    /// <summary>The figure says where the number ends, not what it is.</summary>
    public bool IsLimit => Bound is Bound.AtMost or Bound.AtLeast or Bound.Above;
}

/// <summary>The geometry of a chart, in units of its own canvas; y grows downwards.</summary>
/// <param name="Base">Where zero is; where the axis starts when it does not start at zero.</param>
/// <param name="CutAt">The value at which the axis starts when that is not zero.</param>
/// <param name="Values">Lines of the value axis; none where one figure stands alone.</param>
/// <param name="Lines">Paths that join results of consecutive years.</param>
/// <param name="Steps">Paths from a result to the target of the next year.</param>
/// <param name="Marks">One a point, in the order of the points.</param>
public sealed record Chart(
    int Width,
    int Height,
    Box Plot,
    decimal Base,
    decimal? CutAt,
    IReadOnlyList<Tick> Values,
    IReadOnlyList<Tick> Years,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Steps,
    IReadOnlyList<Mark> Marks);

/// <param name="At">On its axis.</param>
public sealed record Tick(decimal At, string Label);

/// <param name="Shape">actual or target.</param>
/// <param name="Allowed">down or up, the side that a limit leaves open; empty for a number.</param>
/// <param name="Reach">Half the width of the years it speaks of; 0 for a single year.</param>
/// <param name="Label">Null where there was no room.</param>
public sealed record Mark(decimal X, decimal Y, string Shape, string Allowed, decimal Reach, Label? Label);

/// <param name="X">Middle of the text.</param>
/// <param name="Y">Its base line.</param>
public sealed record Label(decimal X, decimal Y, string Text);

public sealed record Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    public decimal Width => Right - Left;

    public decimal Height => Bottom - Top;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;
}
