using Baogao.Lexicon;

namespace Baogao.Translating.Numbers;

/// <summary>The numbers of the English, made ready for comparing.</summary>
internal static class EnglishSide
{
    public static IEnumerable<Compared> Of(string english) => EnglishNumberReader.Read(english).Select(number => Of(english, number));

    private static Compared Of(string english, EnglishNumber number) => new(
        number.Span,
        Readings(number),
        number.Bound,
        IsNamed(english, number) ? NumberClass.Loose : ClassOf(number.Form),
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
        _ when number.Shared is { } shared => [new(number.Value, number.Measure), new(shared, number.Measure)],
        _ => [new(number.Value, number.Measure)],
    };

    // the Five-Year Plan
    private static bool IsNamed(string english, EnglishNumber number) =>
        EnglishNumberWords.NamedTails.Any(tail => english.AsSpan(NumberEnd(english, number)).StartsWith(tail, StringComparison.OrdinalIgnoreCase));

    private static int NumberEnd(string english, EnglishNumber number) =>
        number.Measure is null ? number.Span.End : english.LastIndexOf('-', number.Span.End - 1, number.Span.Length) is > 0 and var hyphen ? hyphen : number.Span.End;
}
