using System.Reflection;
using System.Text.Json;
using Baogao.Model;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>What of a result is marked: the words that were asked for, in whatever form they stand in it, and no others.</summary>
public sealed class MarksTests
{
    private static readonly IndexEntry[] Entries =
    [
        Written.Entry("beds", "新增养老床位500张", "500 beds for elderly care were added, with 3 care centres"),
        Written.Entry("growth", "增长5%，不是12.5%", "It grew by 5 percent, not by 12.5 percent"),
        Written.Entry("place", "徐家汇商圈", "Xujiahui"),
        Written.Entry("doctor", "改善就医环境", "Treatment: a medical matter"),
    ];

    private static readonly Lazy<Dictionary<string, string>> Shown = new(() =>
    {
        string[] queries = [.. typeof(MarksTests).GetMethod(nameof(The_words_asked_for_are_marked))!.GetCustomAttributes<InlineDataAttribute>().Select(row => (string)row.Data[0]!)];
        using var folder = Written.Index(Entries);
        var shown = JsonSerializer.Deserialize<string[]>(Node.Run("Indexing/marks.mjs", JsonSerializer.Serialize(queries), folder.Path))!;
        return queries.Zip(shown).ToDictionary(p => p.First, p => p.Second);
    });

    [Theory]
    [InlineData("养老床位", "新增[养老床位]500张 | 500 beds for [elderly care] were added, with 3 care centres")]    // not care by itself
    [InlineData("養老床位", "新增[养老床位]500张 | 500 beds for [elderly care] were added, with 3 care centres")]
    [InlineData("ylcw", "新增[养老床位]500张 | 500 beds for elderly care were added, with 3 care centres")]
    [InlineData("bed", "新增养老床位500张 | 500 [beds] for elderly care were added, with 3 care centres")]
    [InlineData("beds we could be for", "新增养老床位500张 | 500 [beds] for elderly care were added, with 3 care centres")]    // nothing of were
    [InlineData("500张", "新增养老床位[500张] | [500] beds for elderly care were added, with 3 care centres")]
    [InlineData("5%", "增长[5%]，不是12.5% | It grew by [5 percent], not by 12.5 percent")]
    [InlineData("徐家会", "[徐家汇]商圈 | Xujiahui")]
    [InlineData("看病", "改善[就医]环境 | Treatment: a medical matter")]
    public void The_words_asked_for_are_marked(string query, string shown) => Assert.Equal(shown, Shown.Value[query]);
}
