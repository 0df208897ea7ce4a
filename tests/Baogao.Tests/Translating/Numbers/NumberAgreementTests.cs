using System.Globalization;
using Baogao.Extracting;
using Baogao.Tests.House;
using Baogao.Text;
using Baogao.Translating.Numbers;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Translating.Numbers;

public class NumberAgreementTests
{
    [Theory]
    [InlineData("投资1.85亿元。", "RMB 185 million was invested.")]
    [InlineData("投资1.85亿元。", "RMB 0.185 billion was invested.")]
    [InlineData("投资1.85亿元。", "185 million yuan was invested.")]
    [InlineData("投资1.85亿元。", "RMB185,000,000 was invested.")]
    [InlineData("总值达到51.9万亿元。", "It reached 51.9 trillion yuan.")]
    [InlineData("新增4万亿元投资。", "An additional four trillion yuan was invested.")]
    [InlineData("新建机场31个。", "Thirty-one airports were built.")]
    [InlineData("引进合同外资10亿美元,增长9%。", "Contracted foreign investment was US$1 billion, up 9 percent.")]
    [InlineData("增长百分之八。", "It grew by 8 per cent.")]
    [InlineData("提高2.7个百分点。", "It rose by 2.7 percentage points.")]
    [InlineData("耕地面积保持在18.2亿亩以上。", "Farmland stayed above 121.3 million hectares.")]
    [InlineData("产量稳定在1万亿斤以上。", "Output exceeded 500 million tons.")]
    [InlineData("提高41.7%到86.7%。", "They rose by between 41.7% and 86.7%.")]
    [InlineData("增长3-5%。", "It grew by 3 to 5 percent.")]
    [InlineData("需要300万到500万元。", "It takes 3 to 5 million yuan.")]
    [InlineData("2008-2012年新建10所。", "From 2008 to 2012, ten were built.")]
    [InlineData("2013年3月5日召开大会。", "The congress met on March 5, 2013.")]
    [InlineData("三分之二的街道完成。", "Two thirds of the subdistricts have finished.")]
    [InlineData("三分之一的街道完成。", "33.3% of the subdistricts have finished.")]
    [InlineData("增长2倍。", "It tripled.")]
    [InlineData("增长2倍。", "It grew by 200 percent.")]
    [InlineData("收入翻一番。", "Income doubled.")]
    [InlineData("受理率和办结率都达到100%。", "All were accepted and settled: one hundred percent.")]
    [InlineData("失业人数控制在21040人以内。", "The number was kept within 21,040.")]
    [InlineData("失业率控制在4.6%以内。", "We ensured that unemployment did not rise above 4.6%.")]
    [InlineData("超过1800多万套。", "More than 18 million homes.")]
    [InlineData("惠及3亿多农村人口。", "It benefited 300 million plus rural residents.")]
    public void The_same_values_agree(string zh, string en) => Assert.Equal("", Alarms(zh, en));

    public static TheoryData<string, string> OfficialWording =>
        [.. Repository.Text("tests/Baogao.Tests/Translating/Numbers/official-wording.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))];

    /// <summary>The ways in which the State Council's reports of 1998 to 2023 and those who report on them write numbers.</summary>
    [Theory]
    [MemberData(nameof(OfficialWording))]
    public void Official_wording_raises_nothing(string zh, string en) => Assert.Equal("", Alarms(zh, en));

    [Theory]
    [InlineData("完善12345热线。", "We improved the 12345 hotline.")]
    [InlineData("“十二五”规划顺利实施。", "The 12th Five-Year Plan got off to a good start.")]
    [InlineData("“十二五”规划顺利实施。", "The Twelfth Five-Year Plan (2011–2015) got off to a good start.")]
    [InlineData("推进3+X试点。", "We carried out the 3+X trials.")]
    [InlineData("监测PM2.5。", "We monitored PM2.5.")]
    [InlineData("第十五届人大一次会议。", "The First Session of the 15th People's Congress.")]
    [InlineData("创建成国家4A级景区。", "It became a national 4A-level attraction.")]
    [InlineData("一是发展经济。", "First, we developed the economy.")]
    [InlineData("一是发展经济。", "1. Developing the economy")]
    [InlineData("做好“三农”工作。", "We did our work on agriculture, rural areas and farmers.")]
    [InlineData("广泛应用5G技术。", "5G is widely used.")]
    [InlineData("轨道交通11、12号线。", "Metro lines 11 and 12.")]
    [InlineData("过去十年。", "the past decade")]
    public void Names_and_orders_raise_nothing(string zh, string en) => Assert.Equal("", Alarms(zh, en));

    [Theory]
    [InlineData("投资1.85亿元。", "RMB 18.5 million was invested.", "Value 1.85亿元=185000000 RMB 18.5 million=18500000 x0.1")]
    [InlineData("增长9%。", "It grew by 19%.", "Value 9%=9 19%=19 x2.111111")]
    [InlineData("2012年增长9%。", "In 2013 it grew by 9%.", "Value 2012年=2012 2013=2013 x1.000497")]
    [InlineData("3月5日召开。", "It met on March 6.", "Value 5日=5 6=6 x1.2")]
    [InlineData("3月5日召开。", "It met on May 5.", "Value 3月=3 May=5 x1.666667")]
    [InlineData("新增10亿美元。", "It rose by RMB 1 billion.", "Unit 10亿美元=1000000000 RMB 1 billion=1000000000 x1")]
    [InlineData("面积5平方公里。", "It covers 5 m².", "Unit 5平方公里=5000000 5 m²=5 x0.000001")]
    [InlineData("失业率控制在4.6%以内。", "Unemployment was more than 4.6%.", "Bound 控制在4.6%以内=4.6 4.6%=4.6 x1")]
    [InlineData("新增就业5万个。", "Many jobs were created.", "NotInEnglish 5万个=50000 =0 x0")]
    [InlineData("新增就业。", "50,000 jobs were created.", "NotInChinese =0 50,000=50000 x0")]
    [InlineData("增长7.8%,收入增长9%。", "It grew by 9%, and revenue by 9%.", "NotInEnglish 7.8%=7.8 =0 x0")]
    [InlineData("新增就业5万个,培训3000人。", "50 jobs were created and 3,000 people trained.", "Value 5万个=50000 50=50 x0.001")]
    [InlineData("60岁以上老人免费。", "It is free for people over 65.", "Value 60岁以上=60 65=65 x1.083333")]
    [InlineData("完善12345热线。", "We improved the 12346 hotline.", "NotInChinese =0 12346=12346 x0")]
    [InlineData("增长7.8%。", "It grew by 7.8 last year.", "Unit 7.8%=7.8 7.8=7.8 x1")]
    [InlineData("从26.6万亿元增加到51.9万亿元。", "It grew from 26.6 yuan to 51.9 trillion yuan.", "Value 26.6万亿元=26600000000000 26.6 yuan=26.6 x0")]
    [InlineData("完成造林5000万亩。", "3.4 million hectares of trees were planted.", "Value 5000万亩=33333333333.335 3.4 million hectares=34000000000 x1.02")]
    [InlineData("耕地保持在18.2亿亩。", "Farmland stayed at 121.4 million hectares.", "Value 18.2亿亩=1213333333333.394 121.4 million hectares=1214000000000 x1.000549")]
    [InlineData("五分之一的人口受益。", "One in five, 30%, benefited.", "Value 五分之一=0.2 30%=30 x150")]
    [InlineData("惠及十几亿人口。", "It benefited one million people.", "Value 十几亿=1000000000 one million=1000000 x0.001")]
    [InlineData("提高41.7%到86.7%。", "They rose by between 41.7% and 96.7%.", "Value 41.7%到86.7%=86.7 96.7%=96.7 x1.11534")]
    public void Other_values_are_named_with_their_factor(string zh, string en, string expected) => Assert.Equal(expected, Alarms(zh, en));

    private static readonly string[] Parts =
    [
        "99999999999999999999", "0.0000000000001", "1", "5", "33.3", " trillion", " billion", " million", "%", " percent", " per ", " to ", " hectares", "km²", " kWh", "RMB ", "1/3", "half a", " and a half", " times", "doubled",
        "万亿", "亿", "几", "多", "十", "亩", "平方公里", "亿千瓦时", "倍", "元", "克", "分之一", "九九九九九九九九九", "点", "，", " ",
    ];

    [Fact]
    public void No_number_is_too_large_or_too_small() =>
        Gen.Select(Text, Text).Sample((zh, en) => NumberAgreement.Alarms(StatedNumbers.Of(zh), en).All(alarm => alarm.Factor >= 0));

    private static Gen<string> Text => Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[1, 8].Select(string.Concat);

    private static string Alarms(string zh, string en) =>
        string.Join(" | ", NumberAgreement.Alarms(StatedNumbers.Of(zh), en).Select(a =>
            $"{a.Kind} {Words(zh, a.Zh)}={Plain(a.ZhValue)} {Words(en, a.En)}={Plain(a.EnValue)} x{Plain(a.Factor)}"));

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Words(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : "";
}
