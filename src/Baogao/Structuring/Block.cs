using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>What a block of text is to the report.</summary>
internal enum BlockKind
{
    Text,
    Title,
    Note,
    NoteTitle,
    Boilerplate,
}

/// <summary>A line that is not blank, or several that make one paragraph, without indent and trailing blanks.</summary>
/// <param name="Folded">The words in the form for matching, as long as the span.</param>
/// <param name="Indent">Blanks before it on its line.</param>
/// <param name="Apart">A blank line stands before it.</param>
internal sealed record Block(TextSpan Span, string Folded, int Indent = 0, bool Apart = false)
{
    public BlockKind Kind { get; init; }

    public HeadingMark? Mark { get; } = HeadingMark.At(Folded);

    public int Length => Folded.Length;

    public char Last => Folded[^1];

    public bool EndsSentence => Last is '。' or '!' or '?' or '｡' || (Length > 1 && "”’」』)".Contains(Last, StringComparison.Ordinal) && Folded[^2] is '。' or '!' or '?');

    public static Block Of(SourceText source, TextSpan span, int indent = 0, bool apart = false) =>
        new(span, Folding.Fold(source.Quote(span)), indent, apart);

    public bool Starts(string words) => Folded.StartsWith(words, StringComparison.Ordinal);

    public bool Has(string words) => Folded.Contains(words, StringComparison.Ordinal);
}
