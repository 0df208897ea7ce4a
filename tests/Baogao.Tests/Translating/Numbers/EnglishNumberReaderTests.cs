using System.Globalization;
using Baogao.Text;
using Baogao.Translating.Numbers;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Translating.Numbers;

public class EnglishNumberReaderTests
{
    [Theory]
    [InlineData("RMB 1.85 billion", "Amount 1850000000 CNY 'RMB 1.85 billion'")]
    [InlineData("¥100bn", "Amount 100000000000 CNY '¥100bn'")]
    [InlineData("US$1 billion", "Amount 1000000000 USD 'US$1 billion'")]
    [InlineData("10,000-ton berths", "Amount 10000 t '10,000-ton'")]
    [InlineData("5 square kilometres", "Amount 5 km2 '5 square kilometres'")]
    [InlineData("5km of road", "Amount 5 km '5km'")]
    [InlineData("2.7 percentage points", "Amount 2.7 % '2.7 percentage points'")]
    [InlineData("in 2012, 2013", "Year 2012 '2012', Year 2013 '2013'")]
    [InlineData("the 1990s", "Year 1990 '1990'")]
    [InlineData("March 5, 2013", "Month 3 'March', Day 5 '5', Year 2013 '2013'")]
    [InlineData("5 March", "Day 5 '5', Month 3 'March'")]
    [InlineData("we may march", "")]
    [InlineData("twenty-one airports", "Word 21 'twenty-one'")]
    [InlineData("one hundred and five villages", "Word 105 'one hundred and five'")]
    [InlineData("two trillion yuan", "Amount 2000000000000 CNY 'two trillion yuan'")]
    [InlineData("a million people", "Amount 1000000 'a million'")]
    [InlineData("five or six", "Word 5 'five', Word 6 'six'")]
    [InlineData("two thirds", "Fraction 0.6667 'two thirds'")]
    [InlineData("half of them", "Fraction 0.5 'half'")]
    [InlineData("the 12th and the twenty-first", "Ordinal 12 '12th', Ordinal 21 'twenty-first'")]
    [InlineData("PM2.5, 4A and 3+X", "Name 2.5 '2.5', Name 4 '4A', Name 3 '3+X'")]
    [InlineData("No. 7 Middle School", "Name 7 '7'")]
    [InlineData("doubled", "Multiple 2 'doubled'")]
    [InlineData("a five-year plan of 300 plots", "Word 5 年 'five-year', Amount 300 '300'")]
    public void Numbers_are_read(string text, string expected) => Assert.Equal(expected, string.Join(", ", EnglishNumberReader.Read(text).Select(n => Of(text, n))));

    [Theory]
    [InlineData("more than 5", "Above")]
    [InlineData("no more than RMB 5", "AtMost")]
    [InlineData("at or below 4.6%", "AtMost")]
    [InlineData("will not exceed 5", "AtMost")]
    [InlineData("did not rise above 5", "AtMost")]
    [InlineData("not be lower than 5", "AtLeast")]
    [InlineData("about 5", "About")]
    [InlineData("60 or older", "AtLeast")]
    [InlineData("It did not fall. Over 5", "Above")]
    [InlineData("moreover 5", "Exact")]
    public void Limits_are_read(string text, string expected) => Assert.Equal(expected, EnglishNumberReader.Read(text).Single().Bound.ToString());

    [Fact]
    public void Any_text_is_read_in_order_and_within_its_bounds() =>
        Gen.OneOf(Gen.String, Gen.Char["0123456789.,-/+%: $¥aeinorst million"].Array[0, 40].Select(c => new string(c))).Sample(text =>
        {
            var end = 0;
            foreach (var number in EnglishNumberReader.Read(text))
            {
                Assert.InRange(number.Span.End, number.Span.Start + 1, text.Length);
                Assert.True(number.Span.End > end);
                end = number.Span.End;
            }
        });

    private static string Of(string text, EnglishNumber number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{number.Form} {number.Value:0.####} {(number.Measure is { } measure ? measure.Code + " " : "")}'{Words(text, number.Span)}'");

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
