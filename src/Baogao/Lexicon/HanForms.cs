namespace Baogao.Lexicon;

/// <summary>Traditional characters and what simplified Chinese writes instead: 養 → 养.</summary>
public static class HanForms
{
    private static readonly Lazy<IReadOnlyDictionary<char, char>> Simple = new(() => Load().ToDictionary(p => p.Traditional, p => p.Simple));

    public static char Simplified(char c) => Simple.Value.TryGetValue(c, out var simple) ? simple : c;

    /// <summary>In the order of the traditional characters.</summary>
    public static IEnumerable<(char Traditional, char Simple)> Pairs => Simple.Value.OrderBy(p => p.Key).Select(p => (p.Key, p.Value));

    private static IEnumerable<(char Traditional, char Simple)> Load() =>
        DataFile.Lines("traditional.txt").SelectMany(line => line[..^2].Select(traditional => (traditional, line[^1])));
}
