using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Cuts a paragraph into sentences, at 。！？ and, in a list of targets, at ；.</summary>
internal static class SentenceSplitter
{
    private const string Closing = "”’」』)》\"";

    public static IEnumerable<TextSpan> Split(SourceText source, TextSpan paragraph)
    {
        var folded = Folding.Fold(source.Quote(paragraph));
        foreach (var (start, end) in Ends(folded))
        {
            var span = Block.Trimmed(source, paragraph.Slice(start, end - start));
            if (!span.IsEmpty)
            {
                foreach (var part in TargetList.Split(source, span))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Ends(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text[i]) || InsideBrackets(text, start, i))
            {
                continue;
            }

            while (i + 1 < text.Length && (IsEnd(text[i + 1]) || Closing.Contains(text[i + 1], StringComparison.Ordinal)))
            {
                i++;
            }

            yield return (start, i + 1);
            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static bool IsEnd(char c) => c is '。' or '!' or '?' or '｡';

    // "（详见附件。）" is no end; a bracket that is never closed on the line counts for nothing.
    private static bool InsideBrackets(string text, int start, int at)
    {
        var open = text.LastIndexOf('(', at, at - start + 1);
        return open >= 0 && text.IndexOf(')', open, at - open) < 0 && text.IndexOf(')', at) >= 0;
    }
}
