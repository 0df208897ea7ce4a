using Baogao.Extracting;
using Baogao.Text;
using Baogao.Translating.Numbers;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Translating.Numbers;

public static class FigurePlacesTests
{
    [Theory]
    [InlineData("生产总值1000亿元,增长8%。", "GDP of RMB 100 billion, up 8%.", "1000亿元=RMB 100 billion; 8%=8%")]
    [InlineData("增长8%,生产总值1000亿元。", "GDP of RMB 100 billion, up 8%.", "8%=8%; 1000亿元=RMB 100 billion")]
    [InlineData("失业人数控制在21040人以内。", "The number is kept within 21,040.", "控制在21040人以内=21,040")]
    [InlineData("新建道路3条。", "Three roads are built.", "3条=Three")]
    [InlineData("新建学校2所、医院2所。", "2 schools and 2 hospitals are built.", "")]             // which is which?
    [InlineData("收入增长8%。", "Revenue grows by 8%, and again by 8%.", "")]
    [InlineData("2013年新建学校13所。", "In 2013, 13 schools are built.", "13所=13")]
    [InlineData("新建学校3所。", "4 schools are built.", "")]
    [InlineData("投资300万到500万元。", "RMB 3 to 5 million is invested.", "300万到500万元=RMB 3 to 5 million")]
    public static void A_figure_stands_where_its_value_does(string zh, string en, string expected) => Assert.Equal(expected, Shown(zh, en));

    [Fact]
    public static void Whatever_the_English_is_a_place_lies_within_it_and_no_two_overlap() =>
        Gen.String["0123 .,%万亿billonRMup"].Select(Gen.String["0123456789万亿元%,增长个。"]).Sample((en, zh) =>
        {
            if (zh.Length == 0)
            {
                return;
            }

            var places = FigurePlaces.Of(Translated.Sentence(zh, en), StatedNumbers.Of).Values.OrderBy(p => p.Start).ToList();
            Assert.All(places, p => Assert.True(new TextSpan(0, en.Length).Contains(p)));
            Assert.All(places.Zip(places.Skip(1)), p => Assert.False(p.First.Overlaps(p.Second)));
        });

    private static string Shown(string zh, string en)
    {
        var report = Translated.Sentence(zh, en);
        return string.Join("; ", FigurePlaces.Of(report, StatedNumbers.Of)
            .OrderBy(p => p.Key.Start).Select(p => $"{report.Source.Quote(p.Key)}={en.Substring(p.Value.Start, p.Value.Length)}"));
    }
}
