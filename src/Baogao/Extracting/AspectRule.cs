using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>Level, growth, share, change, cumulative or rank; and whether things went up or down.</summary>
internal static class AspectRule
{
    private const int RateReach = 12;
    private const int ObjectReach = 8;

    // 预期增长均为12%左右
    private static readonly WordList AverageGrowth = WordList.Of("增长均为 增长为 增长分别为 增长均 增长各 下降为");

    private static readonly System.Buffers.SearchValues<char> Arrivals = System.Buffers.SearchValues.Create("到至达率为比在");

    public static Aspect Of(Reading reading, int index, Aspect? joined)
    {
        var text = reading.Text.AsSpan();
        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        var before = text[clause.Start..Math.Max(clause.Start, quantity.Start)];
        if (Ranks.Is(text, quantity))
        {
            return Aspect.Rank;
        }

        if (quantity.IsRate || quantity.Kind is UnitKind.Times or UnitKind.Points)
        {
            return joined ?? OfRate(text, quantity, before);
        }

        return ChangeWords.Cumulative.FoundIn(before) || quantity.Unit?.Word is "连冠" or "连增" or "连降" or "连丰"
            ? Aspect.Cumulative
            : OfAmount(before, joined);
    }

    private static Aspect OfRate(ReadOnlySpan<char> text, Quantity quantity, ReadOnlySpan<char> before)
    {
        // 人口自然增长率控制在7.6‰以内: the rate itself, not how it grew.
        if (before.Contains("自然增长率", StringComparison.Ordinal))
        {
            return Aspect.Share;
        }

        var near = StripBounds(before);
        var grows = ChangeWords.Growth.Ends(near) || IsMultipleOfYear(text, quantity, before) || GrowsFromAfar(near) || ShrinksObject(near) || ChangeWords.GrowthAfter.LengthAt(text, quantity.End) > 0;
        return (grows, quantity.Kind) switch
        {
            (true, UnitKind.Points) => Aspect.Change,
            (true, _) => Aspect.Growth,
            (_, UnitKind.Percent) => Aspect.Share,
            _ => quantity.Numeral.Form is NumeralForm.Fraction ? Aspect.Share : Aspect.Level,
        };
    }

    // 是2011年的1.6倍, 相当于2005年的2倍: grown since.
    private static bool IsMultipleOfYear(ReadOnlySpan<char> text, Quantity quantity, ReadOnlySpan<char> before) =>
        quantity.Kind is UnitKind.Times && before.TrimEnd().EndsWith("年的", StringComparison.Ordinal);

    // 增速保持在8%, 增幅达到11%: the growth is named, a link follows. 提高到45% is a level.
    private static bool GrowsFromAfar(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - RateReach)..];
        foreach (var noun in (ReadOnlySpan<string>)["增速", "增幅", "增长率", "降幅", "涨幅", "增长速度", "增长幅度", "下降幅度", "递增率", "涨跌幅"])
        {
            if (near.Contains(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return AverageGrowth.Ends(near);
    }

    // 审批时限压缩32%, 压缩材料60%; not 提高城镇化率到60%, not 提高覆盖率.
    private static bool ShrinksObject(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - ObjectReach)..];
        var end = ChangeWords.Shrinks.LastEndIn(near);
        return end >= 0 && !near[end..].ContainsAny(Arrivals) && near[end..].Length > 0 && near[end] != '的';
    }

    private static ReadOnlySpan<char> StripBounds(ReadOnlySpan<char> before)
    {
        while (before.Length > 0 && before[^1] is '了' or '约' or '近' or ' ' or '均' or '(' or '超' or '逾')
        {
            before = before[..^1];
        }

        return before.EndsWith("分别", StringComparison.Ordinal) ? before[..^2] : before;
    }

    private static Aspect OfAmount(ReadOnlySpan<char> before, Aspect? joined)
    {
        var end = ChangeWords.Change.LastEndIn(before);

        // 争取消费品补贴: 取消 is no word there.
        if (end < 0 || before[..end].EndsWith("争取消", StringComparison.Ordinal))
        {
            return joined is Aspect.Change ? Aspect.Change : Aspect.Level;
        }

        var rest = before[end..];
        var modifies = (rest.Length > 0 && rest[0] is '的' or '、' or '值' or '点' or '率' or '量' or '强' or '后') || ChangeWords.Reaches.Starts(rest) || rest.Contains('到') || rest.Contains('至');
        return modifies || ReachesLevel(rest) ? Aspect.Level : Aspect.Change;
    }

    // 新建学校投入使用3所, 扩建后达到54家: another verb stands between.
    private static bool ReachesLevel(ReadOnlySpan<char> rest) => rest.Contains('达') || rest.Contains("完成", StringComparison.Ordinal);

    public static Direction DirectionOf(Reading reading, int index, Aspect aspect)
    {
        if (aspect is not (Aspect.Growth or Aspect.Change))
        {
            return Direction.None;
        }

        var quantity = reading.Quantities[index];
        var clause = reading.ClauseOf(quantity);
        var before = reading.Text.AsSpan(clause.Start, Math.Max(0, quantity.Start - clause.Start));
        var (up, down) = (ChangeWords.Up.LastEndIn(before), ChangeWords.Down.LastEndIn(before));
        return (up, down) switch
        {
            ( < 0, < 0) => aspect is Aspect.Growth ? Direction.Up : Direction.None,
            _ => up > down ? Direction.Up : Direction.Down,
        };
    }
}
