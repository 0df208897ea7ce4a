using System.Buffers;

namespace Baogao.Extracting;

/// <summary>Finds all numerals of a folded sentence, in order, none overlapping another.</summary>
internal static class NumeralScanner
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789〇零一二两三四五六七八九十百千万亿");

    public static List<Numeral> Scan(ReadOnlySpan<char> text)
    {
        var found = new List<Numeral>();
        var at = 0;
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Starts);
            if (step < 0)
            {
                break;
            }

            at += step;
            at = char.IsAsciiDigit(text[at]) ? Add(found, ArabicNumerals.Read(text, at)) : Chinese(found, text, at);
        }

        return found;
    }

    private static int Add(List<Numeral> found, Numeral numeral)
    {
        // A compound reaches back over letters, never over an earlier number.
        var start = found.Count > 0 ? Math.Max(numeral.Start, found[^1].End) : numeral.Start;
        found.Add(numeral with { Start = start });
        return numeral.End;
    }

    private static int Chinese(List<Numeral> found, ReadOnlySpan<char> text, int at) =>
        ChineseNumerals.Read(text, at) is { } numeral
            ? Add(found, numeral)
            : at + Text.ChineseNumbers.RunAt(text, at);
}
