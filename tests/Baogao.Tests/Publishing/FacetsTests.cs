using Baogao.Publishing.Pages;
using Baogao.Publishing.Views;
using Xunit;

namespace Baogao.Tests.Publishing;

public static class FacetsTests
{
    [Fact]
    public static void A_list_is_divided_by_what_its_rows_differ_in_most_first() => Assert.Equal(
        ["theme: health 2, housing 1", "number: yes 2, no 1", "due: 年内 1"],
        Facets.Of([Row("health", "yes", ""), Row("housing", "yes", "年内"), Row("health", "no", "")]).Facets.Select(Said));

    [Fact]
    public static void What_all_rows_have_in_common_divides_nothing() =>
        Assert.Empty(Facets.Of([Row("health", "yes", "年内"), Row("health", "yes", "年内")]).Facets);

    [Fact]
    public static void Nothing_is_divided_where_there_is_nothing() => Assert.Empty(Facets.Of([]).Facets);

    private static string Said(FacetView facet) => $"{facet.Name}: {string.Join(", ", facet.Options.Select(o => $"{o.Value} {o.Count}"))}";

    private static CommitmentRow Row(string theme, string number, string due) => new(
        "../", "c1-s1-p1-n1", new Words("新建学校", ""), false, 1, true, 1, new Words(due, ""), new Words("", ""), "", new Link("../", new Words(theme, "")), null,
        new RowKeys(theme, "demo-2013", "yes", number, "", due));
}
