using System.Buffers;
using Baogao.Text;

namespace Baogao.Lexicon;

/// <summary>Finds a wording in English text: whole words in any case, hyphens like blanks, its first and last word inflected at most.</summary>
public static class EnglishWording
{
    // A wording does not run over the end of a sentence, or over brackets. The apostrophe is that of residents’ committees.
    private static readonly SearchValues<char> Gap = SearchValues.Create(" ,-'’\u2010\u2011\u2013\u00A0\n");

    /// <returns>The first place of the wording that <paramref name="isFree"/> allows; null for none.</returns>
    public static TextSpan? Find(string text, string wording, Func<TextSpan, bool> isFree)
    {
        var wanted = Words(wording).Select(w => wording.Substring(w.Start, w.Length)).ToList();
        var words = Words(text).ToList();
        for (var first = 0; wanted.Count > 0 && first + wanted.Count <= words.Count; first++)
        {
            var span = TextSpan.FromBounds(words[first].Start, words[first + wanted.Count - 1].End);
            if (IsSaid(text, words, first, wanted) && isFree(span))
            {
                return span;
            }
        }

        return null;
    }

    public static bool IsIn(string text, string wording) => Find(text, wording, _ => true) is not null;

    private static bool IsSaid(string text, List<TextSpan> words, int first, List<string> wanted)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            var word = text.AsSpan(words[first + i].Start, words[first + i].Length);
            var same = i == 0 || i == wanted.Count - 1 ? Inflection.AreOneWord(wanted[i], word) : Inflection.AreAlike(wanted[i], word);
            if (!same || (i > 0 && !IsGap(text.AsSpan(words[first + i - 1].End..words[first + i].Start))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGap(ReadOnlySpan<char> gap) => !gap.ContainsAnyExcept(Gap);

    /// <summary>"people’s", "PM2.5", "3+X" and "R&amp;D" are words; "Five-Year" is two.</summary>
    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && IsInner(text, at))))
            {
                at++;
            }

            if (at > start)
            {
                yield return TextSpan.FromBounds(start, at);
            }
        }
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '\'' or '’' or '.' or '+' or '&' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
