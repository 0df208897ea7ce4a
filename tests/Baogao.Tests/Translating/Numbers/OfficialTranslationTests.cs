using Baogao.Extracting;
using Baogao.Translating.Numbers;
using Xunit;

namespace Baogao.Tests.Translating.Numbers;

/// <summary>The State Council's own translations are right: what is raised on them is a false alarm, and has its reason here.</summary>
public class OfficialTranslationTests
{
    private static readonly Dictionary<string, string> Explained = new(StringComparer.Ordinal)
    {
        ["规模以上工业企业利润增长12.2％。"] = "the translator says what 规模以上 is: revenue of 20 million yuan or more",
    };

    [Fact]
    public void The_national_report_of_2013_raises_no_alarm() => AssertExplained(OfficialPairs.OfReport);

    [Fact]
    public void Sentences_of_other_years_raise_only_what_is_explained() => AssertExplained(OfficialPairs.OfOtherYears);

    private static void AssertExplained(IEnumerable<(string Zh, string En)> pairs)
    {
        var raised = pairs.Distinct().Where(p => NumberAgreement.Alarms(StatedNumbers.Of(p.Zh), p.En).Count > 0).Select(p => p.Zh);
        Assert.DoesNotContain(raised, zh => !Explained.ContainsKey(zh));
    }
}
