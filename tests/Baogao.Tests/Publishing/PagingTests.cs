using Baogao.Publishing.Pages;
using Xunit;

namespace Baogao.Tests.Publishing;

public static class PagingTests
{
    [Theory]
    [InlineData(0, "zh/x/ 0 of 1, from 1:")]
    [InlineData(Paging.Size, "zh/x/ 250 of 1, from 1:")]
    [InlineData(Paging.Size + 1, "zh/x/ 250 of 2, from 1: page-2/", "zh/x/page-2/ 1 of 2, from 251: ../")]
    [InlineData((3 * Paging.Size) - 1, "zh/x/ 250 of 3, from 1: page-2/", "zh/x/page-2/ 250 of 3, from 251: ../ ../page-3/", "zh/x/page-3/ 249 of 3, from 501: ../page-2/")]
    public static void A_long_list_goes_on(int items, params string[] pages) => Assert.Equal(
        pages,
        Paging.Of("zh/x/", [.. Enumerable.Range(1, items)])
            .Select(p => $"{p.Url} {p.Items.Count} of {p.Pages.Count}, from {p.Pages.First}: {p.Pages.PreviousHref} {p.Pages.NextHref}".Trim().Replace(":  ", ": ", StringComparison.Ordinal)));

    [Fact]
    public static void Nothing_is_lost_or_shown_twice() =>
        Assert.Equal(Enumerable.Range(1, 1234), Paging.Of("zh/x/", [.. Enumerable.Range(1, 1234)]).SelectMany(p => p.Items));
}
