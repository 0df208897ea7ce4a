using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>How an English text writes a number.</summary>
internal enum EnglishForm
{
    /// <summary>1.85 billion, 10,000, four trillion.</summary>
    Amount,

    /// <summary>five: of one word, which also stands where the Chinese counts nothing.</summary>
    Word,

    /// <summary>12th, second.</summary>
    Ordinal,

    /// <summary>2012, 1990s.</summary>
    Year,

    Month,

    /// <summary>Of a month: 5 in March 5.</summary>
    Day,

    /// <summary>two thirds.</summary>
    Fraction,

    /// <summary>doubled.</summary>
    Multiple,

    /// <summary>PM2.5, 4A, type 1: part of a name.</summary>
    Name,
}

/// <param name="Span">With currency, scale and unit: "RMB 185 million".</param>
/// <param name="Value">With its scale.</param>
/// <param name="Shared">With the scale of the number it is joined to: 3 in "3 to 5 million"; else null.</param>
/// <param name="Measure">Null where no unit of measure stands at it.</param>
internal sealed record EnglishNumber(TextSpan Span, decimal Value, decimal? Shared, Measure? Measure, Bound Bound, EnglishForm Form);
