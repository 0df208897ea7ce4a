using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>2012年, 2008—2012年: the nearest year before a figure that it is not only compared with.</summary>
internal static class NamedYear
{
    public static Period? Of(Reading reading, int index, Scene scene)
    {
        if (reading.Times.Count == 0)
        {
            return null;
        }

        var text = reading.Text;
        var figure = reading.Quantities[index];
        foreach (var i in reading.TimesBefore(index))
        {
            var numeral = reading.Quantities[i].Numeral;
            if (reading.Reasons[i] is not NotFigure.Date || !Years.IsYear(text, numeral) || IsCompared(text, reading.Quantities[i], figure))
            {
                continue;
            }

            var first = (int)numeral.Value;
            var last = numeral.Form is NumeralForm.Range ? Years.Last(text, numeral) : first;
            return new Period(Scene.Text(first, last), KindOf(scene, first, last), "period:year", numeral.Start);
        }

        return null;
    }

    private static FactKind KindOf(Scene scene, int first, int last) =>
        last >= scene.Year && (first >= scene.Year - 1 || scene.Kind is FactKind.Target) ? FactKind.Target : FactKind.Actual;

    // 比2007年增长3倍; but 由2007年的1亿元: the figure stands right behind its year. 是2006年的3.6倍 compares.
    private static bool IsCompared(ReadOnlySpan<char> text, Quantity year, Quantity figure)
    {
        var behind = text[year.End..Math.Max(year.End, figure.Start)];
        if (behind is "的" or "" && figure.Kind is not UnitKind.Times)
        {
            return false;
        }

        return year.Numeral.Start > 0 && text[year.Numeral.Start - 1] is '比' or '较' or '同' or '是' or '由' or '从' or '自' or '(' or '《';
    }
}
