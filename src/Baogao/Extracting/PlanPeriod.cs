using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>“十二五”期间 → 2011-2015, “十二五”末 → 2015.</summary>
internal static class PlanPeriod
{
    private const int FirstPlanStart = 1953;
    private const int FirstRegularPlan = 7;
    private const int FirstRegularStart = 1986;
    private const int LongestHead = 8;

    private static readonly WordList During = WordList.Of("期间 时期 五年");
    private static readonly WordList Since = WordList.Of("以来");
    private static readonly WordList AtEnd = WordList.Of("末 期末 规划末 末期 收官");

    public static Period? In(ReadOnlySpan<char> before, int clause, Scene scene)
    {
        for (var at = before.LastIndexOf('五'); at > 0; at = before[..at].LastIndexOf('五'))
        {
            var length = NumberWords.FiveYearPlans.LengthBefore(before, at + 1);
            if (length > 0 && Reaches(before, at + 1, clause) && Years(before, at + 1 - length, at + 1, scene.Year) is var (first, last))
            {
                var kind = first >= scene.Year - 1 || (scene.Kind is FactKind.Target && last >= scene.Year) ? FactKind.Target : FactKind.Actual;
                return new Period(Scene.Text(first, last), kind, "period:plan", at);
            }
        }

        return null;
    }

    // “十二五”时期年均增长9.4%；…: set in among figures it holds for its clause; at the head, or before a comma, for all that follows.
    private static bool Reaches(ReadOnlySpan<char> before, int end, int clause)
    {
        var after = before[end..].TrimStart("”\"’");
        var tail = After(after);
        return end > clause || end <= LongestHead || (tail < after.Length && after[tail] is ',' or '，');
    }

    private static int After(ReadOnlySpan<char> after) =>
        Math.Max(During.LengthAt(after, 0), Math.Max(Since.LengthAt(after, 0), AtEnd.LengthAt(after, 0)));

    private static (int First, int Last)? Years(ReadOnlySpan<char> text, int start, int end, int reportYear)
    {
        var after = text[end..].TrimStart("”\"’");
        if (IsCompared(text[..start]) || !ChineseNumbers.TryRead(text[start..(end - 1)], out var plan))
        {
            return null;
        }

        var first = plan >= FirstRegularPlan ? FirstRegularStart + (5 * ((int)plan - FirstRegularPlan)) : FirstPlanStart;
        return (During.Starts(after), Since.Starts(after), AtEnd.Starts(after)) switch
        {
            (true, _, _) => (first, first + 4),
            (_, true, _) => (first, Math.Max(first, Math.Min(first + 4, reportYear - 1))),
            (_, _, true) => (first + 4, first + 4),
            _ => null,
        };
    }

    // 比“十一五”末提高28个百分点 speaks of now.
    private static bool IsCompared(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("“\"‘");
        return before.Length > 0 && before[^1] is '比' or '较' or '是';
    }
}
