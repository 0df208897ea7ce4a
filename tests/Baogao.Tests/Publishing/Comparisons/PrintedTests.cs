using System.Globalization;
using Baogao.Publishing.Comparisons;
using Xunit;

namespace Baogao.Tests.Publishing.Comparisons;

public class PrintedTests
{
    [Theory]
    [InlineData("109.1亿元", "10910000000", "5000000")]
    [InlineData("118亿元", "11800000000", "50000000")]
    [InlineData("8%", "8", "0.5")]
    [InlineData("14.90%", "14.90", "0.005")]
    [InlineData("７．４万亿元", "7400000000000", "50000000000")]
    [InlineData("12,347元", "12347", "0.5")]
    [InlineData("控制在21040人以内", "21040", "0.5")]
    public void The_last_printed_place_says_how_exact_a_number_is(string quote, string value, string half) =>
        Assert.Equal(Number(half), Printed.Of(quote, Number(value))!.Value.Half);

    [Theory]
    [InlineData("一万亿元", "1000000000000")]
    [InlineData("1万3千元", "13000")]    // the first digits are not the number
    [InlineData("1/4", "25")]
    [InlineData("0%", "0")]              // nothing to divide by
    [InlineData("两成", "20")]
    [InlineData("79000000000000000000000000000元", "79000000000000000000000000000")]
    public void A_number_whose_last_place_is_not_to_be_seen(string quote, string value) => Assert.Null(Printed.Of(quote, Number(value)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
