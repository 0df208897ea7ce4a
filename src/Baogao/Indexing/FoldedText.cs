namespace Baogao.Indexing;

/// <summary>A text as it is looked at by all who index it.</summary>
/// <param name="Runs">Of the text with its characters made plain.</param>
/// <param name="InFigures">The same with numbers in figures; empty where that changes nothing.</param>
internal sealed record FoldedText(IReadOnlyList<TextRun> Runs, IReadOnlyList<TextRun> InFigures)
{
    public static FoldedText Of(string text)
    {
        var folded = SearchText.Fold(text);
        var inFigures = NumberForm.Of(folded);
        return new FoldedText([.. TextRuns.Read(folded)], inFigures == folded ? [] : [.. TextRuns.Read(inFigures)]);
    }
}
