using System.Globalization;
using Baogao.Model;
using Baogao.Publishing.Comparisons;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing.Comparisons;

public class GrowthArithmeticTests
{
    [Theory]
    [InlineData("8", "109.1", "118", 8.16, 7.65, 8.67, "WithinRounding")]     // 区级财政收入, Xuhui 2013
    [InlineData("10", "435", "479", 10.11, 9.87, 10.36, "WithinRounding")]
    [InlineData("18.5", "198.5", "235.2", 18.49, 18.43, 18.54, "WithinRounding")]
    [InlineData("10.1", "235.2", "253.7", 7.87, 7.82, 7.91, "BeyondRounding")]
    [InlineData("-19.6", "207.2", "166.7", -19.55, -19.59, -19.50, "WithinRounding")]
    [InlineData("16.2", "207.2", "166.7", -19.55, -19.59, -19.50, "BeyondRounding")]
    [InlineData("0.0", "100", "100", 0, -1.00, 1.01, "WithinRounding")]
    public void Growth_beside_levels(string growth, string before, string after, double computed, double low, double high, string agreement)
    {
        var arithmetic = GrowthArithmetic.Of(Read(growth), Read(before), Read(after))!;
        Assert.Equal(
            ((decimal)computed, (decimal)low, (decimal)high, agreement),
            (decimal.Round(arithmetic.Computed, 2), decimal.Round(arithmetic.Low, 2), decimal.Round(arithmetic.High, 2), arithmetic.Agreement.ToString()));
    }

    [Theory]
    [InlineData(Bound.About, Bound.Exact, "Approximate")]
    [InlineData(Bound.Exact, Bound.About, "Approximate")]
    [InlineData(Bound.AtLeast, Bound.Exact, null)]
    [InlineData(Bound.Exact, Bound.Above, null)]
    [InlineData(Bound.AtMost, Bound.Exact, null)]
    public void About_is_said_and_a_bound_is_not_compared(Bound growth, Bound after, string? agreement) =>
        Assert.Equal(agreement, GrowthArithmetic.Of(Read("5", growth), Read("100"), Read("120", after))?.Agreement.ToString());

    [Theory]
    [InlineData("一", "100", "120")]
    [InlineData("5", "一", "120")]
    [InlineData("5", "100", "一")]
    public void A_number_of_unknown_rounding_is_not_compared(string growth, string before, string after) =>
        Assert.Null(GrowthArithmetic.Of(Read(growth), Read(before), Read(after)));

    [Fact]
    public void A_growth_computed_from_the_levels_and_rounded_always_agrees() => Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[1, 1_000_000], Gen.Int[0, 3]).Sample((before, after, places) =>
    {
        var growth = decimal.Round((((decimal)after / before) - 1) * 100, places);
        var text = Math.Abs(growth).ToString($"F{places}", CultureInfo.InvariantCulture);
        if (Math.Abs(growth) >= 0.001m)
        {
            Assert.Equal(Agreement.WithinRounding, GrowthArithmetic.Of(Read(growth < 0 ? "-" + text : text), Read($"{before}"), Read($"{after}"))!.Agreement);
        }
    });

    private static GrowthTerm Read(string text, Bound bound = Bound.Exact)
    {
        var number = decimal.TryParse(text, CultureInfo.InvariantCulture, out var value) ? Of(text.TrimStart('-'), Math.Abs(value)) : null;
        return new GrowthTerm(value < 0 && number is { } fall ? fall with { Value = value } : number, bound);
    }

    // 0.0 has a place too, which Printed cannot tell from its value.
    private static Printed? Of(string text, decimal value) => value == 0 ? new Printed(0, 0.05m) : Printed.Of(text, value);
}
