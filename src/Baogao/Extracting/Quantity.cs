using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>A numeral with its unit and the bound words that touch it. Places count from the start of the sentence.</summary>
/// <param name="Start">With the bound words before it: 超过 in 超过95%.</param>
/// <param name="UnitEnd">Where numeral and unit end.</param>
/// <param name="End">With the bound words after it: 以内 in 21040人以内.</param>
internal sealed record Quantity(Numeral Numeral, Unit? Unit, Bound Bound, int Start, int UnitEnd, int End)
{
    public decimal Value => Numeral.Value;

    public UnitKind? Kind => Unit?.Kind;

    public bool IsRate => Kind is UnitKind.Percent || Numeral.Form is NumeralForm.Fraction or NumeralForm.Ratio;
}
