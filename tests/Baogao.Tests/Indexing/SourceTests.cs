using Baogao.Model;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>Hosts fail: the page tries again, then reads the whole index, and says so when that fails, too.</summary>
public sealed class SourceTests
{
    private static readonly IndexEntry[] Entries =
    [
        Written.Entry("a", "新增养老床位500张", "500 care beds", "commitment", "demo-2012", 2012, "social-protection"),
        Written.Entry("b", "养老床位", "Care beds", "heading", "demo-2013", 2013),
        Written.Entry("c", "新增就业岗位"),
    ];

    [Theory]
    [InlineData("{}", "quick: a b ")]
    [InlineData("""{"terms/": "late"}""", "quick: a b retrying")]
    [InlineData("""{"texts/": "late", "meta.json": "late"}""", "quick: a b retrying")]
    [InlineData("""{"terms/": "missing"}""", "whole: a b retrying")]
    [InlineData("""{"terms/": "cut"}""", "whole: a b retrying")]
    [InlineData("""{"texts/": "cut"}""", "whole: a b retrying")]
    [InlineData("""{"meta.json": "missing"}""", "whole: a b retrying")]
    [InlineData("""{"meta.json": "cut"}""", "whole: a b retrying")]
    [InlineData("""{"meta.json": "cut once"}""", "quick: a b retrying")]
    [InlineData("""{"terms/": "cut once", "texts/": "cut once"}""", "quick: a b retrying")]
    [InlineData("""{"meta.json": "old"}""", "quick: a b ")]
    [InlineData("""{"meta.json": "old", "terms/": "late"}""", "quick: a b retrying")]
    [InlineData("""{"meta.json": "unasked"}""", "whole: a b retrying")]
    [InlineData("""{"meta.json": "missing", "search-index.json": "cut once"}""", "whole: a b retrying")]
    [InlineData("""{"meta.json": "missing", "search-index.json": "missing"}""", "failed retrying")]
    [InlineData("""{"terms/": "missing", "search-index.json": "cut"}""", "failed retrying")]
    public void What_does_not_load_is_tried_again_and_then_replaced(string faults, string expected) => Assert.Equal(expected + "\n", Search(faults, "{}"));

    [Theory]
    [InlineData("""{"type": "heading"}""", "b")]
    [InlineData("""{"theme": "social-protection"}""", "a")]
    [InlineData("""{"report": "demo-2013"}""", "b")]
    [InlineData("""{"year": "2012"}""", "a")]
    [InlineData("""{"year": "2012", "type": "heading"}""", "")]
    public void Filters_hold_for_either_index(string filter, string found)
    {
        Assert.Equal($"quick: {found} \n", Search("{}", filter));
        Assert.Equal($"whole: {found} retrying\n", Search("""{"meta.json": "cut"}""", filter));
    }

    private static string Search(string faults, string filter)
    {
        using var folder = Written.Index(Entries);
        return Node.Run("Indexing/source.mjs", "", folder.Path, faults, "养老床位", filter);
    }
}
