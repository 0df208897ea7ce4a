namespace Baogao.Model;

/// <summary>A term of government that a reader may not know: 营改增.</summary>
/// <param name="Pinyin">With tone marks: yíng gǎi zēng.</param>
/// <param name="En">What translations call it.</param>
/// <param name="Explanation">One or two plain sentences.</param>
/// <param name="Aliases">Other printed forms.</param>
/// <param name="Also">Other English that a translation may use: the sentence asks for it.</param>
public sealed record GlossaryTerm(string Term, string Pinyin, string En, LocalizedText Explanation, IReadOnlyList<string> Aliases, IReadOnlyList<string> Also)
{
    /// <summary>Longer words in which it is something else: 部门责任 is no 门责.</summary>
    public IReadOnlyList<string> NotIn { get; init; } = [];

    /// <summary>The places whose reports mean this by it; none for every place's.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public IEnumerable<string> Names => Aliases.Prepend(Term);

    public IEnumerable<string> AllEnglish => Also.Prepend(En);
}
