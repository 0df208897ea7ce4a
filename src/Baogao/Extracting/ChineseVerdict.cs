using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Numbers in words that have a unit: two batches of flats measure, eight rules and four aspects do not.</summary>
internal static class ChineseVerdict
{
    private const int NounReach = 3;
    private const int MostSlogans = 20;

    // 十一大 and later are congresses of the party; the earlier ones are called so with 党的 only.
    private const int FirstCongress = 11;

    /// <summary>Null when it measures.</summary>
    public static NotFigure? Of(ReadOnlySpan<char> text, Quantity quantity)
    {
        var numeral = quantity.Numeral;
        if (numeral.Form is not NumeralForm.Chinese || quantity.Kind is UnitKind.Times or UnitKind.Points)
        {
            return null;
        }

        if (numeral.Bare && !numeral.Inexact)
        {
            return OfBare(text, quantity);
        }

        if (quantity.Kind is UnitKind.Money && numeral.Value < 100)
        {
            return NotFigure.Name;
        }

        if (quantity.Unit!.Word == "大" && numeral.Value >= FirstCongress)
        {
            return NotFigure.Name;
        }

        return IsRhetoric(text, quantity) ? NotFigure.Rhetoric : null;
    }

    // 百万平方米棚改 and 突破千亿元大关 measure; 百万人民, 千人计划, 超亿元楼宇 do not.
    private static NotFigure? OfBare(ReadOnlySpan<char> text, Quantity quantity)
    {
        if (NumberWords.NamedAmounts.LengthAt(text, quantity.Numeral.Start) > 0)
        {
            return NotFigure.Name;
        }

        if (quantity.Kind is UnitKind.Measure && quantity.Numeral.End - quantity.Numeral.Start > 1)
        {
            return null;
        }

        var ends = quantity.End >= text.Length || !Folding.IsHan(text[quantity.End]) || text[quantity.End..].StartsWith("大关", StringComparison.Ordinal) || text[quantity.End..].StartsWith("台阶", StringComparison.Ordinal);
        var reached = NumberWords.Milestones.LengthBefore(text, quantity.Numeral.Start) > 0;
        return quantity.Kind is UnitKind.Money && ends && reached ? null : NotFigure.Rhetoric;
    }

    private static bool IsRhetoric(ReadOnlySpan<char> text, Quantity quantity)
    {
        var word = quantity.Unit!.Word;
        if (word is "方面" or "大" or "纵" or "横" or "大类" || quantity.Numeral.Inexact)
        {
            return word is not "大类" && !quantity.Numeral.Inexact;
        }

        return quantity.Kind is UnitKind.Count && NamesRhetoric(text[quantity.UnitEnd..], quantity);
    }

    /// <summary>6个“始终坚持”: also in Arabic figures.</summary>
    public static bool CountsSlogans(ReadOnlySpan<char> text, Quantity quantity) =>
        quantity.UnitEnd < text.Length && text[quantity.UnitEnd] == '“' && NamesRhetoric(text[quantity.UnitEnd..], quantity);

    private static bool NamesRhetoric(ReadOnlySpan<char> after, Quantity quantity)
    {
        if (after.IsEmpty || quantity.Numeral.Value > MostSlogans)
        {
            return false;
        }

        for (var i = 0; i <= Math.Min(NounReach, after.Length - 1); i++)
        {
            if (NumberWords.RhetoricNouns.LengthAt(after, i) > (i == 0 ? 0 : 1))
            {
                return true;
            }
        }

        return false;
    }
}
