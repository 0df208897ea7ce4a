using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>Bounds that do not touch the number: 控制在4.5%, 确保新增就业5400人, 90%和98%以上.</summary>
internal static class BoundRule
{
    public static Bound Of(Reading reading, int index)
    {
        var quantity = reading.Quantities[index];
        if (quantity.Bound is not Bound.Exact)
        {
            return quantity.Bound;
        }

        var last = index;
        while (reading.JoinsNext(last) && reading.Quantities[last + 1].Kind == quantity.Kind && reading.Text[reading.Quantities[last].End] is not (',' or '，'))
        {
            last++;
        }

        var shared = reading.Quantities[last];
        return shared.End > shared.UnitEnd ? shared.Bound : Governed(reading, quantity);
    }

    private static Bound Governed(Reading reading, Quantity quantity)
    {
        var clause = reading.ClauseOf(quantity);
        var before = reading.Text.AsSpan(clause.Start, Math.Max(0, quantity.Start - clause.Start));
        if (BoundWords.HoldsDown.Ends(before))
        {
            return Bound.AtMost;
        }

        var governs = quantity.Kind is UnitKind.Percent || quantity.End >= clause.End;
        return governs && BoundWords.Assures.FoundIn(before) ? Bound.AtLeast : Bound.Exact;
    }
}
