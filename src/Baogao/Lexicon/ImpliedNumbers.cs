namespace Baogao.Lexicon;

/// <summary>Words that say a number without writing one, which a translation may write: 一半 is 50%, 每斤 is per 500 grams.</summary>
public static class ImpliedNumbers
{
    private static readonly Dictionary<string, (decimal Value, string Unit)> Meant = new(StringComparer.Ordinal)
    {
        ["一半"] = (0.5m, ""),
        ["半数"] = (0.5m, ""),
        ["过半"] = (0.5m, ""),
        ["减半"] = (0.5m, ""),
        ["对半"] = (0.5m, ""),
        ["大半"] = (0.5m, ""),
        ["全部"] = (100, "%"),
        ["全覆盖"] = (100, "%"),
        ["全面覆盖"] = (100, "%"),
        ["百分百"] = (100, "%"),
        ["村村"] = (100, "%"),
        ["所有"] = (100, "%"),
        ["翻番"] = (2, "倍"),
        ["倍增"] = (2, "倍"),
        ["成倍"] = (2, "倍"),
        ["每斤"] = (1, "斤"),
        ["每公斤"] = (1, "公斤"),
        ["每吨"] = (1, "t"),
        ["每亩"] = (1, "亩"),
        ["每周"] = (7, "天"),
        ["半年"] = (6, "月"),
    };

    private static readonly WordList Words = WordList.Of(Meant.Keys);

    /// <param name="folded">A Chinese text.</param>
    public static IEnumerable<(int Start, int Length, decimal Value, string Unit)> In(string folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            if (Words.LengthAt(folded, at) is > 0 and var length)
            {
                var (value, unit) = Meant[folded.Substring(at, length)];
                yield return (at, length, value, unit);
            }
        }
    }
}
