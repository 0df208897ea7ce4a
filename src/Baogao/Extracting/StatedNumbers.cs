using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>All numbers of a Chinese text with what they are: read as in a report, for comparing with a translation.</summary>
public static class StatedNumbers
{
    public static IReadOnlyList<StatedNumber> Of(string text)
    {
        var folded = Folding.Fold(text);
        var numbers = new List<StatedNumber>();
        foreach (var part in Part.Of(folded))
        {
            for (var i = 0; i < part.Reading.Quantities.Count; i++)
            {
                numbers.AddRange(Of(part, i));
            }
        }

        // They may stand in the English, and need not.
        numbers.AddRange(ImpliedNumbers.In(folded).Select(n => new StatedNumber(new TextSpan(n.Start, n.Length), n.Value, null, n.Unit, Bound.Exact, NotFigure.Name, InWords: true)));
        return numbers;
    }

    private static IEnumerable<StatedNumber> Of(Part part, int index)
    {
        var (reading, quantity) = (part.Reading, part.Reading.Quantities[index]);
        var span = TextSpan.FromBounds(part.Start + quantity.Start, part.Start + quantity.End);
        if (quantity.Numeral.Form is NumeralForm.Compound or NumeralForm.Product or NumeralForm.Ratio)
        {
            return Runs(reading.Text, quantity.Numeral).Select(value => new StatedNumber(span, value, null, "", Bound.Exact, NotFigure.Name, InWords: false));
        }

        var reason = reading.Reasons[index];
        var bound = reason is null ? BoundRule.Of(reading, index) : quantity.Bound;
        var half = quantity.UnitEnd < reading.Text.Length && reading.Text[quantity.UnitEnd] == '半';
        return
        [
            new StatedNumber(span, quantity.Value, quantity.Numeral.Upper, quantity.Unit?.Code ?? "", bound, reason, quantity.Numeral.IsChinese, quantity.Numeral is { Bare: true, Inexact: true }),

            // 两年半
            .. half ? [new StatedNumber(span, quantity.Value + 0.5m, null, quantity.Unit?.Code ?? "", bound, NotFigure.Name, InWords: true)] : Array.Empty<StatedNumber>(),
        ];
    }

    // 3+X, 2×35万, 0.9∶1, PM2.5: each number of it by itself.
    private static IEnumerable<decimal> Runs(string text, Numeral numeral)
    {
        for (var at = numeral.Start; at < numeral.End;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = Math.Max(at + 1, Math.Min(numeral.End, Digits.End(text, at)));
            if (Digits.Value(text.AsSpan(at, end - at)) is { } value)
            {
                var (after, factor, _) = Digits.Multiplier(text, end);
                yield return Digits.Product(value, factor);
                end = after;
            }

            at = end;
        }
    }
}
