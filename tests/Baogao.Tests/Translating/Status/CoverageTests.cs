using Baogao.Model;
using Baogao.Translating;
using Xunit;

namespace Baogao.Tests.Translating.Status;

public class CoverageTests
{
    [Theory]
    [InlineData(1000, 1000, 100)]
    [InlineData(999, 1000, 99)]      // 99.9 is not 100
    [InlineData(1, 3, 33)]
    [InlineData(0, 7, 0)]
    [InlineData(0, 0, 100)]          // nothing is left to do
    public void A_share_is_rounded_down(int translated, int units, int percent) => Assert.Equal(
        percent,
        Coverage.Of(Enumerable.Range(0, units).Select(i => i < translated ? new Translation("…", TranslationState.Machine) : Translation.Missing)).Percent);

    [Fact]
    public void Each_state_is_counted_by_itself()
    {
        TranslationState[] states = [TranslationState.Human, TranslationState.Machine, TranslationState.Machine, TranslationState.Glossary, TranslationState.Stale];
        Assert.Equal(new Coverage(6, 1, 2, 1, 1, 1), Coverage.Of(states.Select(s => new Translation("…", s)).Append(Translation.Missing)));
    }

    [Fact]
    public void A_line_put_together_from_figures_is_no_translation() =>
        Assert.Equal(new Coverage(1, 0, 0, 0, 0, 1), Coverage.Of([new Translation("GDP: 1", TranslationState.Glossary) { IsComposed = true }]));
}
