using System.Globalization;
using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

public class FigureTests
{
    [Theory]
    [InlineData("生产总值1000亿元。", "1000亿元", "100000000000", "CNY")]
    [InlineData("财政收入２１２．１８亿元。", "２１２．１８亿元", "21218000000", "CNY")]
    [InlineData("实现收入250亿。", "250亿", "25000000000", "CNY")]
    [InlineData("实现收入90亿。", "90亿", "9000000000", "CNY")]
    [InlineData("医保支出1.85亿元。", "1.85亿元", "185000000", "CNY")]
    [InlineData("万元GDP能耗下降3.5%。", "3.5%", "3.5", "%")]
    [InlineData("推进轨道交通11、12号线16个站点建设。", "16个", "16", "个")]
    [InlineData("总产值一万五千亿元。", "一万五千亿元", "1500000000000", "CNY")]
    [InlineData("利用外资10亿美元。", "10亿美元", "1000000000", "USD")]
    [InlineData("改造住房5.5万平方米。", "5.5万平方米", "55000", "m2")]
    [InlineData("接待游客49万人次。", "49万人次", "490000", "人次")]
    [InlineData("引进人才两百三十名。", "两百三十名", "230", "名")]
    [InlineData("失业率14.5‰。", "14.5‰", "14.5", "‰")]
    [InlineData("建设2×35万千瓦热电联产项目。", "2×35万千瓦", "700000", "千瓦")]
    [InlineData("三次产业比例调整为12.4︰65.8︰21.8。", "12.4", "12.4", "%")]
    [InlineData("三次产业比例调整为12.4︰65.8︰21.8。", "65.8", "65.8", "%")]
    [InlineData("三次产业结构为5.6:43.4:51。", "51", "51", "%")]
    [InlineData("城乡收入比缩小到1.9:1。", "1.9:1", "1.9", "")]
    [InlineData("增长百分之八。", "百分之八", "8", "%")]
    [InlineData("占全市三分之一。", "三分之一", "0.333333", "")]
    [InlineData("总量翻一番。", "一番", "1", "番")]
    [InlineData("钢产量增长一点九倍。", "一点九倍", "1.9", "倍")]
    [InlineData("比重降低到百分之六十点八。", "百分之六十点八", "60.8", "%")]
    [InlineData("完成投资三点五亿元。", "三点五亿元", "350000000", "CNY")]
    [InlineData("公路通车2万5千公里。", "2万5千公里", "25000", "km")]
    [InlineData("出境旅游达1亿3千多万人次。", "1亿3千多万人次", "130000000", "人次")]
    [InlineData("建成七八百家企业。", "七八百家", "700", "家")]
    [InlineData("建成几十个项目。", "几十个", "10", "个")]
    [InlineData("帮助数十万群众。", "数十万", "100000", "人")]
    [InlineData("培训二百来户。", "二百来户", "200", "户")]
    [InlineData("六万万人口。", "六万万", "600000000", "人")]
    [InlineData("实现GDP126亿元。", "126亿元", "12600000000", "CNY")]
    [InlineData("新增市场主体1 . 57万家。", "1 . 57万家", "15700", "家")]
    [InlineData("惠及3万多家庭。", "3万多", "30000", "")]
    [InlineData("带动4000农户增收。", "4000", "4000", "")]
    [InlineData("获得8金9银。", "8金", "8", "金")]
    [InlineData("排名跃升16个位次。", "16个位次", "16", "位次")]
    [InlineData("日均车流量8万辆次。", "8万辆次", "80000", "辆次")]
    [InlineData("覆盖率分别提高20.9、36.2、54个百分点。", "20.9", "20.9", "百分点")]
    [InlineData("收入比从2.42缩小至2.12。", "2.42", "2.42", "")]
    [InlineData("补助￥500。", "500", "500", "CNY")]
    [InlineData("建成主干道路三条。", "三条", "3", "条")]
    [InlineData("开展棚改百万平方米。", "百万平方米", "1000000", "m2")]
    [InlineData("粮食总产40.8 2 亿斤。", "40.8 2 亿斤", "4082000000", "斤")]
    [InlineData("新增企业1,200家。", "1,200家", "1200", "家")]
    [InlineData("税收实现两位数增长。", "两位数", "10", "%")]
    [InlineData("三次产业比为12.8：47.7：39.5。", "47.7", "47.7", "%")]
    [InlineData("实现全国双拥模范城“四连冠”。", "四连冠", "4", "连冠")]
    public void Value_and_unit(string text, string quote, string value, string unit)
    {
        var figure = Read.Figure(text, quote);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(unit, figure.Unit);
    }

    [Theory]
    [InlineData("登记失业人数控制在21040人以内。", "控制在21040人以内", Bound.AtMost)]
    [InlineData("登记失业率控制在4.5%。", "控制在4.5%", Bound.AtMost)]
    [InlineData("签约率超过50%。", "超过50%", Bound.Above)]
    [InlineData("签约2021户。", "2021户", Bound.Exact)]
    [InlineData("参保人数10467人。", "10467人", Bound.Exact)]
    [InlineData("全区5700余户企业受益。", "5700余户", Bound.About)]
    [InlineData("引进企业近百家。", "近百家", Bound.About)]
    [InlineData("投入2700多万元。", "2700多万元", Bound.About)]
    [InlineData("微店发展到6000 多家。", "6000 多家", Bound.About)]
    [InlineData("增长8%左右。", "8%左右", Bound.About)]
    [InlineData("绿化率不低于30%。", "不低于30%", Bound.AtLeast)]
    [InlineData("参保率保持在90%和98%以上。", "90%", Bound.AtLeast)]
    [InlineData("确保新增就业5400人。", "5400人", Bound.AtLeast)]
    [InlineData("确保6万平方米主力店完工。", "6万平方米", Bound.Exact)]
    public void Bounds(string text, string quote, Bound expected) =>
        Assert.Equal(expected, Read.Figure(text, quote).Bound);

    [Theory]
    [InlineData("生产总值增长7.8%。", "7.8%", Aspect.Growth, Direction.Up)]
    [InlineData("单位能耗下降3.5%。", "3.5%", Aspect.Growth, Direction.Down)]
    [InlineData("工业增加值增速达到11%。", "11%", Aspect.Growth, Direction.Up)]
    [InlineData("审批时限压缩32%。", "32%", Aspect.Growth, Direction.Down)]
    [InlineData("城镇化率提高到45%。", "45%", Aspect.Share, Direction.None)]
    [InlineData("绿化覆盖率达到27.8%。", "27.8%", Aspect.Share, Direction.None)]
    [InlineData("优良率提高2个百分点。", "2个百分点", Aspect.Change, Direction.Up)]
    [InlineData("新增养老床位500张。", "500张", Aspect.Change, Direction.Up)]
    [InlineData("拆除违法建筑5万平方米。", "5万平方米", Aspect.Change, Direction.Down)]
    [InlineData("新建蔬菜大棚2000亩、温室500亩。", "500亩", Aspect.Change, Direction.Up)]
    [InlineData("月均分别提高221元、90元。", "90元", Aspect.Change, Direction.Up)]
    [InlineData("实施呼伦小学新建、南开路中学等14个项目。", "14个", Aspect.Level, Direction.None)]
    [InlineData("总部机构累计达到88家。", "88家", Aspect.Cumulative, Direction.None)]
    [InlineData("人口自然增长率控制在7.6‰以内。", "控制在7.6‰以内", Aspect.Share, Direction.None)]
    [InlineData("总量居全省第3位。", "3位", Aspect.Rank, Direction.None)]
    [InlineData("工业增加值增长18%，排名全市第四。", "四", Aspect.Rank, Direction.None)]
    [InlineData("规模全国第一。", "一", Aspect.Rank, Direction.None)]
    [InlineData("排名跃升16个位次。", "16个位次", Aspect.Change, Direction.Up)]
    [InlineData("社会融资规模预期增长均为12%左右。", "12%左右", Aspect.Growth, Direction.Up)]
    [InlineData("争取消费品补贴资金2亿元。", "2亿元", Aspect.Level, Direction.None)]
    [InlineData("新增上市公司10家，35家银行完成改革。", "35家", Aspect.Level, Direction.None)]
    public void Aspects(string text, string quote, Aspect aspect, Direction direction)
    {
        var figure = Read.Figure(text, quote);
        Assert.Equal(aspect, figure.Aspect);
        Assert.Equal(direction, figure.Direction);
    }
}
