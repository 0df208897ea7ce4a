using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Indexing;

/// <summary>Cuts a folded text into runs of ideographs, numbers, words and names.</summary>
internal static partial class TextRuns
{
    private const int MostMoved = 20;
    private const int MostLettersOfName = 3;

    public static IEnumerable<TextRun> Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (At(text, at) is { } run)
            {
                yield return run;
                at = run.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static TextRun? At(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' => NumberAt(text, at),
        >= 'a' and <= 'z' => WordAt(text, at),
        _ => HanEnd(text, at) is var end && end > at ? new TextRun(RunKind.Han, end, text[at..end]) : null,
    };

    private static int HanEnd(string text, int at)
    {
        while (at < text.Length && SearchText.HanAt(text, at) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    // PM2.5: three letters at most, and a number behind them.
    private static TextRun WordAt(string text, int at)
    {
        var end = LettersEnd(text, at);
        if (end - at <= MostLettersOfName && NameEnd().Match(text, end) is { Success: true } name)
        {
            return new TextRun(RunKind.Name, end + name.Length, string.Concat(text.AsSpan(at, end - at), name.ValueSpan.TrimStart('-')));
        }

        return new TextRun(RunKind.Word, EndWithApostrophes(text, end), text[at..end]);
    }

    private static int LettersEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        return at;
    }

    // people's
    private static int EndWithApostrophes(string text, int end)
    {
        while (end + 1 < text.Length && text[end] == '\'' && char.IsAsciiLetterLower(text[end + 1]))
        {
            end = LettersEnd(text, end + 1);
        }

        return end;
    }

    private static TextRun NumberAt(string text, int at)
    {
        var number = Number().Match(text, at);
        var end = at + number.Length;
        var grouped = number.Value.Contains(',', StringComparison.Ordinal);
        if (!grouped && Letters().Match(text, end) is { Success: true } letters)
        {
            return new TextRun(RunKind.Name, end + letters.Length, number.Value + letters.Value);
        }

        var digits = Trimmed(number.Value.Replace(",", "", StringComparison.Ordinal));
        if (Percent().Match(text, end) is { Success: true } percent)
        {
            return new TextRun(RunKind.Number, end + percent.Length, digits) { Sign = percent.Groups["sign"] is { Success: true } sign ? sign.Value : "%" };
        }

        var times = Times().Match(text, end);
        var power = Power(times);
        return new TextRun(RunKind.Number, times.Groups["word"].Success ? end + times.Length : end, digits)
        {
            Counted = Counted(text, end),
            Value = power is > 0 and < MostMoved ? Shifted(digits, power) : "",
        };
    }

    private static string Counted(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text.Substring(at, SearchText.HanAt(text, at)) : "";
    }

    private static string Trimmed(string digits) => digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;

    private static int Power(Match times) =>
        times.Groups["word"] is { Success: true } word ? PowerOf(word.Value) : times.Groups["han"].Value.Sum(PowerOf);

    private static int PowerOf(string name) => name switch
    {
        "hundred" => 2,
        "thousand" => 3,
        "million" => 6,
        "billion" => 9,
        _ => 12,
    };

    // The zeros of 10,000.
    internal static int PowerOf(char multiplier) => ChineseNumbers.PowerOf(multiplier).ToString(CultureInfo.InvariantCulture).Length - 1;

    // 1.85 and 4 → 18500: exact, where arithmetic is not.
    internal static string Shifted(string digits, int power)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, part) = point < 0 ? (digits, "") : (digits[..point], digits[(point + 1)..]);
        var moved = (whole + part[..Math.Min(power, part.Length)].PadRight(power, '0')).TrimStart('0');
        return (moved.Length == 0 ? "0" : moved) + (part.Length > power ? "." + part[power..] : "");
    }

    [GeneratedRegex(@"\G([0-9]{1,3}(,[0-9]{3}(?![0-9]))+|[0-9]+)(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G-?[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameEnd();

    [GeneratedRegex(@"\G[a-z]{1,2}(?![a-z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\G\s*((?<sign>[%‰])|per ?cent(?![a-z]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\G\s*((?<han>[\u767E\u5343\u4E07\u4EBF]+)|(?<word>hundred|thousand|million|billion|trillion)(?![a-z]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
