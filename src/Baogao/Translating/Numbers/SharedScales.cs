using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>Gives a number the scale of the one it is joined to, and its bound: 3 to 5 million, 8 and 10 billion.</summary>
internal static class SharedScales
{
    private const int Reach = 32;

    private static readonly string[] Joins = ["-", "–", "—", "to", "and", "or", ",", ", and", ", or", "%-", "and/or"];

    // to over 5 percent
    private static readonly string[] Between = ["about", "around", "over", "nearly", "roughly", "approximately", "almost", "more than", "at least", "some", "close to", "then"];

    public static IReadOnlyList<EnglishNumber> Of(string text, List<ScannedNumber> found)
    {
        var numbers = new EnglishNumber[found.Count];
        var scale = 1m;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var own = found[i];
            var joined = i + 1 < found.Count && own.Form is not (EnglishForm.Year or EnglishForm.Name) && IsJoined(text, own, found[i + 1]);
            scale = own.Scale > 1 ? own.Scale : joined && !HasUnitBehind(text, own) ? scale : 1;
            var shared = own.Scale == 1 && scale > 1 && own.Value < scale ? own.Value * scale : (decimal?)null;
            var measure = own.Measure ?? (joined && numbers[i + 1].Measure is { Dimension: Measures.Percent } percent ? percent : null);
            numbers[i] = new EnglishNumber(own.Span, own.Value, shared, measure, BoundOf(text, own.Span), own.Form);
        }

        return numbers;
    }

    // 3 yuan to 5 million is no 3 million; RMB 3 to 5 million is.
    private static bool HasUnitBehind(string text, ScannedNumber number) => number.Measure is not null && !char.IsAsciiDigit(text[number.Span.End - 1]);

    private static bool IsJoined(string text, ScannedNumber first, ScannedNumber second)
    {
        var between = text[first.Span.End..second.Span.Start].Trim();
        return Joins.Contains(between)
            || (Array.Find(Between, word => between.EndsWith(" " + word, StringComparison.Ordinal)) is { } word && Joins.Contains(between[..^word.Length].TrimEnd()));
    }

    private static Model.Bound BoundOf(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Reach);
        return EnglishBoundWords.Of(text[start..span.Start].ToLowerInvariant(), text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End)));
    }
}
