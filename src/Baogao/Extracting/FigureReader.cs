using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>The quantities of one sentence → figures and mentions.</summary>
internal static class FigureReader
{
    private const string Yuan = "CNY";
    private const int PeopleReach = 10;

    /// <param name="earlier">The subject the sentence before spoke of last.</param>
    public static List<Figure> Figures(Reading reading, string address, int start, Scene scene, string earlier)
    {
        var subjects = SubjectRule.All(reading, earlier);
        var figures = new List<Figure>(reading.Figures.Count);
        Aspect? last = null;
        foreach (var index in reading.Figures)
        {
            var joined = index > 0 && reading.JoinsNext(index - 1) && reading.Text[reading.Quantities[index - 1].End] is not (',' or '，') && reading.Quantities[index - 1].Kind == reading.Quantities[index].Kind ? last : null;
            var aspect = AspectRule.Of(reading, index, joined);
            figures.Add(One(reading, index, address, start, scene, aspect, subjects[index]));
            last = aspect;
        }

        return figures;
    }

    public static IEnumerable<NumberMention> Mentions(Reading reading, string address, int start)
    {
        for (var i = 0; i < reading.Quantities.Count; i++)
        {
            yield return new NumberMention(address, SpanOf(reading.Quantities[i], start), reading.Reasons[i]);
        }
    }

    private static Figure One(Reading reading, int index, string address, int start, Scene scene, Aspect aspect, Subject subject)
    {
        var quantity = reading.Quantities[index];
        var (period, kind, rule, _) = PeriodRule.Of(reading, index, scene, aspect, subject.Name);
        var unit = UnitOf(reading, quantity, aspect, subject.Name);
        return new Figure(
            address,
            SpanOf(quantity, start),
            quantity.Value,
            unit,
            BoundRule.Of(reading, index),
            aspect,
            AspectRule.DirectionOf(reading, index, aspect),
            subject.Name,
            period,
            kind,
            $"unit:{quantity.Unit?.Word ?? "none"} subject:{subject.Rule} {rule}");
    }

    // 突破1000亿 without 元 is money when what it measures is.
    private static string UnitOf(Reading reading, Quantity quantity, Aspect aspect, string subject)
    {
        if (quantity.Unit is { } unit)
        {
            return unit.Code;
        }

        if (aspect is Aspect.Rank)
        {
            return "位";
        }

        // 出境旅游人次由8300万增加到1亿
        if (subject.EndsWith("人次", StringComparison.Ordinal))
        {
            return "人次";
        }

        var large = quantity.Value >= 10_000;
        if (large && CountsPeople(reading.Text, quantity, subject))
        {
            return "人";
        }

        return large && (NumberWords.MoneySubjects.FoundIn(subject) || NumberWords.MoneySubjects.FoundIn(reading.ClauseOf(quantity).Of(reading.Text))) ? Yuan : "";
    }

    private static bool CountsPeople(string text, Quantity quantity, string subject)
    {
        var next = text.AsSpan(quantity.End, Math.Min(PeopleReach, text.Length - quantity.End));
        var stop = next.IndexOfAny(',', '。', '、');
        return NumberWords.People.FoundIn(stop < 0 ? next : next[..stop]) || NumberWords.People.Ends(subject) || (subject.EndsWith('量') && NumberWords.People.FoundIn(subject));
    }

    private static Text.TextSpan SpanOf(Quantity quantity, int start) => Text.TextSpan.FromBounds(start + quantity.Start, start + quantity.End);
}
