using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>
/// An unnumbered heading run into its paragraph: "做强三产。全力建设…". Only its place and shape tell it from a plain sentence:
/// first of three or more, short, without a number, not said by or to anyone.
/// </summary>
internal static class TopicSentence
{
    private const int LongestTitle = 40;
    private const int FewestSentences = 3;
    private const int LongestLone = 8;

    private static readonly string[] SaidBySomeone = ["我们", "各位", "同志", "代表", ":", "必须", "是", "要"];

    /// <summary>A long one without another in its section is a plain sentence.</summary>
    public static void DropLone(List<Paragraph> paragraphs)
    {
        var at = paragraphs.FindIndex(IsUnderTopic);
        if (at >= 0 && paragraphs.FindLastIndex(IsUnderTopic) == at && paragraphs[at].Sentences[0] is { Span.Length: > LongestLone } first)
        {
            paragraphs[at] = paragraphs[at] with { Sentences = [first with { Heading = null }, .. paragraphs[at].Sentences.Skip(1)] };
        }
    }

    private static bool IsUnderTopic(Paragraph paragraph) => paragraph.Sentences is [{ Heading: { RunIn: true, Number.Length: 0 } }, ..];

    public static bool Opens(SourceText source, IReadOnlyList<TextSpan> sentences)
    {
        if (sentences.Count < FewestSentences || sentences[0].Length > LongestTitle)
        {
            return false;
        }

        var first = Folding.Fold(source.Quote(sentences[0]));
        return first.EndsWith('。')
            && !first.AsSpan().ContainsAnyInRange('0', '9')
            && !SaidBySomeone.Any(word => word != "要" ? first.Contains(word, StringComparison.Ordinal) : first.StartsWith(word, StringComparison.Ordinal));
    }
}
