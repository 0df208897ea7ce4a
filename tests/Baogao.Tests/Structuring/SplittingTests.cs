using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>Sentences of a paragraph, and targets of a list; "|" stands between them.</summary>
public class SplittingTests
{
    [Theory]
    [InlineData("甲。乙。", "甲。|乙。")]
    [InlineData("甲。乙", "甲。|乙")]
    [InlineData("甲", "甲")]
    [InlineData("甲！乙？丙。", "甲！|乙？|丙。")]
    [InlineData("甲!乙?", "甲!|乙?")]
    [InlineData("甲。。乙！！！", "甲。。|乙！！！")]
    [InlineData("真的？！乙。", "真的？！|乙。")]
    [InlineData("他说：“好。”乙。", "他说：“好。”|乙。")]
    [InlineData("“好！”“再好。”", "“好！”|“再好。”")]
    [InlineData("《报告。》乙。", "《报告。》|乙。")]
    [InlineData("甲（详见附件。）乙。", "甲（详见附件。）乙。")]
    [InlineData("甲(1.2亿元。其中)乙。丙。", "甲(1.2亿元。其中)乙。|丙。")]
    [InlineData("甲（没有关。乙。", "甲（没有关。|乙。")]
    [InlineData("甲)乙。丙。", "甲)乙。|丙。")]
    [InlineData("甲。 　乙。", "甲。|乙。")]
    [InlineData("。", "。")]
    [InlineData("甲，乙；丙：丁。", "甲，乙；丙：丁。")]
    [InlineData("增长7.8%，其中工业5.2%。", "增长7.8%，其中工业5.2%。")]
    [InlineData("甲｡乙", "甲｡|乙")]
    [InlineData("坚持“群众要什么？我们干什么？”的理念。", "坚持“群众要什么？我们干什么？”的理念。")]      // one saying
    [InlineData("弘扬“功成不必在我！”精神，“干！”的劲头。", "弘扬“功成不必在我！”|精神，“干！”的劲头。")]
    [InlineData("他说：“一定要把工作做好，让人民满意，让社会放心，把各项任务落到实处，把底线守牢守住。这是责任。”甲。", "他说：“一定要把工作做好，让人民满意，让社会放心，把各项任务落到实处，把底线守牢守住。|这是责任。”|甲。")]
    [InlineData("甲。&nbsp;乙。", "甲。|乙。")]
    [InlineData("（甲。）乙。", "（甲。）乙。")]
    [InlineData("甲。）乙。", "甲。）|乙。")]
    [InlineData("甲……乙。", "甲……乙。")]
    public void Sentences(string text, string sentences) => Splits(text, sentences);

    [Theory]
    [InlineData("主要预期目标是：生产总值增长8%；财政收入118亿元；就业1万人。", "主要预期目标是：生产总值增长8%；|财政收入118亿元；|就业1万人。")]
    [InlineData("主要指标为:增长8%;收入118亿元;就业1万人。乙。", "主要指标为:增长8%;|收入118亿元;|就业1万人。|乙。")]
    [InlineData("预期目标：增长８％；收入１亿元；就业１万人。", "预期目标：增长８％；|收入１亿元；|就业１万人。")]
    [InlineData("主要预期目标是：生产总值增长8%；财政收入118亿元。", "主要预期目标是：生产总值增长8%；财政收入118亿元。")]     // one mark is no list
    [InlineData("主要预期目标是：增长8%；收入118亿元；保持稳定。", "主要预期目标是：增长8%；收入118亿元；保持稳定。")]              // not every part has a number
    [InlineData("我们要：增长8%；收入118亿元；就业1万人。", "我们要：增长8%；收入118亿元；就业1万人。")]                        // no targets
    [InlineData("围绕目标，抓好工作；建学校2所；建医院3所；修路4条。", "围绕目标，抓好工作；建学校2所；建医院3所；修路4条。")]
    public void Targets(string text, string parts) => Splits(text, parts);

    [Fact]
    public void A_part_of_a_text_is_cut_where_it_stands()
    {
        var source = new SourceText("a.txt", "前。甲。乙。后。");
        Assert.Equal([new TextSpan(2, 2), new TextSpan(4, 2)], SentenceSplitter.Split(source, new TextSpan(2, 4)));
    }

    private static void Splits(string text, string parts)
    {
        var source = new SourceText("a.txt", text);
        Assert.Equal(parts, string.Join('|', SentenceSplitter.Split(source, new TextSpan(0, text.Length)).Select(source.Quote)));
    }
}
