namespace Baogao.Extracting;

/// <summary>Reads a numeral that starts with an Arabic digit, with what is tied to it: 2×35万, 8%-10%, 1+7, 0.9∶1.</summary>
internal static class ArabicNumerals
{
    private const string Times = "×xX*✕╳";
    private const string Dashes = "-—–―~～－─";
    private const decimal MostFactor = 1_000_000_000_000m;
    private const int MostParts = 4;
    public const string Colons = ":∶：︰";

    public static Numeral Read(ReadOnlySpan<char> text, int at)
    {
        var first = Single(text, at);
        if (TouchesName(text, at, first.End) && !IsMeasured(text, at, first))
        {
            return Compound(text, at);
        }

        return Tied(text, first) ?? first;
    }

    private static Numeral Single(ReadOnlySpan<char> text, int at)
    {
        var digits = Digits.End(text, at);
        var value = Digits.Value(text[at..digits]);
        if (value is null)
        {
            return new Numeral(at, digits, 0, NumeralForm.Compound);
        }

        var (end, factor, inexact) = Digits.Multiplier(text, digits);
        var product = Digits.Product(value.Value, factor);
        return LowerPart(text, end, factor) is var (lowerEnd, lower) && !inexact
            ? new Numeral(at, lowerEnd, product + lower, NumeralForm.Arabic)
            : new Numeral(at, end, product, NumeralForm.Arabic, Inexact: inexact);
    }

    // 2万5千公里, 1亿2千万元
    private static (int End, decimal Value)? LowerPart(ReadOnlySpan<char> text, int at, decimal above)
    {
        var digits = Digits.End(text, at);
        if (above == 1 || digits == at || Digits.Value(text[at..digits]) is not { } value)
        {
            return null;
        }

        var (end, factor, _) = Digits.Multiplier(text, digits);
        return factor > 1 && value * factor < above ? (end, value * factor) : null;
    }

    // GDP126亿元: an abbreviation touches its figure. PM2.5浓度 and R1线 stay names.
    private static bool IsMeasured(ReadOnlySpan<char> text, int at, Numeral number) =>
        number.End > Digits.End(text, at)
        && Lexicon.Units.At(text, number.End) is { Kind: Lexicon.UnitKind.Money or Lexicon.UnitKind.Measure or Lexicon.UnitKind.Count };

    private static Numeral? Tied(ReadOnlySpan<char> text, Numeral first)
    {
        var at = first.End;
        if (at + 1 >= text.Length)
        {
            return null;
        }

        if (Times.Contains(text[at]) && char.IsAsciiDigit(text[at + 1]))
        {
            var second = Single(text, at + 1);
            return first.Value < MostFactor && second.Value < MostFactor
                ? first with { End = second.End, Value = first.Value * second.Value, Form = NumeralForm.Product }
                : first with { End = second.End, Form = NumeralForm.Compound };
        }

        if (RatioPart(text, at) > 0)
        {
            return Ratio(text, first);
        }

        if (text[at] is '·' or '•' && char.IsAsciiDigit(text[at + 1]))
        {
            return first with { End = Single(text, at + 1).End, Form = NumeralForm.Compound };
        }

        if (text[at] == '/' && char.IsAsciiDigit(text[at + 1]))
        {
            return Fraction(text, first);
        }

        return Range(text, first);
    }

    private static Numeral Ratio(ReadOnlySpan<char> text, Numeral first)
    {
        var (end, parts) = (first.End, 1);
        while (RatioPart(text, end) is > 0 and var part)
        {
            (end, parts) = (Digits.End(text, part), parts + 1);
        }

        return first with { End = end, Form = parts <= MostParts ? NumeralForm.Ratio : NumeralForm.Compound };
    }

    /// <summary>Where the next number of a ratio starts, 0 for none: 3.6∶48, also 3.6 : 48.</summary>
    private static int RatioPart(ReadOnlySpan<char> text, int at)
    {
        var next = SkipBlanks(text, at);
        if (next >= text.Length || !Colons.Contains(text[next]))
        {
            return 0;
        }

        next = SkipBlanks(text, next + 1);
        return next < text.Length && char.IsAsciiDigit(text[next]) ? next : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static Numeral Fraction(ReadOnlySpan<char> text, Numeral first)
    {
        var second = Single(text, first.End + 1);
        return second.Value == 0
            ? first with { End = second.End, Form = NumeralForm.Compound }
            : first with { End = second.End, Value = decimal.Round(first.Value / second.Value, 6), Form = NumeralForm.Fraction };
    }

    // 3-5个, 8%-10%, 5万至6万, 2012—2015年, 2012年至2015年.
    private static Numeral? Range(ReadOnlySpan<char> text, Numeral first)
    {
        var at = first.End;
        var unit = text[at] is '%' or '‰' or '年' ? 1 : 0;
        var dashes = at + unit;
        while (dashes < text.Length && (Dashes.Contains(text[dashes]) || text[dashes] is '至' or '到'))
        {
            dashes++;
        }

        if (dashes == at + unit || dashes >= text.Length || !char.IsAsciiDigit(text[dashes]))
        {
            return null;
        }

        var second = Single(text, dashes);
        if (IsFullDate(text, at, first, second))
        {
            return first with { End = Digits.End(text, second.End + 1), Form = NumeralForm.Range };
        }

        if (Digits.Value(text[first.Start..Digits.End(text, first.Start)]) == first.Value && second.Value >= 10_000 && second.End > Digits.End(text, dashes) && first.Value < 10_000)
        {
            first = first with { Value = first.Value * (second.Value / (Digits.Value(text[dashes..Digits.End(text, dashes)]) ?? 1)) };
        }

        return first with { End = second.End, Form = NumeralForm.Range, Upper = second.Value };
    }

    // 2026-02-11
    private static bool IsFullDate(ReadOnlySpan<char> text, int dash, Numeral year, Numeral month) =>
        Years.IsYear(year.Value) && month.Value is >= 1 and <= 12 && month.End + 1 < text.Length
        && text[month.End] == text[dash] && char.IsAsciiDigit(text[month.End + 1]);

    // A letter or + at the digits makes them a name: PM2.5, G30, 4A, 3+X, 1+N, 5G, T3.
    private static bool TouchesName(ReadOnlySpan<char> text, int at, int end)
    {
        var before = at > 0 && ((IsNameLetter(text[at - 1]) && !IsEscape(text, at - 1)) || text[at - 1] == '+' || (text[at - 1] is '-' or ' ' or '.' or '_' && at > 1 && IsNameLetter(text[at - 2])));
        if (before || end >= text.Length)
        {
            return before;
        }

        return text[end] == '+' || (IsNameLetter(text[end]) && !IsUnitLetters(text, end));
    }

    // A line end that came as two characters: \n2013年.
    private static bool IsEscape(ReadOnlySpan<char> text, int letter) => letter > 0 && text[letter - 1] == '\\';

    private static bool IsNameLetter(char c) => char.IsAsciiLetter(c);

    private static bool IsUnitLetters(ReadOnlySpan<char> text, int at) =>
        text[at] is 'x' or 'X' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        || Lexicon.Units.At(text, at) is { Kind: not Lexicon.UnitKind.Label } unit
            && !(at + unit.Word.Length < text.Length && char.IsAsciiLetter(text[at + unit.Word.Length]));

    // The name reaches over letters, digits and the signs between them.
    private static Numeral Compound(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '_') && !IsEscape(text, start - 1))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '+' or '.' or '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return new Numeral(start, Math.Max(end, at + 1), 0, NumeralForm.Compound);
    }
}
