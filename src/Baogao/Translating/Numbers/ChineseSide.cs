using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Translating.Numbers;

/// <summary>The numbers of the Chinese, made ready for comparing.</summary>
internal static class ChineseSide
{
    private const decimal LargestInWords = 10_000;
    private const decimal TwoDigitYears = 1900;

    public static IEnumerable<Compared> Of(IEnumerable<StatedNumber> numbers) => numbers.SelectMany(Of);

    private static IEnumerable<Compared> Of(StatedNumber number)
    {
        yield return One(number, number.Value);
        if (number.Upper is { } upper)
        {
            yield return One(number, upper);
        }
    }

    private static Compared One(StatedNumber number, decimal value)
    {
        var kind = ClassOf(number);
        return new Compared(number.Span, Readings(number, value), number.Reason is null ? number.Bound : Bound.Exact, kind, IsHard(number, value));
    }

    private static NumberClass ClassOf(StatedNumber number) => number.Reason switch
    {
        null or NotFigure.AgeGroup or NotFigure.Duration or NotFigure.Unknown => NumberClass.Amount,
        NotFigure.Date => number.Unit switch
        {
            "月" => NumberClass.Month,
            "日" or "号" => NumberClass.Day,
            "年" or "" => NumberClass.Year,
            _ => NumberClass.Loose,
        },
        _ => NumberClass.Loose,
    };

    // 三大类 may be "three" or nothing at all; 一万五千亿 and 百分之八 are figures however they are written.
    private static bool IsHard(StatedNumber number, decimal value) =>
        number is { Reason: null, IsVague: false } && (!number.InWords || value >= LargestInWords || number.Unit == "%");

    private static IReadOnlyList<Quantity> Readings(StatedNumber number, decimal value) => number.Unit switch
    {
        // 增长2倍: by two times, to three times, by 200%.
        "倍" => [Times(value), Times(value + 1), Percent(value * 100), new(value, null), new(value + 1, null)],
        "番" => [Times((decimal)Math.Pow(2, (double)Math.Min(value, 20))), new(value, null)],
        "基点" => [new(value, Measures.Of("基点")), Percent(value / 100)],
        "成" => [new(value, Measures.Of("成")), Percent(value * 10)],
        "年" when number.Reason is NotFigure.Date && value < 100 => [new(TwoDigitYears + value, null)],
        "年" or "月" or "日" when number.Reason is NotFigure.Date => [new(value, null)],
        _ when value is > 0 and < 1 && number.InWords => [new(value, null, IsFraction: true), new(value * 100, Measures.Of("%"), IsFraction: true)],
        _ => [new(value, Measures.Of(number.Unit))],
    };

    private static Quantity Times(decimal value) => new(value, Measures.Of("倍"));

    private static Quantity Percent(decimal value) => new(value, Measures.Of("%"));
}
