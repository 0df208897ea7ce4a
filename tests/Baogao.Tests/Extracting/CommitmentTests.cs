using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

public class CommitmentTests
{
    [Theory]
    [InlineData("编制完成区停车专项规划。", "编制完成区停车专项规划")]
    [InlineData("深化改革，提高家庭医生签约率。", "深化改革|提高家庭医生签约率")]
    [InlineData("到2016年，县城面积达20平方公里，人口达25万人。", "到2016年，县城面积达20平方公里|人口达25万人")]
    [InlineData("依托骨干企业，打造产业园。", "依托骨干企业，打造产业园")]
    [InlineData("抢抓京津冀协同发展机遇，打造产业园。", "抢抓京津冀协同发展机遇，打造产业园")]
    [InlineData("按照统一规划的原则，改造老城区。", "按照统一规划的原则，改造老城区")]
    [InlineData("以产业发展为导向，深化创业城区创建，加大政策落实力度。", "以产业发展为导向，深化创业城区创建|加大政策落实力度")]
    [InlineData("生产总值达到118亿元，增长8%。", "生产总值达到118亿元，增长8%")]
    [InlineData("加强“老人、儿童，妇女”服务，新建中心。", "加强“老人、儿童，妇女”服务|新建中心")]
    public void Pledges(string text, string expected)
    {
        var (facts, source) = Read.Paragraph(text, ChapterRole.Outlook);
        var pledges = Assert.Single(facts.Commitments).Pledges;
        Assert.Equal(expected, string.Join('|', pledges.Select(p => source.Quote(p.Span))));
        Assert.Equal(pledges.Select((_, i) => $"c1-s0-p1-n1{(char)('a' + i)}"), pledges.Select(p => p.Address));
    }

    [Theory]
    [InlineData("全年新建养老床位500张。", true)]
    [InlineData("南部医疗中心力争年内开工。", true)]
    [InlineData("完成海关监管仓库建设。", true)]
    [InlineData("龙南、丰谷等变电站推进前期工作。", true)]
    [InlineData("加快民族体育公园建设。", true)]
    [InlineData("实施农村清洁工程。", true)]
    [InlineData("进一步做好特殊人群服务管理。", false)]
    [InlineData("提升依法治理水平。", false)]
    [InlineData("开展农村环境综合整治。", false)]
    [InlineData("全面完成节能减排各项任务。", false)]
    [InlineData("加大对违法建筑的整治力度。", false)]
    public void Checkable(string text, bool expected) =>
        Assert.Equal(expected, Assert.Single(Read.Paragraph(text, ChapterRole.Outlook).Facts.Commitments).Checkable);

    [Theory]
    [InlineData("南部医疗中心力争年内开工。", "年内")]
    [InlineData("6月底前完成道路改造。", "6月底前")]
    [InlineData("到2015年建成新区。", "到2015年")]
    [InlineData("上半年启动改造。", "上半年")]
    [InlineData("2025年6月底前全面建成。", "2025年6月底前")]
    [InlineData("12月31日前完成验收。", "12月31日前")]
    [InlineData("力争10月份投入使用。", "10月份")]
    [InlineData("力争3年内建成。", "3年内")]
    [InlineData("三年内建成。", "三年内")]
    [InlineData("春节前兑现工资。", "春节前")]
    [InlineData("一季度末全面开工，年底前完工。", "一季度末")]
    [InlineData("年内开工，2025年6月底前建成。", "年内")]
    [InlineData("巩固2010年成果。", "")]
    [InlineData("扩大境内投资。", "")]
    [InlineData("今年中央财政安排支农支出。", "")]
    [InlineData("落实《方案（2012—2015年）》。", "")]
    public void Due(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read.Paragraph(text, ChapterRole.Outlook).Facts.Commitments).Due);

    [Theory]
    [InlineData("由区发展改革委牵头推进项目建设。", "区发展改革委")]
    [InlineData("推进项目建设（责任单位：区教育局、区财政局）。", "区教育局")]
    [InlineData("支持由龙头企业牵头的联合体。", "")]
    [InlineData("实行由主要负责人签字制度。", "")]
    [InlineData("推进项目建设。", "")]
    public void Lead_unit(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read.Paragraph(text, ChapterRole.Outlook).Facts.Commitments).LeadUnit);
}
