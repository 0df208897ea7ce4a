using System.Text.RegularExpressions;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Tests.Accuracy;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Extracting;

public partial class RulesTests
{
    [Fact]
    public void Every_rule_that_the_program_knows_has_words()
    {
        var sources = string.Concat(Repository.Program.Where(f => f.Path.StartsWith("Extracting/", StringComparison.Ordinal) && !f.Path.EndsWith("/Rules.cs", StringComparison.Ordinal)).Select(f => f.Text));
        var rules = Period().Matches(sources).Select(m => m.Groups[1].Value).Concat(Subject().Matches(sources).Select(m => "subject:" + m.Groups[1].Value)).Distinct().ToList();
        Assert.True(rules.Count > 20);
        Assert.All(rules, rule => Assert.Contains(' ', Rules.Word(rule)));
    }

    [GeneratedRegex("\"(period:[a-z-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Period();

    [GeneratedRegex("(?:Named\\([^\"\n]*|new Subject\\([^\"\n]*|new\\(\"\", |with { Rule = )\"([a-z]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Subject();

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
