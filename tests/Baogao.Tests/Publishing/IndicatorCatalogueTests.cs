using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Publishing;

public class IndicatorCatalogueTests
{
    private static readonly IndicatorCatalogue Catalogue =
        new([new IndicatorEntry("gross-domestic-product", new LocalizedText("生产总值", "Gross domestic product"), ["地区生产总值", "GDP"], "CNY", Better.Up, "")], new ThemeWords([]));

    [Theory]
    [InlineData("生产总值", "gross-domestic-product", true)]
    [InlineData("地区生产总值", "gross-domestic-product", true)]
    [InlineData("GDP", "gross-domestic-product", true)]
    [InlineData("全县生产总值", "gross-domestic-product", true)]
    [InlineData("我市地区生产总值", "gross-domestic-product", true)]
    [InlineData("邻县生产总值", "i-lin-xian-sheng-chan-zong-zhi-d4cf", false)]
    [InlineData("廉租房", "i-lian-zu-fang-d333", false)]
    [InlineData("连租房", "i-lian-zu-fang-45e6", false)]     // spelt alike, and still apart
    [InlineData("PM2.5浓度", "i-pm2-5-nong-du-6f9a", false)]
    [InlineData("，", "i-ad94", false)]
    public void A_subject_has_one_address_for_ever(string subject, string id, bool followed)
    {
        var indicator = Catalogue.Of(Figure(subject), English.None)!;
        Assert.Equal((id, followed), (indicator.Id, indicator.Followed));
    }

    [Fact]
    public void A_figure_without_a_subject_belongs_to_no_series() => Assert.Null(Catalogue.Of(Figure(""), English.None));

    [Fact]
    public void The_report_s_English_names_what_the_catalogue_does_not()
    {
        var english = English.None with { Phrases = new Dictionary<string, Translation> { ["廉租房"] = new("Low-rent homes", TranslationState.Human) } };
        Assert.Equal("Low-rent homes", Catalogue.Of(Figure("廉租房"), english)!.Name.En);
        Assert.Equal(["廉租房"], Catalogue.OwnSubjects(new Facts(new Dictionary<string, SentenceRole>(), [Figure("GDP"), Figure("廉租房"), Figure(""), Figure("廉租房")], [], [])));
    }

    private static Figure Figure(string subject) =>
        new("c1-s1-p1-n1", new TextSpan(0, 1), 1, "CNY", Bound.Exact, Aspect.Level, Direction.None, subject, "2012", FactKind.Actual, "");
}
