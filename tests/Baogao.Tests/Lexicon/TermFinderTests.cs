using Baogao.Lexicon;
using Baogao.Model;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Lexicon;

public static class TermFinderTests
{
    private static readonly TermFinder Finder = new(
    [
        Term("政协", ["人民政协"], "行政协", "财政协", "市政协调"),
        Term("区委", [], "社区委", "区委员"),
        Term("人大", ["人民代表大会"], "残疾人大", "人大学", "人大病"),
        Term("门责", ["门责制"], "部门责"),
        Term("低保", [], "降低保"),
        Term("旧区改造", ["旧改"], "旧改造"),
        Term("网格化管理", ["网格化"]),
        Term("双随机一公开", ["双随机、一公开"]),
        Term("生产总值", ["地区生产总值"]),
        Term("十二五", ["十二五规划"]),
        Term("三农", []),
        Term("三个代表", []),
        Term("八项规定", []),
        Term("12345", ["12345热线"]),
        Term("PM2.5", []),
        Term("3+X", []),
        Term("西岸", []) with { Places = ["xuhui"] },
    ]);

    [Theory]
    [InlineData("市政协委员和区政协", "政协 政协")]
    [InlineData("人民政协是专门协商机构", "人民政协")]      // the longest form
    [InlineData("加强部门间行政协调、财政协同", "")]
    [InlineData("完善市政协调机制", "")]
    [InlineData("在区委、区政府领导下", "区委")]
    [InlineData("社区委员会、区委员", "")]
    [InlineData("向市人大及其常委会报告", "人大")]
    [InlineData("市人民代表大会", "人民代表大会")]
    [InlineData("资助残疾人大学生,救助人大病", "")]
    [InlineData("落实门责制,推进门责", "门责制 门责")]
    [InlineData("落实部门责任", "")]
    [InlineData("降低保证金比例,提高低保标准", "低保")]
    [InlineData("加快旧改,老旧改造", "旧改")]
    [InlineData("推进网格化管理和网格化", "网格化管理 网格化")]
    [InlineData("“双随机、一公开”监管", "双随机、一公开")]
    [InlineData("地区生产总值增长", "地区生产总值")]
    [InlineData("“十二五”规划、十二五规划", "十二五 十二五规划")]
    [InlineData("二十二五、十二五六", "")]
    [InlineData("服务“三农”,第三农场,二三农", "三农")]
    [InlineData("十三个代表团", "")]
    [InlineData("十八项规定", "")]
    [InlineData("“12345”热线和12345热线", "12345 12345热线")]
    [InlineData("编号123456、2012345", "")]
    [InlineData("ＰＭ２.５浓度下降,GPM2.5", "ＰＭ２.５")]    // full-width
    [InlineData("“3+X”平台,13+X,3+XY", "3+X")]
    [InlineData("", "")]
    public static void Finds(string text, string expected) => Assert.Equal(expected, Found(text, "xuhui"));

    [Theory]
    [InlineData("xuhui", "西岸")]
    [InlineData("fujian", "")]
    public static void A_place_s_own_term_is_found_in_its_reports_alone(string place, string expected) => Assert.Equal(expected, Found("西岸音乐节", place));

    [Fact]
    public static void Without_terms_nothing_is_found() => Assert.Empty(new TermFinder([]).In("政协", "xuhui"));

    [Fact]
    public static void Of_any_text_the_finds_are_in_order_and_apart() =>
        Gen.String["政协人大代表十二五三农12345旧改造区委员社会双随机、一公开地区生产总值PM2.5+X"].Sample(text =>
        {
            var end = 0;
            foreach (var found in Finder.In(text, "xuhui"))
            {
                Assert.True(found.Span.Start >= end);
                Assert.Contains(text.Substring(found.Span.Start, found.Span.Length), found.Term.Names);
                end = found.Span.End;
            }
        });

    private static string Found(string text, string place) =>
        string.Join(' ', Finder.In(text, place).Select(f => text.Substring(f.Span.Start, f.Span.Length)));

    private static GlossaryTerm Term(string term, string[] aliases, params string[] notIn) =>
        new(term, "", "", LocalizedText.Empty, aliases, []) { NotIn = notIn };
}
