using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>How two texts that say the same disagree about a number.</summary>
public enum Disagreement
{
    Value,
    Unit,
    Bound,
    NotInEnglish,
    NotInChinese,
}

/// <param name="Zh">In the Chinese; null where it has no such number.</param>
/// <param name="En">In the English; null likewise.</param>
/// <param name="ZhValue">In the base unit, and so is <paramref name="EnValue"/>.</param>
public sealed record NumberAlarm(Disagreement Kind, TextSpan? Zh, decimal ZhValue, TextSpan? En, decimal EnValue)
{
    /// <summary>How many times as large the English number is; 0 where there is none.</summary>
    public decimal Factor => ZhValue == 0 || (double)EnValue / (double)ZhValue > Most ? 0 : decimal.Round(EnValue / ZhValue, 6) / 1.000000m;

    private const double Most = 1e20;
}

/// <summary>Compares the numbers of a Chinese text and its English by value: 1.85亿元 is RMB 185 million.</summary>
public static class NumberAgreement
{
    /// <param name="numbers">All numbers of the Chinese, as it is read in a report.</param>
    public static IReadOnlyList<NumberAlarm> Alarms(IReadOnlyList<StatedNumber> numbers, string english) => Alarms([.. ChineseSide.Of(numbers)], [.. EnglishSide.Of(english)]);

    internal static IReadOnlyList<NumberAlarm> Alarms(List<Compared> zh, List<Compared> en)
    {
        var zhLeft = zh.Where(z => !en.Any(z.IsSaidBy)).ToList();
        var enLeft = en.Where(e => !zh.Any(z => z.IsSaidBy(e))).ToList();
        var alarms = new List<NumberAlarm>();
        foreach (var number in zhLeft.Where(z => z.Class != NumberClass.Loose).ToList())
        {
            if (Counterpart(number, enLeft) is { } other)
            {
                alarms.Add(Pair(number, other));
                enLeft.Remove(other);
                zhLeft.Remove(number);
            }
        }

        alarms.AddRange(zhLeft.Where(z => z.IsHard).Select(z => Of(Disagreement.NotInEnglish, z, null)));
        alarms.AddRange(enLeft.Where(e => e.IsHard && e.Class == NumberClass.Amount).Select(e => Of(Disagreement.NotInChinese, null, e)));
        alarms.AddRange(zh.Except(zhLeft).SelectMany(z => Opposed(z, en)));
        return [.. alarms.OrderBy(a => a.Zh?.Start ?? int.MaxValue).ThenBy(a => a.En?.Start ?? int.MaxValue)];
    }

    // Of the numbers that are left over, the one that measures the same and is nearest in size.
    private static Compared? Counterpart(Compared number, List<Compared> left) =>
        left.Where(other => MayPair(number, other))
            .OrderByDescending(number.IsOfOtherUnit)
            .ThenByDescending(other => SameMeasure(number, other))
            .ThenBy(other => Distance(number, other))
            .FirstOrDefault();

    // One in five may be 五分之一: what is written as a fraction is compared with fractions and with what must have its like.
    private static bool MayPair(Compared zh, Compared en) =>
        (zh.Class == en.Class && (zh.IsHard || en.IsHard || zh.Class != NumberClass.Amount || (SameMeasure(zh, en) && zh.Readings[0].IsFraction == en.Readings[0].IsFraction)))
        || (zh.IsHard && en.Class == NumberClass.Year);

    private static bool SameMeasure(Compared a, Compared b) => a.Readings[0].Measure?.Dimension == b.Readings[0].Measure?.Dimension;

    private static double Distance(Compared a, Compared b) =>
        Math.Abs(Math.Log((double)Math.Max(a.Readings[0].Value, 0.001m)) - Math.Log((double)Math.Max(b.Readings[0].Value, 0.001m)));

    private static NumberAlarm Pair(Compared zh, Compared en) =>
        Of(zh.IsOfOtherUnit(en) ? Disagreement.Unit : Disagreement.Value, zh, en);

    // 不超过5% is not "more than 5%".
    private static IEnumerable<NumberAlarm> Opposed(Compared zh, List<Compared> en)
    {
        var same = en.Where(zh.IsSaidBy).ToList();
        return zh.IsHard && same.Count > 0 && same.TrueForAll(e => AreOpposite(zh.Bound, e.Bound)) ? [Of(Disagreement.Bound, zh, same[0])] : [];
    }

    private static bool AreOpposite(Bound a, Bound b) => (IsUpper(a) && IsLower(b)) || (IsLower(a) && IsUpper(b));

    private static bool IsUpper(Bound bound) => bound is Bound.AtMost;

    private static bool IsLower(Bound bound) => bound is Bound.AtLeast or Bound.Above;

    private static NumberAlarm Of(Disagreement kind, Compared? zh, Compared? en)
    {
        var (zhValue, enValue) = (zh?.Readings[0], en?.Readings[0]);
        var convert = zhValue?.Measure is { } a && enValue?.Measure is { } b && a.Dimension == b.Dimension && a.Factor != b.Factor;
        return new NumberAlarm(kind, zh?.Span, InBase(zhValue, convert), en?.Span, InBase(enValue, convert));
    }

    private static decimal InBase(Quantity? quantity, bool convert) => quantity is { } q ? convert ? q.InBase : q.Value : 0;
}
