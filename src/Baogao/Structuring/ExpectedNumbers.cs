using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>Which number comes next, so that a heading is known in the middle of a paragraph too.</summary>
internal sealed class ExpectedNumbers
{
    private const int LongestMark = 8;
    private const int LongestTitle = 30;

    private int chapter;
    private int section;

    public void Meet(HeadingMark? mark)
    {
        switch (mark?.Kind)
        {
            case HeadingKind.Part:
                (chapter, section) = (0, 0);
                break;
            case HeadingKind.Chapter:
                (chapter, section) = (mark.Number, 0);
                break;
            case HeadingKind.Section:
                section = mark.Number;
                break;
        }
    }

    /// <summary>Whether the next heading of its kind stands in the text here, after a sentence's end.</summary>
    public bool Meets(string text, int at)
    {
        at += Blanks.Run(text, at);
        if (at >= text.Length || text[at] is not ('(' or (>= '一' and <= '龥')))
        {
            return false;
        }

        var mark = HeadingMark.At(text.Substring(at, Math.Min(LongestMark, text.Length - at)));
        var next = mark?.Kind switch
        {
            HeadingKind.Section => section + 1 == mark.Number,
            HeadingKind.Chapter => chapter + 1 == mark.Number && mark.Length > 1 && NamesChapter(text.AsSpan(at)),
            _ => false,
        };
        if (next)
        {
            Meet(mark);
        }

        return next;
    }

    // "。二、完善制度。" goes on with a list; "。二、2010年主要任务" is the next chapter.
    private static bool NamesChapter(ReadOnlySpan<char> text)
    {
        var title = text[..Math.Min(LongestTitle, text.Length)];
        var end = title.IndexOfAny("。;!");
        return ChapterWords.RoleOf(end < 0 ? title : title[..end]) is not Model.ChapterRole.Other;
    }
}
