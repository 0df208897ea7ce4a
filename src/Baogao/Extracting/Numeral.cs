namespace Baogao.Extracting;

/// <summary>How a number is written.</summary>
internal enum NumeralForm
{
    /// <summary>1.85, 5万, ２１２.</summary>
    Arabic,

    /// <summary>两, 三百五十, 百万.</summary>
    Chinese,

    /// <summary>2×35万: the product.</summary>
    Product,

    /// <summary>3-5, 8%-10%, 2012—2015: the first is the value.</summary>
    Range,

    /// <summary>0.9∶1, 5:48:47.</summary>
    Ratio,

    /// <summary>三分之一, 1/3.</summary>
    Fraction,

    /// <summary>百分之八: the percent sign is part of the words.</summary>
    PercentWords,

    /// <summary>1+7, 3+X, PM2.5, G30: part of a name.</summary>
    Compound,
}

/// <summary>The numeral alone, with its 万 and 亿: "5万" of "5万个". Places count from the start of the sentence.</summary>
/// <param name="Bare">Only multipliers: 百万, 亿.</param>
/// <param name="Inexact">余, 多, 几, 数 stand in or at it: 5700余, 数百.</param>
/// <param name="Upper">The other end of a range.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value, NumeralForm Form, bool Bare = false, bool Inexact = false, decimal? Upper = null)
{
    public bool IsChinese => Form is NumeralForm.Chinese or NumeralForm.Fraction or NumeralForm.PercentWords;
}
