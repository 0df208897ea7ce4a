using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Reading;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Reading;

/// <summary>The themes and indicators that the project comes with.</summary>
public class ThemeSeedTests
{
    private static readonly Lazy<ThemeWords> Words = new(() => new ThemeWords(Seeds().Themes));

    [Fact]
    public void Every_division_of_government_has_a_theme()
    {
        var divisions = Seeds().Themes.SelectMany(t => t.Cofog).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"], divisions);
        Assert.All(Seeds().Themes, t => Assert.NotNull(t.Name.En));
    }

    [Theory]
    [InlineData("新建养老床位500张,增设3个老年人日间服务中心", "social-protection")]
    [InlineData("完成1300户旧改任务,推进保障房配套建设", "housing")]
    [InlineData("新建公办幼儿园3所,增加学位900个", "education")]
    [InlineData("空气质量优良天数比率达到85%以上,PM2.5浓度下降3%", "environment")]
    [InlineData("新改建农村公路120公里,打通断头路5条", "transport")]
    [InlineData("粮食播种面积稳定在50万亩,建设高标准农田8万亩", "agriculture")]
    [InlineData("地区生产总值增长6%左右,社会消费品零售总额增长7%", "economy")]
    [InlineData("新增城镇就业1.2万人,开展职业技能培训5000人次", "employment")]
    [InlineData("加快县医院新院区建设,推进分级诊疗", "health")]
    [InlineData("举办全民健身运动会,建成图书馆新馆", "culture")]
    [InlineData("深入开展扫黑除恶斗争,加强安全生产监管", "public-safety")]
    [InlineData("深化放管服改革,严控三公经费", "government")]
    [InlineData("新增高新技术企业20家,研发投入强度达到2.8%", "industry")]
    [InlineData("改造供热管网30公里,推进智慧城市建设", "city")]
    public void A_sentence_is_about_what_a_reader_would_say(string sentence, string theme) =>
        Assert.Equal(theme, Words.Value.Of(sentence));

    private static Baogao.Model.Seeds Seeds()
    {
        var diagnostics = new DiagnosticBag();
        var seeds = SeedsReader.Read(new RootFolder(Repository.Root), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return seeds!;
    }
}
