using System.Globalization;
using Baogao.Publishing.Charts;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing.Charts;

public class AxisTests
{
    [Theory]
    [InlineData("10.91 11.8", "0 5 10 15")]
    [InlineData("109.1 118", "0 50 100 150")]
    [InlineData("21040 21040", "0 10000 20000 30000")]
    [InlineData("8 9", "0 5 10")]
    [InlineData("-3.5 -3.5", "-4 -3 -2 -1 0")]
    [InlineData("-2 6", "-2 0 2 4 6")]
    [InlineData("1 2", "0 1 2")]                    // people and schools are whole
    [InlineData("0.4 0.5", "0 0.2 0.4 0.6")]
    [InlineData("0 0", "0 1")]
    [InlineData("97 98", "0 50 100")]               // two points: from zero
    [InlineData("97 98 99", "97 98 99")]            // three that would lie on each other
    [InlineData("119.8 126.9 122.4 123.6", "118 120 122 124 126 128")]
    [InlineData("70 98 99", "0 50 100")]
    public void The_value_axis(string values, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', ValueAxis.Over(Numbers(values)).Ticks().Select(t => t.ToString("0.######", CultureInfo.InvariantCulture))));

    [Fact]
    public void The_value_axis_holds_its_values_and_few_ticks() => Value.Array[1, 20].Sample(values =>
    {
        var axis = ValueAxis.Over(values);
        Assert.All(values, v => Assert.InRange(axis.At(v), 0, 1));
        Assert.InRange(axis.Ticks().Count(), 2, 6);
    });

    [Theory]
    [InlineData(2012, 2013, 7, "2012 2013")]
    [InlineData(2013, 2013, 7, "2013")]
    [InlineData(2011, 2019, 7, "2011 2013 2015 2017 2019")]
    [InlineData(1998, 2017, 7, "2002 2007 2012 2017")]
    [InlineData(1954, 2024, 7, "1964 1984 2004 2024")]
    [InlineData(2012, 2013, 1, "2013")]
    public void The_newest_year_always_has_a_tick(int first, int last, int room, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', new TimeAxis(first, last).Ticks(room)));

    private static readonly Gen<decimal> Value = Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.Int[0, 16]).Select((n, power) => n * (decimal)Math.Pow(10, power) / 10_000);

    private static decimal[] Numbers(string text) => [.. text.Split(' ').Select(t => decimal.Parse(t, CultureInfo.InvariantCulture))];
}
