using Baogao.Text;

namespace Baogao.Model;

/// <summary>A number as a Chinese text states it, figure or not: what a translation's numbers are compared with.</summary>
/// <param name="Span">In the text, with its unit and the bound words that touch it.</param>
/// <param name="Value">In the base unit: 1.85亿 → 185000000.</param>
/// <param name="Upper">The other end of a range; null where there is none.</param>
/// <param name="Unit">As in <see cref="Figure"/>; empty for none.</param>
/// <param name="Reason">Null when it is a figure.</param>
/// <param name="InWords">Written in Chinese: 三, not 3.</param>
/// <param name="IsVague">It names an order of size: 数百万, 上千.</param>
public sealed record StatedNumber(TextSpan Span, decimal Value, decimal? Upper, string Unit, Bound Bound, NotFigure? Reason, bool InWords, bool IsVague = false);
