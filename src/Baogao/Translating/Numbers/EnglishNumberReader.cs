using System.Globalization;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>Finds the numbers of an English text, in digits and in words, in order.</summary>
internal sealed class EnglishNumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private const string AndAHalf = " and a half";

    private readonly string text;
    private readonly List<ScannedNumber> found = [];

    private EnglishNumberReader(string text) => this.text = text;

    public static IReadOnlyList<EnglishNumber> Read(string text)
    {
        var reader = new EnglishNumberReader(text);
        for (var at = 0; at < text.Length;)
        {
            at = char.IsAsciiDigit(text[at]) ? reader.Digits(at)
                : EnglishText.StartsWord(text, at) ? reader.Word(at)
                : at + 1;
        }

        return SharedScales.Of(text, reader.found);
    }

    private int Digits(int at)
    {
        var end = EnglishText.DigitsEnd(text, at);
        if (at > 1 && text[at - 1] == ':' && char.IsAsciiDigit(text[at - 2]))
        {
            return Add(at, end, Value(at, end) ?? 0, EnglishForm.Name);
        }

        if (EnglishNames.TokenEnd(text, at, end) is > 0 and var token)
        {
            return Add(at, token, Value(at, end) ?? 0, EnglishForm.Name);
        }

        if (Value(at, end) is not { } value)
        {
            return Add(at, end, 0, EnglishForm.Name);
        }

        if (EnglishText.OrdinalSuffix(text, end))
        {
            return Add(at, end + 2, value, EnglishForm.Ordinal);
        }

        return Fraction(at, end, value) ?? Amount(at, end, value, isWord: false, scale: 1);
    }

    // 1/3, but 24/7 is a name.
    private int? Fraction(int at, int end, decimal value)
    {
        if (end + 1 >= text.Length || text[end] is not ('/' or ':') || !char.IsAsciiDigit(text[end + 1]))
        {
            return null;
        }

        var last = EnglishText.DigitsEnd(text, end + 1);
        var divisor = Value(end + 1, last);
        if (text[end] == '/' && divisor is { } d && d > value && value > 0)
        {
            return Add(at, last, value / d, EnglishForm.Fraction);
        }

        Add(at, end, value, EnglishForm.Name);
        return Add(end + 1, last, divisor ?? 0, EnglishForm.Name);
    }

    private int Word(int at)
    {
        var end = EnglishText.WordEnd(text, at);
        var word = text[at..end];
        if (EnglishNumberWords.Months.TryGetValue(word, out var month) && EnglishText.IsMonth(text, at, end))
        {
            return Add(at, end, month, EnglishForm.Month);
        }

        var lower = word.ToLowerInvariant();
        if (EnglishNumberWords.Multiples.TryGetValue(lower, out var times))
        {
            return Add(at, end, times, EnglishForm.Multiple);
        }

        if (PartOfScale(at, end, lower) is { } part)
        {
            return part;
        }

        if (NumberPhrase.At(text, at) is { } phrase)
        {
            if (phrase.Scale == 1 && phrase.Form is EnglishForm.Word && Follows(phrase.End, AndAHalf))
            {
                var after = phrase.End + AndAHalf.Length;
                return Amount(at, after, phrase.Value + 0.5m, isWord: EnglishText.Scale(text, after).Scale == 1, scale: 1);
            }

            return phrase.Form is EnglishForm.Word ? Amount(at, phrase.End, phrase.Value, isWord: phrase.Scale < 1000, phrase.Scale) : Add(at, phrase.End, phrase.Value, phrase.Form);
        }

        return EnglishNumberWords.Ordinals.TryGetValue(lower, out var ordinal) ? Add(at, end, ordinal, EnglishForm.Ordinal)
            : lower is "half" ? Add(at, end, 0.5m, EnglishForm.Fraction)
            : lower is "quarter" && EnglishText.WordBefore(text, at) is "a" ? Add(at, end, 0.25m, EnglishForm.Fraction)
            : end;
    }

    // half a million, a quarter of a million; half a percentage point is a fraction of it.
    private int? PartOfScale(int at, int end, string word)
    {
        var part = word switch { "half" => 0.5m, "quarter" => 0.25m, _ => 0 };
        var start = end + (Follows(end, " of a ") ? 6 : Follows(end, " a ") ? 3 : 0);
        return part > 0 && start > end && EnglishText.Scale(text, start - 1) is (_, > 1) ? Amount(at, start - 1, part, isWord: false, scale: 1) : null;
    }

    private bool Follows(int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    /// <summary>What stands behind and before a number: scale, unit, currency.</summary>
    private int Amount(int start, int end, decimal value, bool isWord, decimal scale)
    {
        if (!isWord && scale == 1)
        {
            var (after, factor) = EnglishText.Scale(text, end);
            (end, scale, value) = value <= Largest / factor ? (after, factor, value * factor) : (end, 1, value);
        }

        var digits = end;
        var (from, measure) = EnglishText.CurrencyBefore(text, start);
        if (found.Count > 0 && from < found[^1].Span.End)
        {
            (from, measure) = (start, null);
        }

        if (EnglishText.UnitAt(text, end) is var (unit, unitEnd))
        {
            (measure, end) = (unit, unitEnd);
        }

        var form = isWord ? (measure is null || IsTime(measure) ? EnglishForm.Word : EnglishForm.Amount)
            : EnglishNames.Names(text, start, digits) ? EnglishForm.Name
            : measure is null && scale == 1 && EnglishText.IsYear(text, start, digits, value) ? EnglishForm.Year
            : measure is null && scale == 1 && EnglishText.IsDay(text, start, digits, value) ? EnglishForm.Day
            : EnglishForm.Amount;
        found.Add(new ScannedNumber(TextSpan.FromBounds(from, end), value, scale, measure, form));
        return end;
    }

    private static bool IsTime(Measure measure) => measure.Dimension is "years" or "months" or "days" or "hours";

    private int Add(int start, int end, decimal value, EnglishForm form)
    {
        found.Add(new ScannedNumber(TextSpan.FromBounds(start, end), value, 1, null, form));
        return end;
    }

    // What is larger is no quantity, and would not fit a number with its unit.
    private decimal? Value(int start, int end) =>
        end - start <= 20 && decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value <= Largest ? value : null;
}

/// <param name="Scale">1000000 of "5 million", 1 without one.</param>
internal sealed record ScannedNumber(TextSpan Span, decimal Value, decimal Scale, Measure? Measure, EnglishForm Form);
