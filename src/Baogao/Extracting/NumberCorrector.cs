using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>A person's reading of one number.</summary>
internal static class NumberCorrector
{
    private const string Rule = "correction";

    public static Facts Apply(SourceText source, Facts facts, Correction correction, QuotedSentence quoted, DiagnosticBag diagnostics)
    {
        var numbers = facts.Numbers.Where(n => quoted.Quote.Contains(n.Span)).ToList();
        var named = numbers.Where(n => source.Quote(n.Span) == correction.Number).ToList();
        if (named.Count != 1)
        {
            diagnostics.Add(named.Count == 0
                ? Problems.CorrectedNumberUnused(correction.At, correction.Number, [.. numbers.Select(n => source.Quote(n.Span))])
                : Problems.CorrectionAmbiguous(correction.At, correction.Number));
            return facts;
        }

        return Changed(facts, correction, named[0], diagnostics) is var (figure, mention)
            ? facts with
            {
                Figures = [.. facts.Figures.Where(f => f.Span != mention.Span).Concat(figure is null ? [] : [figure]).OrderBy(f => f.Span.Start)],
                Numbers = [.. facts.Numbers.Select(n => n.Span == mention.Span ? mention : n)],
                Corrections = [.. facts.Corrections, new AppliedCorrection(mention.Address, mention.Span, correction.Reason, correction.Date)],
            }
            : facts;
    }

    private static (Figure? Figure, NumberMention Mention)? Changed(Facts facts, Correction correction, NumberMention number, DiagnosticBag diagnostics)
    {
        var change = correction.Figure;
        if (change.NoFigure is { } reason)
        {
            return (null, number with { Reason = reason });
        }

        if ((facts.Figures.FirstOrDefault(f => f.Span == number.Span) ?? New(number, change)) is not { } figure)
        {
            diagnostics.Add(Problems.CorrectionIncomplete(correction.At, correction.Number));
            return null;
        }

        return (Overlaid(figure, change), number with { Reason = null });
    }

    // Nothing is invented: who calls a number a figure says what it measures, and when.
    private static Figure? New(NumberMention number, NumberChange change) =>
        change is { Value: { } value, Unit: { } unit, Subject: { } subject, Period: { } period, Kind: { } kind }
            ? new Figure(number.Address, number.Span, value, unit, Bound.Exact, Aspect.Level, Direction.None, subject, period, kind, Rule)
            : null;

    private static Figure Overlaid(Figure figure, NumberChange change) => figure with
    {
        Value = change.Value ?? figure.Value,
        Unit = change.Unit ?? figure.Unit,
        Bound = change.Bound ?? figure.Bound,
        Aspect = change.Aspect ?? figure.Aspect,
        Direction = change.Direction ?? figure.Direction,
        Subject = change.Subject ?? figure.Subject,
        Period = change.Period ?? figure.Period,
        Kind = change.Kind ?? figure.Kind,
        Rule = Rule,
    };
}
