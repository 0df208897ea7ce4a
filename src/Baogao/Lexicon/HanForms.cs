namespace Baogao.Lexicon;

/// <summary>Traditional characters and what simplified Chinese writes instead: 養 → 养.</summary>
public static class HanForms
{
    // Of every character: whole reports are folded a character at a time.
    private static readonly Lazy<char[]> Simple = new(() =>
    {
        char[] simple = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)];
        foreach (var (traditional, written) in Load())
        {
            simple[traditional] = written;
        }

        return simple;
    });

    public static char Simplified(char c) => Simple.Value[c];

    /// <summary>In the order of the traditional characters.</summary>
    public static IEnumerable<(char Traditional, char Simple)> Pairs => Simple.Value.Index().Where(p => p.Item != p.Index).Select(p => ((char)p.Index, p.Item));

    private static IEnumerable<(char Traditional, char Simple)> Load() =>
        DataFile.Lines("traditional.txt").SelectMany(line => line[..^2].Select(traditional => (traditional, line[^1])));
}
