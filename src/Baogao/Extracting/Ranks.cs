using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>居全省第3位, 进入前10名, 全市第五: an ordinal that is a result.</summary>
internal static class Ranks
{
    private const int Reach = 14;

    public static bool Is(ReadOnlySpan<char> text, Quantity quantity)
    {
        var numeral = quantity.Numeral;
        if (numeral.Start == 0 || text[numeral.Start - 1] is not ('第' or '前') || !Ends(text, numeral.End))
        {
            return false;
        }

        var before = text[Math.Max(0, numeral.Start - 1 - Reach)..(numeral.Start - 1)];
        return RankWords.Fields.Ends(before) || (RankWords.Before.FoundIn(before) && RankWords.Places.LengthAt(text, numeral.End) > 0)
            || RankWords.Before.Ends(before);
    }

    // 全省第一方阵 and 第三产业 name something; 全省第一 and 第3位 end a claim.
    private static bool Ends(ReadOnlySpan<char> text, int at)
    {
        at += RankWords.Places.LengthAt(text, at);
        return at >= text.Length || !Folding.IsHan(text[at]) || RankWords.After.LengthAt(text, at) > 0;
    }
}
