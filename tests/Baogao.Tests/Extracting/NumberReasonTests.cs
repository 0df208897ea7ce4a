using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

public class NumberReasonTests
{
    [Theory]
    [InlineData("2012年完成改造。", "2012年", NotFigure.Date)]
    [InlineData("1 9 9 8 年完成改造。", "1 9 9 8 年", NotFigure.Date)]
    [InlineData("实施计划（2012—2015年）。", "2012—2015年", NotFigure.Date)]
    [InlineData("一九五四年召开大会。", "一九五四年", NotFigure.Date)]
    [InlineData("开通“12345”热线。", "12345", NotFigure.Name)]
    [InlineData("依托“3+X”平台。", "3+X", NotFigure.Name)]
    [InlineData("PM2.5浓度下降。", "PM2.5", NotFigure.Name)]
    [InlineData("PM 2.5浓度下降。", "2.5", NotFigure.Name)]
    [InlineData("建成5G基站。", "5G", NotFigure.Name)]
    [InlineData("PM_2.5浓度下降。", "PM_2.5", NotFigure.Name)]
    [InlineData("建设数字政府2.0。", "2.0", NotFigure.Name)]
    [InlineData("建成20万吨级码头。", "20万吨", NotFigure.Name)]
    [InlineData("投产8英寸晶圆生产线。", "8英寸", NotFigure.Name)]
    [InlineData("其中，7是指七个产业。", "7", NotFigure.Name)]
    [InlineData("进入全省第一方阵。", "一方", NotFigure.Ordinal)]
    [InlineData("发展第三产业。", "三", NotFigure.Ordinal)]
    [InlineData("努力实现6个“稳步提升”。", "6个", NotFigure.Rhetoric)]
    [InlineData("四家班子领导包干。", "四家", NotFigure.Rhetoric)]
    [InlineData("新增过五千亿产业。", "五千亿", NotFigure.AgeGroup)]
    [InlineData("五年来，发展迅速。", "五年", NotFigure.Duration)]
    [InlineData("时间：07时41分。", "07时", NotFigure.Date)]
    [InlineData("1#厂房主体完工。", "1", NotFigure.Address)]
    [InlineData("发文时间：2026-02-11。", "2026-02-11", NotFigure.Date)]
    [InlineData("每千名老人拥有床位。", "千名", NotFigure.Rhetoric)]
    [InlineData("每10万人口拥有医生。", "10万", NotFigure.Rhetoric)]
    [InlineData("落实“十二五”规划。", "十二五", NotFigure.Name)]
    [InlineData("贯彻党的十八大精神。", "十八大", NotFigure.Name)]
    [InlineData("推进2-6号地块招商。", "2-6号地块", NotFigure.Address)]
    [InlineData("衡山路890号项目。", "890号", NotFigure.Address)]
    [InlineData("完成第3届换届。", "3届", NotFigure.Ordinal)]
    [InlineData("召开第四次会议。", "四次", NotFigure.Ordinal)]
    [InlineData("60岁以上老人免费乘车。", "60岁以上", NotFigure.AgeGroup)]
    [InlineData("投资5000万元以上项目开工。", "5000万元以上", NotFigure.AgeGroup)]
    [InlineData("制定三年行动计划。", "三年", NotFigure.Duration)]
    [InlineData("着力抓好六方面工作。", "六方面", NotFigure.Rhetoric)]
    [InlineData("落实八项规定。", "八项", NotFigure.Rhetoric)]
    [InlineData("向全区百万人民致敬。", "百万人", NotFigure.Rhetoric)]
    [InlineData("年税收超亿元楼宇增加。", "超亿元", NotFigure.Rhetoric)]
    public void Reasons(string text, string quote, NotFigure reason)
    {
        var (facts, source) = Read.Paragraph(text);
        Assert.Equal((quote, reason), facts.Numbers.Where(n => n.Reason is not null).Select(n => (source.Quote(n.Span), n.Reason!.Value)).First());
    }

    [Theory]
    [InlineData("进一步统一思想，一批项目一律开工，一心一意，千方百计。")]
    [InlineData("发展三农和二手市场，十分重要，百花齐放。")]
    public void Words_with_numerals_that_count_nothing(string text) => Assert.Empty(Read.Quotes(text));

    [Fact]
    public void A_list_of_lines_shares_the_verdict() =>
        Assert.Equal(["11", "12号线", "16个"], Read.Quotes("推进轨道交通11、12号线16个站点建设。"));

    [Fact]
    public void An_unknown_number_is_a_warning_with_its_place()
    {
        var source = new Baogao.Text.SourceText("r.txt", "实施1780生产。");
        var sentence = new Sentence("c1-s0-p1-n1", new Baogao.Text.TextSpan(0, source.Text.Length));
        var outline = new Outline([new Chapter("c1", 1, ChapterRole.Review, null, [new Section("c1-s0", 0, null, [new Paragraph("c1-s0-p1", [sentence])])])], []);
        var bag = new Baogao.Diagnostics.DiagnosticBag();
        Baogao.Extracting.FactExtractor.Extract(source, outline, 2013, bag);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal("BG301", found.Code);
        Assert.Equal("the number '1780' measures nothing known and names nothing known", found.Message);
        Assert.Equal((1, 3), (found.At.Line, found.At.Column));
    }
}
