using Baogao.Lexicon;

namespace Baogao.Translating.Numbers;

/// <summary>The numbers of the English, made ready for comparing.</summary>
internal static class EnglishSide
{
    private static readonly string[] Rates = ["per ", "every ", "each "];

    public static IEnumerable<Compared> Of(string english)
    {
        var numbers = EnglishNumberReader.Read(english);
        return numbers.Select((number, i) => Of(english, i > 0 ? numbers[i - 1] : null, number, i + 1 < numbers.Count ? numbers[i + 1] : null));
    }

    private static Compared Of(string english, EnglishNumber? last, EnglishNumber number, EnglishNumber? next) => new(
        number.Span,
        [.. Readings(number), .. Rate(english, number, next)],
        number.Bound,
        IsNamed(english, number) || IsOfRate(english, number) || IsConversion(english, last, number) ? NumberClass.Loose : ClassOf(number.Form),
        number.Form is EnglishForm.Amount);

    private static NumberClass ClassOf(EnglishForm form) => form switch
    {
        EnglishForm.Year => NumberClass.Year,
        EnglishForm.Month => NumberClass.Month,
        EnglishForm.Day => NumberClass.Day,
        EnglishForm.Ordinal or EnglishForm.Name => NumberClass.Loose,
        _ => NumberClass.Amount,
    };

    private static IReadOnlyList<Quantity> Readings(EnglishNumber number) => number.Form switch
    {
        EnglishForm.Fraction => [new(number.Value, null, IsFraction: true), new(number.Value * 100, Measures.Of("%"), IsFraction: true)],
        EnglishForm.Multiple => [new(number.Value, Measures.Of("倍"))],
        EnglishForm.Name => [new(number.Value, number.Measure), new(number.Value, Measures.Of("%"))],
        _ when number.Shared is { } shared => [new(number.Value, number.Measure), new(shared, number.Measure)],
        _ => [new(number.Value, number.Measure)],
    };

    // 30 per 100,000 may be 10万分之30, and 5 yuan per 500 grams may be 每斤5元.
    private static bool IsOfRate(string english, EnglishNumber number) =>
        Array.Exists(Rates, rate => english.AsSpan(0, number.Span.Start).EndsWith(rate, StringComparison.OrdinalIgnoreCase));

    // 114.4 trillion yuan (about 18 trillion U.S. dollars): for readers abroad, and not in the Chinese.
    private static bool IsConversion(string english, EnglishNumber? last, EnglishNumber number) =>
        last is { Measure: { IsCurrency: true } from } && number.Measure is { IsCurrency: true } into && from != into
        && english[last.Span.End..number.Span.Start].TrimStart().StartsWith('(');

    private static IEnumerable<Quantity> Rate(string english, EnglishNumber number, EnglishNumber? next) =>
        next is { Value: >= 1 } whole && Array.Exists(Rates, rate => english[number.Span.End..whole.Span.Start].Equals(" " + rate, StringComparison.OrdinalIgnoreCase))
            ? [new Quantity(number.Value / whole.Value, null)]
            : [];

    // the Five-Year Plan
    private static bool IsNamed(string english, EnglishNumber number) =>
        EnglishNumberWords.NamedTails.Any(tail => english.AsSpan(NumberEnd(english, number)).StartsWith(tail, StringComparison.OrdinalIgnoreCase));

    private static int NumberEnd(string english, EnglishNumber number) =>
        number.Measure is null ? number.Span.End : english.LastIndexOf('-', number.Span.End - 1, number.Span.Length) is > 0 and var hyphen ? hyphen : number.Span.End;
}
