using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>“十二五”期间 → 2011-2015, “十二五”末 → 2015.</summary>
internal static class PlanPeriod
{
    private const int FirstPlanStart = 1953;
    private const int FirstRegularPlan = 7;
    private const int FirstRegularStart = 1986;

    private static readonly WordList During = WordList.Of("期间 时期 五年 以来");
    private static readonly WordList AtEnd = WordList.Of("末 期末 规划末 末期 收官");

    public static (string Period, int First)? In(ReadOnlySpan<char> before)
    {
        for (var at = before.LastIndexOf('五'); at > 0; at = before[..at].LastIndexOf('五'))
        {
            var length = NumberWords.FiveYearPlans.LengthBefore(before, at + 1);
            if (length > 0 && Read(before, at + 1 - length, at + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Period, int First)? Read(ReadOnlySpan<char> text, int start, int end)
    {
        var after = text[end..].TrimStart("”\"’");
        if (!ChineseNumbers.TryRead(text[start..(end - 1)], out var plan))
        {
            return null;
        }

        var first = plan >= FirstRegularPlan ? FirstRegularStart + (5 * ((int)plan - FirstRegularPlan)) : FirstPlanStart;
        return (During.Starts(after), AtEnd.Starts(after)) switch
        {
            (true, _) => (Scene.Text(first, first + 4), first),
            (_, true) => (Scene.Text(first + 4), first + 4),
            _ => null,
        };
    }
}
