namespace Baogao.Lexicon;

/// <summary>Customary readings of Chinese characters, without tones; one reading a character, so that an address made of them is always the same.</summary>
public static class Pinyin
{
    private const int First = 0x4E00;
    private const int Last = 0x9FFF;

    private static readonly Lazy<string[]> Readings = new(Load);

    /// <returns>Null for a character without a reading.</returns>
    public static string? Of(char c) => c is >= (char)First and <= (char)Last ? Readings.Value[c - First] : null;

    /// <summary>An ASCII address for a phrase: "养老床位" → "yang-lao-chuang-wei", "GDP能耗" → "gdp-neng-hao".</summary>
    /// <returns>Empty when nothing of the phrase can be spelt.</returns>
    public static string Slug(string phrase)
    {
        var parts = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (var c in Text.Folding.Fold(phrase))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            Flush(word, parts);
            if (Of(c) is { } reading)
            {
                parts.Add(reading);
            }
        }

        Flush(word, parts);
        return string.Join('-', parts);
    }

    private static void Flush(System.Text.StringBuilder word, List<string> parts)
    {
        if (word.Length > 0)
        {
            parts.Add(word.ToString());
            word.Clear();
        }
    }

    private static string[] Load()
    {
        var readings = new string[Last - First + 1];
        foreach (var line in DataFile.Lines("pinyin.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var c in line.AsSpan(blank + 1))
            {
                readings[c - First] = line[..blank];
            }
        }

        return readings;
    }
}
