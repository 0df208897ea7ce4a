using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Text;

public class TextSpanTests
{
    [Theory]
    [InlineData(0, 5, 10, 15)]
    [InlineData(2, 3, 12, 15)]
    [InlineData(5, 0, 15, 15)]
    [InlineData(0, 0, 10, 10)]
    public void A_slice_counts_from_the_start_of_its_span(int start, int length, int from, int to) =>
        Assert.Equal(TextSpan.FromBounds(from, to), new TextSpan(10, 5).Slice(start, length));

    [Theory]
    [InlineData(0, 6)]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(-1, 2)]
    [InlineData(2, -1)]
    public void A_slice_never_leaves_its_span(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(10, 5).Slice(start, length));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void No_span_is_negative(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void The_rest_of_a_span_ends_where_the_span_ends() => Assert.Equal(15, new TextSpan(10, 5).Slice(3).End);

    [Theory]
    [InlineData(10, 15, true, true)]
    [InlineData(11, 12, true, true)]
    [InlineData(9, 11, false, true)]
    [InlineData(14, 16, false, true)]
    [InlineData(9, 16, false, true)]
    [InlineData(15, 16, false, false)]
    [InlineData(9, 10, false, false)]
    public void Contains_and_overlaps(int from, int to, bool contains, bool overlaps)
    {
        var span = new TextSpan(10, 5);
        Assert.Equal(contains, span.Contains(TextSpan.FromBounds(from, to)));
        Assert.Equal(overlaps, span.Overlaps(TextSpan.FromBounds(from, to)));
    }
}
