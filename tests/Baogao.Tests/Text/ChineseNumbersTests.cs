using System.Globalization;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Text;

public class ChineseNumbersTests
{
    [Theory]
    [InlineData("两", "2")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("一百零五", "105")]
    [InlineData("两百三十", "230")]
    [InlineData("三千五百", "3500")]
    [InlineData("百万", "1000000")]
    [InlineData("一万五千亿", "1500000000000")]
    [InlineData("一亿五千万", "150000000")]
    [InlineData("万亿", "1000000000000")]
    [InlineData("六万万", "600000000")]
    [InlineData("亿亿亿亿亿亿", null)]
    [InlineData("一九五四", "1954")]
    [InlineData("二〇二四", "2024")]
    [InlineData("二三", null)] // two or three
    [InlineData("", null)]
    public void Reads(string text, string? expected)
    {
        var read = ChineseNumbers.TryRead(text, out var value);
        Assert.Equal(expected, read ? value.ToString(CultureInfo.InvariantCulture) : null);
    }
}
