using Xunit;

namespace Baogao.Tests.House;

public class ProblemRulesTests
{
    private static readonly List<SourceFile> Problems = [.. Repository.Program.Where(ProblemRules.IsProblems)];

    [Fact]
    public void Every_code_has_its_form() => Assert.Empty(Problems.SelectMany(ProblemRules.Malformed));

    [Fact]
    public void Every_code_begins_with_the_digit_of_its_stage() => Assert.Empty(Problems.SelectMany(ProblemRules.OfAnotherStage));

    [Fact]
    public void Every_code_has_one_method() => Assert.Empty(ProblemRules.UsedTwice(Problems));

    [Fact]
    public void No_code_is_written_elsewhere() => Assert.Empty(Repository.Program.SelectMany(ProblemRules.OutsideProblems));

    [Fact]
    public void The_rules_find_the_codes() => Assert.Contains("BG101", Problems.SelectMany(ProblemRules.Codes));

    [Theory]
    [InlineData("BG12")]
    [InlineData("BG1234")]
    public void A_malformed_code_is_seen(string code) => Assert.Single(ProblemRules.Malformed(Planted("Reading", code)));

    [Theory]
    [InlineData("Reading", "BG101", true)]
    [InlineData("Reading", "BG201", false)]
    [InlineData("Verifying", "BG901", true)]
    [InlineData("Elsewhere", "BG101", false)]
    public void A_code_of_another_stage_is_seen(string stage, string code, bool right) =>
        Assert.Equal(right, !ProblemRules.OfAnotherStage(Planted(stage, code)).Any());

    [Fact]
    public void A_code_used_twice_is_seen() =>
        Assert.Equal(["BG101 is used 2 times"], ProblemRules.UsedTwice([Planted("Reading", "BG101"), Planted("Reading", "BG101"), Planted("Reading", "BG102")]));

    [Fact]
    public void A_code_outside_is_seen() => Assert.Single(ProblemRules.OutsideProblems(new SourceFile("Reading/A.cs", "new(Severity.Error, \"BG101\")")));

    [Fact]
    public void A_message_nobody_shows_is_seen() =>
        Assert.Equal(["BG102"], ProblemRules.NotShown([Planted("Reading", "BG101"), Planted("Reading", "BG102")], "a.txt: error BG101: wrong"));

    private static SourceFile Planted(string stage, string code) =>
        new($"Diagnostics/Problems.{stage}.cs", $"public static Diagnostic X() => Error(\"{code}\", \"wrong\", at, null);");
}
