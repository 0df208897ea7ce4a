using Xunit;

namespace Baogao.Tests.House;

/// <summary>The rules of the design over every file of the program; that each rule can fail is shown in CodeRulesBiteTests.</summary>
public class CodeRulesTests
{
    [Fact]
    public void Files_are_touched_in_two_places() => Assert.Empty(Repository.Program.SelectMany(CodeRules.FilesTouched));

    [Fact]
    public void No_clock_chance_or_machine_reaches_the_site() => Assert.Empty(Repository.Program.SelectMany(CodeRules.MachineDependent));

    [Fact]
    public void No_interface_is_declared() => Assert.Empty(Repository.Program.SelectMany(CodeRules.Interfaces));

    [Fact]
    public void The_visitors_words_stand_in_templates() => Assert.Empty(Repository.Program.SelectMany(CodeRules.VisitorsWords));

    [Fact]
    public void Every_pattern_is_generated_and_gives_up_at_last() => Assert.Empty(Repository.Program.SelectMany(CodeRules.LooseRegexes));

    [Fact]
    public void No_exception_is_swallowed() => Assert.Empty(Repository.Program.SelectMany(CodeRules.SwallowedExceptions));

    [Fact]
    public void No_file_is_too_long() => Assert.Empty(Repository.Program.Concat(Repository.Read("tests/Baogao.Tests")).Concat(Repository.Read("tests/Baogao.BrowserTests")).SelectMany(CodeRules.TooLong));

    [Fact]
    public void Nine_of_ten_files_are_short()
    {
        var lengths = Repository.Program.Select(f => f.Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, CodeRules.LongFile);
    }
}
