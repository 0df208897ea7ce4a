using System.Buffers;
using System.Collections.Frozen;

namespace Baogao.Lexicon;

/// <summary>A closed list of words, asked about places in a folded text; the longest word wins.</summary>
public sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly SearchValues<char> firsts;
    private readonly SearchValues<char> lasts;
    private readonly SearchValues<string> any;
    private readonly int longest;

    private WordList(string[] list)
    {
        words = list.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        firsts = SearchValues.Create([.. list.Select(w => w[0])]);
        lasts = SearchValues.Create([.. list.Select(w => w[^1])]);
        any = SearchValues.Create(list, StringComparison.Ordinal);
        longest = list.Length == 0 ? 0 : list.Max(w => w.Length);
    }

    /// <summary>Words with blanks or line ends between them.</summary>
    public static WordList Of(string spaced) =>
        new(spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words that may hold blanks; none of them is empty.</summary>
    public static WordList Of(IEnumerable<string> list) => new([.. list]);

    public bool Has(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>Length of the longest word that starts here, 0 for none.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at >= text.Length || !firsts.Contains(text[at]))
        {
            return 0;
        }

        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (words.Contains(text.Slice(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest word that ends here, 0 for none.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || end > text.Length || !lasts.Contains(text[end - 1]))
        {
            return 0;
        }

        for (var length = Math.Min(longest, end); length > 0; length--)
        {
            if (words.Contains(text.Slice(end - length, length)))
            {
                return length;
            }
        }

        return 0;
    }

    public bool FoundIn(ReadOnlySpan<char> text) => text.IndexOfAny(any) >= 0;

    public int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(any);

    /// <summary>End of the last word in the text, -1 for none.</summary>
    public int LastEndIn(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            if (LengthBefore(text, end) > 0)
            {
                return end;
            }
        }

        return -1;
    }

    public bool Starts(ReadOnlySpan<char> text) => LengthAt(text, 0) > 0;

    public bool Ends(ReadOnlySpan<char> text) => LengthBefore(text, text.Length) > 0;
}
