using Xunit;

namespace Baogao.Tests.Extracting;

public class SubjectTests
{
    [Theory]
    [InlineData("全年实现生产总值1000亿元，增长7.8%。", "1000亿元", "生产总值")]
    [InlineData("全年实现生产总值1000亿元，增长7.8%。", "7.8%", "生产总值")]
    [InlineData("2008年全市生产总值342亿元。", "342亿元", "全市生产总值")]
    [InlineData("新增3个老年助餐点、466张养老床位。", "3个", "老年助餐点")]
    [InlineData("新增3个老年助餐点、466张养老床位。", "466张", "养老床位")]
    [InlineData("改造建华路、根河路等背街巷道10条。", "10条", "背街巷道")]
    [InlineData("现代服务业税收占全区税收总量的38%。", "38%", "现代服务业税收")]
    [InlineData("投资3500万元的供水管网改造完成。", "3500万元", "供水管网改造")]
    [InlineData("适龄幼儿100%入园。", "100%", "适龄幼儿入园")]
    [InlineData("推进大唐5万千瓦风电、麦多利10万吨大麦芽项目。", "5万千瓦", "大唐风电")]
    [InlineData("完成3800户、58万平方米棚户区改造。", "3800户", "棚户区改造")]
    [InlineData("养老金、低保标准和环卫工资再次提高，月均分别提高221元、90元和300元。", "90元", "低保标准")]
    [InlineData("总量及增速均位居全市第2位。", "2位", "总量及增速")]
    [InlineData("优良天数较2015年增加64天。", "64天", "优良天数")]
    [InlineData("新引进金融机构32家，总数达到560家。", "560家", "金融机构")]
    [InlineData("办复率100%。", "100%", "办复率")]
    public void Subjects(string text, string quote, string subject) =>
        Assert.Equal(subject, Read.Figure(text, quote).Subject);

    [Fact]
    public void A_sentence_without_a_subject_takes_the_one_before() =>
        Assert.Equal("合同外资", Read.Figure("引进合同外资10亿美元。增长9%。", "9%").Subject);
}
