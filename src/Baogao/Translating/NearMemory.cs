using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Finds in memory the words that are most like some others: a help for translators, never shown on a page.</summary>
internal sealed class NearMemory(TranslationMemory memory)
{
    private const int Shortest = 4;
    private const int Longest = 120;

    // Of four characters three are the same.
    private const int OneIn = 4;

    private readonly Lazy<ILookup<int, (string Zh, string En, UInt128 Marks)>> byLength =
        new(() => memory.All.Select(k => (k.Zh, k.English.Text, Marks(k.Zh))).ToLookup(k => k.Zh.Length));

    /// <returns>Null when nothing is like them.</returns>
    public NearWords? Of(string zh)
    {
        if (zh.Length is < Shortest or > Longest)
        {
            return null;
        }

        NearWords? best = null;
        var marks = Marks(zh);
        foreach (var (words, en, itsMarks) in Enumerable.Range(zh.Length - (zh.Length / OneIn), (zh.Length / OneIn * 2) + 1).SelectMany(length => byLength.Value[length]))
        {
            var most = Math.Max(zh.Length, words.Length) / OneIn;
            if (words != zh && MayBeNear(marks, itsMarks, most) && NearestMatch.Edits(zh, words) is var edits && edits <= most)
            {
                var percent = 100 - (edits * 100 / Math.Max(zh.Length, words.Length));
                best = percent > (best?.Percent ?? 0) ? new NearWords(words, en, percent) : best;
            }
        }

        return best;
    }

    // An edit takes one character away and brings one in: it changes two marks at most.
    private static bool MayBeNear(UInt128 a, UInt128 b, int edits) => UInt128.PopCount(a ^ b) <= (UInt128)(2 * edits);

    private static UInt128 Marks(string zh)
    {
        var marks = UInt128.Zero;
        foreach (var c in zh)
        {
            marks |= UInt128.One << (c % 128);
        }

        return marks;
    }
}

/// <param name="Percent">How much of the words is the same.</param>
internal sealed record NearWords(string Zh, string En, int Percent);
