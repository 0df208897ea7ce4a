using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Indexing;

/// <summary>Numbers in words, as figures: "百分之八" → "8%", "三百亿" → "300亿", "二〇一三" → "2013", "5百" → "500". Words that are no single number stay: 十二五.</summary>
internal static partial class NumberForm
{
    // JavaScript counts exactly no further.
    private const decimal Largest = 9_007_199_254_740_991;

    public static string Of(string text) =>
        text.AsSpan().IndexOfAny(Any) < 0 ? text : Numeral().Replace(Share().Replace(Scaled().Replace(text, Shifted), m => m.Groups["n"].Value + Sign(m.Groups["base"].Value)), Figure);

    private const string Numerals = "\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF";

    private static readonly SearchValues<char> Any = SearchValues.Create(Numerals);

    private const string Digits = "\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";

    private static string Shifted(Match match) => TextRuns.Shifted(match.Groups["n"].Value, TextRuns.PowerOf(match.Groups["scale"].Value[0]));

    private static string Figure(Match match)
    {
        var (share, numeral, decimals) = (match.Groups["base"].Value, match.Groups["n"].Value, match.Groups["part"].Value);
        if (share.Length == 0 && decimals.Length == 0 && numeral.Length < 2)
        {
            return match.Value;
        }

        var (counted, scale) = share.Length > 0 ? (numeral, "") : Split(numeral);
        return (decimals.Length > 0 && scale.Length > 0) || Value(counted) is not { } value
            ? match.Value
            : value + Part(decimals) + scale + Sign(share);
    }

    // 三百亿 is 300 of 亿; 一亿五千万 is one number.
    private static (string Counted, string Scale) Split(string numeral)
    {
        var counted = numeral.TrimEnd('\u4E07', '\u4EBF');
        counted = counted.Length == 0 ? numeral[..1] : counted;
        return counted.AsSpan().IndexOfAny('\u4E07', '\u4EBF') < 0 ? (counted, numeral[counted.Length..]) : (numeral, "");
    }

    private static string? Value(string numeral) =>
        ChineseNumbers.TryRead(numeral, out var value) && value <= Largest && !IsPair(numeral)
            ? IsPositional(numeral) ? value.ToString(CultureInfo.InvariantCulture).PadLeft(numeral.Length, '0') : value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static bool IsPositional(string numeral) => numeral.All(c => ChineseNumbers.PowerOf(c) == 0);

    private static bool IsPair(string numeral) => numeral.Length == 2 && IsPositional(numeral);

    private static string Part(string decimals) => decimals.Length == 0 ? "" : "." + string.Concat(decimals.Select(c => (Digits.IndexOf(c, StringComparison.Ordinal) is 0 ? 0 : Digits.IndexOf(c, StringComparison.Ordinal) - 1).ToString(CultureInfo.InvariantCulture)));

    private static string Sign(string share) => share.Length == 0 ? "" : share[0] == '\u767E' ? "%" : "‰";

    [GeneratedRegex($"(?<![0-9\u767E\u5343\u4E07\u4EBF])((?<base>[\u767E\u5343])\u5206\u4E4B)?(?<n>[{Numerals}]+)(\u70B9(?<part>[{Digits}]+))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeral();

    // Not of units: 500千瓦.
    [GeneratedRegex(@"(?<n>[0-9]+(\.[0-9]+)?)(?<scale>[\u767E\u5343])(?![\u5206\u74E6\u514B\u7C73\u4F0F\u5361\u5F3A\u8D27\u767E\u5343\u4E07\u4EBF])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scaled();

    [GeneratedRegex(@"(?<base>[\u767E\u5343])\u5206\u4E4B(?<n>[0-9]+(\.[0-9]+)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();
}
