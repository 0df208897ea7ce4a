using Baogao.Addressing;
using Xunit;

namespace Baogao.Tests.Addressing;

public class MatcherTests
{
    private const string Long = "全面推进旧区改造和市政动迁工作";

    /// <summary>Of each old sentence: the new one's place, ~ when its words are nearly the same, + for each part of a split, &lt; when it is within, - when it is gone.</summary>
    [Theory]
    [InlineData("甲。|乙。|丙。", "甲。|乙。|丙。", "0 1 2")]
    [InlineData("甲。|乙。|丙。", "新。|甲。|乙。|丙。", "1 2 3")]
    [InlineData("甲。|乙。|丙。", "丙。|甲。|乙。", "1 2 0")]
    [InlineData("甲,乙。", "甲，乙。", "0")]                                  // the width of marks is no change of words
    [InlineData("甲。|各位代表!|乙。|各位代表!|丙。|各位代表!", "甲。|乙。|各位代表!|丙。|各位代表!", "0 - 1 2 3 4")]
    [InlineData("各位代表!|各位代表!|各位代表!", "各位代表!|各位代表!|各位代表!", "0 1 2")]
    [InlineData("全年增长8%。|乙。", "乙。|全年增长9%。", "- 0")]                 // a look-alike elsewhere
    [InlineData("甲。|全区生产总值增长8%。|乙。", "甲。|全区生产总值增长9%。|乙。", "0 ~1 2")]
    [InlineData("甲。|工业产值增长8%。|农业产值增长8%。|乙。", "甲。|农业产值增长8%。|工业产值增长8%。|乙。", "0 2 1 3")]
    [InlineData("甲。|工业产值增长8%。|农业产值增长9%。|乙。", "甲。|工业产值增长7%。|农业产值增长7%。|乙。", "0 ~1 ~2 3")]
    [InlineData("甲。|完成产值8亿元。|完成产值9亿元。|乙。", "甲。|完成产值7亿元。|乙。", "0 - - 2")] // which of the two was edited?
    [InlineData("甲。|完成产值8亿元。|乙。", "甲。|完成产值7亿元。|完成产值6亿元。|乙。", "0 - 3")]
    [InlineData("甲。|新建学校两所，改造医院三家。|乙。", "甲。|新建学校两所。|改造医院三家。|乙。", "0 +1+2 3")]
    [InlineData("甲。|新建学校两所。|改造医院三家。|乙。", "甲。|新建学校两所，改造医院三家。|乙。", "0 <1 <1 2")]
    [InlineData("甲。|" + Long + "。|乙。", "甲。|" + Long + "，加快保障房建设，完善配套设施，改善居住条件，提高生活质量。|乙。", "0 <1 2")]
    [InlineData("甲。|1.5亿元。|乙。", "甲。|15亿元。|乙。", "0 ~1 2")]              // a number keeps its point
    [InlineData("甲。|乙。", "丁。|戊。", "- -")]
    [InlineData("", "甲。", "")]
    public void Finds_words_again(string old, string now, string expected)
    {
        string[] before = Split(old), after = Split(now);
        var match = Matcher.Find(before, after);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, before.Length).Select(i => Told(match, i))));
    }

    [Fact]
    public void Says_what_it_did_not_take_for_the_same()
    {
        var match = Matcher.Find(["甲。", "完成产值8亿元。", "乙。"], ["甲。", "完成产值7亿元。", "完成产值6亿元。", "乙。"]);
        Assert.Equal([1, 2], match.Doubts[1].Order());
    }

    [Fact]
    public void A_long_report_that_is_new_throughout_is_compared_in_little_time()
    {
        var (old, now) = (Sentences("落实"), Sentences("推动"));
        var match = Matcher.Find(old, now);
        Assert.All(Enumerable.Range(0, old.Length), i => Assert.True(match.IsOpenOld(i) || match.IsNear(i)));
    }

    private static string[] Sentences(string verb) => [.. Enumerable.Range(0, 3000).Select(i => $"第{i}项,{verb}各区各部门{i * 7919 % 3001}号任务,确保全年目标任务顺利完成。")];

    private static string[] Split(string text) => text.Length == 0 ? [] : text.Split('|');

    private static string Told(Match match, int place) =>
        match.Splits.TryGetValue(place, out var parts) ? string.Concat(parts.Select(p => $"+{p}"))
        : match.Merges.TryGetValue(place, out var whole) ? $"<{whole}"
        : match.NowOf(place) < 0 ? "-"
        : $"{(match.IsNear(place) ? "~" : "")}{match.NowOf(place)}";
}
