using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>A sentence taken apart: folded words, clauses, quantities and which of them are figures.</summary>
internal sealed class Reading
{
    private const int Reach = 200;

    public Reading(string text)
    {
        Text = text;
        Clauses = Extracting.Clauses.Split(text);
        Quantities = QuantityReader.Read(text);
        Reasons = Coordinated([.. Quantities.Select(q => NumberVerdict.Of(text, q, ClauseOf(q)))]);
        Figures = [.. Enumerable.Range(0, Quantities.Count).Where(i => Reasons[i] is null)];
        Times = [.. Enumerable.Range(0, Quantities.Count).Where(i => Reasons[i] is NotFigure.Date or NotFigure.Duration)];
    }

    public string Text { get; }

    public List<Clause> Clauses { get; }

    public List<Quantity> Quantities { get; private set; }

    /// <summary>Null where the quantity is a figure.</summary>
    public NotFigure?[] Reasons { get; }

    /// <summary>Places in <see cref="Quantities"/>.</summary>
    public List<int> Figures { get; }

    /// <summary>Places of dates and durations in <see cref="Quantities"/>.</summary>
    public List<int> Times { get; }

    /// <summary>Places of the dates and durations before a quantity, the nearest first.</summary>
    public IEnumerable<int> TimesBefore(int index)
    {
        for (var i = Times.Count - 1; i >= 0; i--)
        {
            if (Times[i] < index)
            {
                yield return Times[i];
            }
        }
    }

    /// <summary>The clause around a quantity, as far as words can still belong to it.</summary>
    public Clause ClauseOf(Quantity quantity)
    {
        var clause = Clauses.Count == 0 ? new Clause(0, Text.Length) : Clauses[Extracting.Clauses.IndexAt(Clauses, quantity.Numeral.Start)];
        return new Clause(Math.Max(clause.Start, quantity.Start - Reach), Math.Max(quantity.End, Math.Min(clause.End, quantity.End + Reach)));
    }

    /// <summary>Only 、 or 和 between this quantity and the one after it.</summary>
    public bool JoinsNext(int index)
    {
        if (index + 1 >= Quantities.Count || Quantities[index + 1].Start < Quantities[index].End)
        {
            return false;
        }

        var between = Text.AsSpan(Quantities[index].End, Quantities[index + 1].Start - Quantities[index].End).Trim();
        return between is "、" or "和" or "及" or "与" or "或" or "," or "，" or "至" or "到" or "、约" or "以及" or ":" or "︰" or "∶" or "：";
    }

    private bool SharesUnit(int index, NotFigure? reason) =>
        Quantities[index] is { Unit: null, Numeral.Form: NumeralForm.Arabic } && reason is null or NotFigure.Unknown or NotFigure.Ordinal or NotFigure.Name
        && JoinsNext(index) && Text[Quantities[index].End] is not (',' or '，');

    // 11、12号线, 60、70年代, 3、4、5号: a number without unit shares the unit and the verdict of the one it is joined to.
    private NotFigure?[] Coordinated(NotFigure?[] reasons)
    {
        for (var i = Quantities.Count - 2; i >= 0; i--)
        {
            if (SharesUnit(i, reasons[i]) && Quantities[i + 1].Unit is { } unit)
            {
                Quantities[i] = Quantities[i] with { Unit = unit };
                reasons[i] = reasons[i + 1];
            }
        }

        return reasons;
    }
}
