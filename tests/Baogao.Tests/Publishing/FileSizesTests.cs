using Baogao.Model;
using Baogao.Publishing.Data;
using Xunit;

namespace Baogao.Tests.Publishing;

public static class FileSizesTests
{
    [Fact]
    public static void The_pieces_of_a_file_are_counted_together()
    {
        var sizes = new FileSizes();
        SiteFile[] files = [new("data/a.csv", new byte[3], Piece.First), new("data/b.csv", new byte[5]), new("data/a.csv", new byte[4], Piece.Next)];
        Assert.Equal(files, sizes.Noting(files));
        Assert.Equal((7, 5), (sizes.Of("data/a.csv"), sizes.Of("data/b.csv")));
    }
}
