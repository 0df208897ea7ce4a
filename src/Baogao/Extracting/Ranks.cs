using Baogao.Lexicon;

namespace Baogao.Extracting;

/// <summary>居全省第3位, 进入前10名: an ordinal that is a result.</summary>
internal static class Ranks
{
    private static readonly WordList Places = WordList.Of("位 名 强 位次 ,");

    private const int Reach = 14;

    public static bool Is(ReadOnlySpan<char> text, Quantity quantity)
    {
        var numeral = quantity.Numeral;
        if (numeral.Start == 0 || text[numeral.Start - 1] is not ('第' or '前'))
        {
            return false;
        }

        var ranked = Places.LengthAt(text, numeral.End) > 0 || numeral.End == text.Length;
        var from = Math.Max(0, numeral.Start - 1 - Reach);
        return ranked && ChangeWords.RankBefore.FoundIn(text[from..(numeral.Start - 1)]);
    }
}
