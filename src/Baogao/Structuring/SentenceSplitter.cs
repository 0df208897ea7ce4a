using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Cuts a paragraph into sentences, at 。！？ and, in a list of targets, at ；.</summary>
internal static class SentenceSplitter
{
    private const string Closing = "”’」』)》\"";
    private const string GoesOn = ",、;:的等之和与及地";

    // How far a bracket, or a quotation that is one saying, may be open.
    private const int LongestBracket = 200;
    private const int LongestSaying = 40;

    public static IEnumerable<TextSpan> Split(SourceText source, TextSpan paragraph)
    {
        foreach (var (start, end) in Ends(source, paragraph))
        {
            var span = Blanks.Trim(source, paragraph.Slice(start, end - start));
            if (!span.IsEmpty)
            {
                foreach (var part in TargetList.Split(source, span))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Ends(SourceText source, TextSpan paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var text = source.View(paragraph);
            if (!IsEnd(text[i]) || Inside(text, start, i, '(', ')', LongestBracket) || Inside(text, start, i, '“', '”', LongestSaying))
            {
                continue;
            }

            var end = AfterEnd(text, i);
            if (end < text.Length && Closing.Contains(Folding.Fold(text[end - 1]), StringComparison.Ordinal) && GoesOn.Contains(Folding.Fold(text[end]), StringComparison.Ordinal))
            {
                continue;
            }

            yield return (start, end);
            (start, i) = (end, end - 1);
        }

        if (start < paragraph.Length)
        {
            yield return (start, paragraph.Length);
        }
    }

    private static int AfterEnd(ReadOnlySpan<char> text, int at)
    {
        while (at + 1 < text.Length && (IsEnd(text[at + 1]) || Closing.Contains(Folding.Fold(text[at + 1]), StringComparison.Ordinal)))
        {
            at++;
        }

        return at + 1;
    }

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '｡';

    // "（详见附件。）" and “群众要什么？我们干什么？” are no end; what is never closed counts for nothing. A closing mark right after the end ends both.
    private static bool Inside(ReadOnlySpan<char> text, int start, int at, char open, char close, int longest)
    {
        for (var i = at - 1; i >= Math.Max(start, at - longest); i--)
        {
            var c = Folding.Fold(text[i]);
            if (c == close)
            {
                return false;
            }

            if (c == open)
            {
                return ClosesLater(text, at, i + longest, close);
            }
        }

        return false;
    }

    private static bool ClosesLater(ReadOnlySpan<char> text, int at, int until, char close)
    {
        // For a quotation the end inside its closing mark is the sentence's: 他说：“好。”
        var after = close == ')' ? at + 1 : AfterEnds(text, at);
        for (var i = after; i < Math.Min(until, text.Length); i++)
        {
            if (Folding.Fold(text[i]) == close)
            {
                return close == ')' || i > after;
            }
        }

        return false;
    }

    private static int AfterEnds(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsEnd(text[at]))
        {
            at++;
        }

        return at;
    }
}
