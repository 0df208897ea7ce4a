using Baogao.Diagnostics;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>The page around a report, and the notes below it; "=" stands before boilerplate, "*" before notes, "#" before a title.</summary>
public class FrameTests
{
    private const string Opening = "现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和列席会议的同志提出意见，谢谢大家。";
    private const string Closing = "各位代表！让我们更加紧密地团结起来，为建设美丽示例县、谱写新篇章而努力奋斗，以优异成绩迎接新的一年到来，再创新的辉煌业绩！";

    [Theory]
    [InlineData("下载\n打印\n【字号：\n加大\n】\n2026年示例县政府工作报告\n——2026年1月5日在县人民代表大会上\n来源：示例日报\n时间：2026-02-02\n县长 甲某\n", "=下载|=打印|=【字号：|=加大|=】|#2026年示例县政府工作报告|——2026年1月5日在县人民代表大会上|=来源：示例日报|=时间：2026-02-02|县长 甲某")]
    [InlineData("当前位置：\n首页\n>\n县情要闻\n示例县政府工作报告\n发表时间：\n2026-02-09 09:45:30\n阅读量：\n政府工作报告\n县长 甲某\n", "=当前位置：|=首页|=>|=县情要闻|=示例县政府工作报告|=发表时间：|=2026-02-09 09:45:30|=阅读量：|#政府工作报告|县长 甲某")]
    [InlineData("标题：示例县2015年政府工作报告\n发文单位：示例县人民政府\n来源URL：https://example.org\n正文：\n政 府 工 作 报 告\n2015年4月28日\n", "=标题：示例县2015年政府工作报告|=发文单位：示例县人民政府|=来源URL：https://example.org|=正文：|#政 府 工 作 报 告|2015年4月28日")]
    [InlineData("工作报告\n时间：2023-01-24\n评论：\n0\n政府工作报告\n县人民政府县长\n甲某\n", "=工作报告|=时间：2023-01-24|=评论：|=0|#政府工作报告|县人民政府县长|甲某")]
    [InlineData("政府工作报告\n（征求意见稿）\n二〇〇五年二月二十六日\n甲某\n", "#政府工作报告|（征求意见稿）|二〇〇五年二月二十六日|甲某")]
    [InlineData("2018政府工作报告\n政府工作报告\n", "#2018政府工作报告|#政府工作报告")]
    [InlineData("新华社北京３月１９日电\n政府工作报告\n", "=新华社北京３月１９日电|#政府工作报告")]
    public void Above_the_salutation(string head, string blocks) =>
        Assert.Equal(blocks + "|各位代表：|" + Opening, Shown(head + "各位代表：\n" + Opening));

    [Fact]
    public void An_abstract_repeats_the_opening() => Assert.Equal(
        "=内容摘要：|=政府工作报告县长甲某各位代表：" + Opening[..20] + "......|#政府工作报告|县长 甲某|各位代表：|" + Opening,
        Shown("内容摘要：\n政府工作报告县长甲某各位代表：" + Opening[..20] + "......\n政府工作报告\n县长 甲某\n各位代表：\n" + Opening));

    [Theory]
    [InlineData("相关报道：", "=相关报道：")]
    [InlineData("（来源：示例日报）\n编辑：乙某", "=（来源：示例日报）|=编辑：乙某")]
    [InlineData("免责声明：本文仅代表作者观点\n标签：\n政府工作报告\n分享到：\nQQ空间\n上一篇：\n邻县2024年政府工作报告\n阅读排行\n远县2023年政府工作报告\n标签云\n国民经济", "=免责声明：本文仅代表作者观点|=标签：|=政府工作报告|=分享到：|=QQ空间|=上一篇：|=邻县2024年政府工作报告|=阅读排行|=远县2023年政府工作报告|=标签云|=国民经济")]
    [InlineData("扫一扫在手机打开当前页\n【\n打印本页\n】", "=扫一扫在手机打开当前页|=【|=打印本页|=】")]
    [InlineData("名词解释\n1.六稳：指稳就业、稳金融。\n2.双碳：指碳达峰、碳中和。\n分享到：\n微信", "*名词解释|*1.六稳：指稳就业、稳金融。|*2.双碳：指碳达峰、碳中和。|=分享到：|=微信")]
    [InlineData("※名词解释※\n[1]六稳：指稳就业。\n[2]双碳：指碳达峰。", "*※名词解释※|*[1]六稳：指稳就业。|*[2]双碳：指碳达峰。")]
    [InlineData("附：短语说明\n六稳：指稳就业。", "*附：短语说明|*六稳：指稳就业。")]
    [InlineData("注释\n［1］一降三减：\n火灾起数总体下降。", "*注释|*［1］一降三减：|*火灾起数总体下降。")]
    [InlineData("〔1〕六稳：指稳就业。\n〔2〕双碳：指碳达峰。", "*〔1〕六稳：指稳就业。|*〔2〕双碳：指碳达峰。")]
    [InlineData("【1】六稳：指稳就业。\n【2】双碳：指碳达峰。", "*【1】六稳：指稳就业。|*【2】双碳：指碳达峰。")]
    [InlineData("①六稳：指稳就业。\n②双碳：指碳达峰。", "*①六稳：指稳就业。|*②双碳：指碳达峰。")]
    [InlineData("注1：六稳指稳就业。\n注2：双碳指碳达峰。", "*注1：六稳指稳就业。|*注2：双碳指碳达峰。")]
    [InlineData("名词解释\n1.六稳：指稳就业。\n附件\n2025年十件惠民实事\n一、稳定就业", "*名词解释|*1.六稳：指稳就业。|附件\n2025年十件惠民实事|一、稳定就业")]
    public void Below_the_last_word(string tail, string blocks) => Assert.Equal("#政府工作报告|各位代表：|" + Closing + "|" + blocks, Shown("政府工作报告\n各位代表：\n" + Closing + "\n" + tail));

    [Theory]
    [InlineData("本文由小编整理,供大家参考。", true)]
    [InlineData("责任编辑：甲", true)]
    [InlineData("上一篇：乙", true)]
    [InlineData("搜索马 克 数 据 网", true)]
    [InlineData("财政收入来源更加多元。", false)]
    [InlineData("做好公共资源交易、名词解释等工作。", false)]
    public void Words_that_no_government_says_of_its_report(string line, bool boilerplate) =>
        Assert.Equal((boilerplate ? "=" : "") + line, Shown("一、工作回顾\n" + line).Split('|')[^1]);

    private static string Shown(string text)
    {
        var source = new SourceText("a.txt", text);
        var outline = OutlineBuilder.Build(source, new DiagnosticBag());
        var marked = outline.Chapters.Select(c => c.Heading).OfType<Model.Heading>().Concat(outline.Sections.Select(s => s.Heading).OfType<Model.Heading>()).Select(h => ("", h.Span))
            .Concat(outline.Sections.SelectMany(s => s.Paragraphs).Select(p => (p.Sentences[0].Heading is { Level: 0 } ? "#" : "", TextSpan.FromBounds(p.Sentences[0].Span.Start, p.Sentences[^1].Span.End))))
            .Concat(outline.Notes.Select(n => ("*", n.Span)))
            .Concat(outline.Boilerplate.Select(b => ("=", b.Span)));
        return string.Join('|', marked.OrderBy(m => m.Item2.Start).Select(m => m.Item1 + source.Quote(m.Item2)));
    }
}
