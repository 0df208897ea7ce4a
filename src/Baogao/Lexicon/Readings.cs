namespace Baogao.Lexicon;

/// <summary>All everyday readings of Chinese characters, without tones, and those in names of places: 行 is xing and hang, 藏 cang and zang. For searching; addresses are made of <see cref="Pinyin"/>, which knows one.</summary>
public static class Readings
{
    // 儿 as it is heard at the end of a word: no syllable of its own.
    private const string Suffix = "r";

    private static readonly Lazy<IReadOnlyDictionary<char, string[]>> Everyday = new(Load);

    /// <summary>The most frequent first; none for a character that has no reading.</summary>
    public static IReadOnlyList<string> Of(char c) => Everyday.Value.TryGetValue(c, out var readings) ? readings : [.. PlaceReadings.Of(c)];

    /// <summary>The characters of everyday Chinese, in their order.</summary>
    public static IEnumerable<char> Characters => Everyday.Value.Keys.Order();

    private static Dictionary<char, string[]> Load()
    {
        var all = new Dictionary<char, string[]>();
        foreach (var fields in DataFile.Lines("readings.txt").Select(line => line.Split(' ')))
        {
            foreach (var c in fields[0])
            {
                all.Add(c, [.. fields[1..].Where(reading => reading != Suffix).Union(PlaceReadings.Of(c))]);
            }
        }

        return all;
    }
}
