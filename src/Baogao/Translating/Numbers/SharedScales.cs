using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>Gives a number the scale of the one it is joined to, and its bound: 3 to 5 million, 8 and 10 billion.</summary>
internal static class SharedScales
{
    private const int Reach = 32;

    private static readonly string[] Joins = ["-", "–", "—", "to", "and", "or", ",", ", and", ", or", "%-", "and/or"];

    public static IReadOnlyList<EnglishNumber> Of(string text, List<ScannedNumber> found)
    {
        var numbers = new EnglishNumber[found.Count];
        var scale = 1m;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var own = found[i];
            scale = own.Scale > 1 ? own.Scale : i + 1 < found.Count && IsJoined(text, own, found[i + 1]) ? scale : 1;
            var shared = own.Scale == 1 && scale > 1 ? own.Value * scale : (decimal?)null;
            numbers[i] = new EnglishNumber(own.Span, own.Value, shared, own.Measure, BoundOf(text, own.Span), own.Form);
        }

        return numbers;
    }

    private static bool IsJoined(string text, ScannedNumber first, ScannedNumber second) =>
        Joins.Contains(text[first.Span.End..second.Span.Start].Trim());

    private static Model.Bound BoundOf(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Reach);
        return EnglishBoundWords.Of(text[start..span.Start].ToLowerInvariant(), text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End)));
    }
}
