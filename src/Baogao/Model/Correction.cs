using Baogao.Text;

namespace Baogao.Model;

/// <summary>What a person puts right in the reading of a report. What is null stays as the program read it.</summary>
/// <param name="At">Of the quote in corrections.yaml.</param>
/// <param name="Quote">Exact words that stand in one sentence of the report only.</param>
/// <param name="Number">Exact number within the quote; empty when the sentence itself is corrected.</param>
public sealed record Correction(Location At, string Quote, string Number, string Reason, SentenceChange Sentence, NumberChange Figure)
{
    /// <summary>The day on which it was made, 2026-11-25; empty when nobody wrote it down.</summary>
    public string Date { get; init; } = "";
}

/// <param name="Due">Empty to say that it names no time; so with theme and lead unit.</param>
public sealed record SentenceChange(SentenceRole? Role, bool? Checkable, string? Due, string? Theme, string? LeadUnit);

/// <param name="NoFigure">Set to say that the number measures nothing.</param>
public sealed record NumberChange(
    NotFigure? NoFigure,
    decimal? Value,
    string? Unit,
    Bound? Bound,
    Aspect? Aspect,
    Direction? Direction,
    string? Subject,
    string? Period,
    FactKind? Kind);

/// <summary>A correction in its place.</summary>
/// <param name="Address">Of the sentence.</param>
/// <param name="Span">The corrected number, or the sentence.</param>
public sealed record AppliedCorrection(string Address, TextSpan Span, string Reason, string Date = "");
