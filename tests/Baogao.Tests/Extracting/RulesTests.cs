using Baogao.Extracting;
using Baogao.Model;
using Baogao.Tests.Accuracy;
using Xunit;

namespace Baogao.Tests.Extracting;

public class RulesTests
{
    [Theory]
    [InlineData("xuhui-2013")]
    [InlineData("hailar-2013")]
    public void Every_rule_says_why_in_words(string report)
    {
        var said = Measured.Read(report).Facts.Figures.SelectMany(Rules.Of).ToList();
        Assert.True(said.Count > 300);
        Assert.All(said, words => Assert.Contains(' ', words));
    }

    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        var reasons = Enum.GetValues<NotFigure>().Select(Rules.Of).ToList();
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
    }
}
